// @ts-check
// What is looked at, as a value. It lives in the address, so that a view can be kept, mailed and undone.

/**
 * @typedef {{kinds: string[], types: string[], from: number|null, to: number|null, amount: number|null, status: string, origin: string}} Filter
 *   kinds and types are those left out; amount in yuan; status is '' for all; origin is '', 'stated' or 'derived'
 * @typedef {{root: string, expanded: string[], hidden: string[], chosen: string[], fact: string, filter: Filter, layout: string,
 *   districts: boolean, unfolded: boolean, table: boolean, language: string, theme: string}} State
 *   root is '' for the start, 'all', 'node:ID' or 'question:NAME'; language and theme are '' for what the browser prefers
 */

/** @type {State} */
export const START = {
  root: '', expanded: [], hidden: [], chosen: [], fact: '', layout: 'force', districts: false, unfolded: false, table: false, language: '', theme: '',
  filter: { kinds: [], types: [], from: null, to: null, amount: null, status: '', origin: '' },
};

/** @param {State} state @returns {string} what stands behind the # of the address */
export function written(state) {
  const words = new URLSearchParams();
  const { filter, ...view } = state;
  const initial = /** @type {Record<string, any>} */ (START);
  for (const [key, value] of [...Object.entries(view), ...Object.entries(filter)]) {
    const usual = key in START ? initial[key] : initial.filter[key];
    if (Array.isArray(value)) value.forEach(item => words.append(key, item));
    else if (value !== usual && value !== null) words.set(key, String(value));
  }
  return words.toString();
}

/** What the address does not say, or says wrongly, is as at the start. @param {string} hash @returns {State} */
export function read(hash) {
  const words = new URLSearchParams(hash.replace(/^#/, ''));
  const word = (/** @type {string} */ key, /** @type {string} */ usual) => words.get(key) ?? usual;
  return {
    root: word('root', ''), expanded: words.getAll('expanded'), hidden: words.getAll('hidden'), chosen: words.getAll('chosen').slice(0, 2),
    fact: word('fact', ''), layout: oneOf(word('layout', 'force'), ['force', 'concentric', 'hierarchy']),
    districts: word('districts', '') === 'true', unfolded: word('unfolded', '') === 'true', table: word('table', '') === 'true',
    language: oneOf(word('language', ''), ['', 'zh', 'en']), theme: oneOf(word('theme', ''), ['', 'light', 'dark']),
    filter: {
      kinds: words.getAll('kinds'), types: words.getAll('types'), from: number(words.get('from')), to: number(words.get('to')),
      amount: number(words.get('amount')), status: oneOf(word('status', ''), ['', 'stated', 'planned', 'denied']),
      origin: oneOf(word('origin', ''), ['', 'stated', 'derived']),
    },
  };
}

/** @param {string} word @param {string[]} known */
function oneOf(word, known) {
  return known.includes(word) ? word : known[0];
}

/** @param {string|null} word @returns {number|null} */
export function number(word) {
  return word === null || word.trim() === '' || !Number.isFinite(Number(word)) ? null : Number(word);
}
