// @ts-check
// The form of the filters.
import { TEN_THOUSAND } from './amounts.js';
import { element } from './dom.js';
import { number } from './state.js';

/** @typedef {import('./model.js').Graph} Graph */
/** @typedef {import('./language.js').Language} Language */
/** @typedef {import('./state.js').Filter} Filter */
/** @typedef {(changes: Partial<Filter>) => void} Change */


/** @param {Graph} graph @param {Filter} filter @param {Language} language @param {Change} change @param {() => void} reset @returns {HTMLElement[]} */
export function filterFields(graph, filter, language, change, reset) {
  const { say } = language;
  return [
    boxes('kinds', [...graph.nodes.values()].map(node => node.kind), filter, language, change),
    boxes('types', [...graph.facts.values()].map(fact => fact.type), filter, language, change),
    element('fieldset', {}, element('legend', {}, say('terms')),
      numberField('from', filter.from, language, value => change({ from: value })),
      numberField('to', filter.to, language, value => change({ to: value })),
      numberField('amount', filter.amount === null ? null : filter.amount / TEN_THOUSAND, language, value => change({ amount: value === null ? null : value * TEN_THOUSAND })),
      choice('status', filter.status, [['', say('every')], ['stated', say('stated')], ['planned', say('planned')], ['denied', say('denied')]], language, status => change({ status })),
      choice('origin', filter.origin, [['', say('every')], ['stated', say('told')], ['derived', say('derived')]], language, origin => change({ origin }))),
    element('button', { type: 'button', id: 'reset', onclick: reset }, say('reset')),
  ];
}

/** A box to tick for each value that there is. @param {'kinds'|'types'} key @param {string[]} values @param {Filter} filter @param {Language} language @param {Change} change @returns {HTMLElement} */
function boxes(key, values, filter, language, change) {
  const name = key === 'kinds' ? language.kind : language.type;
  const box = (/** @type {string} */ value) => {
    const toggle = (/** @type {any} */ event) => change({ [key]: event.target.checked ? filter[key].filter(left => left !== value) : [...filter[key], value] });
    const field = /** @type {HTMLInputElement} */ (element('input', { type: 'checkbox', value, name: key, onchange: toggle }));
    field.checked = !filter[key].includes(value);
    return element('label', { class: key === 'kinds' ? `dot kind-${value.toLowerCase()}` : null }, field, name(value));
  };
  return element('fieldset', {}, element('legend', {}, language.say(key)), ...[...new Set(values)].sort().map(box));
}

/** @param {string} key @param {number|null} value @param {Language} language @param {(value: number|null) => void} change @returns {HTMLElement} */
function numberField(key, value, language, change) {
  return element('label', {}, language.say(key), element('input', { type: 'number', name: key, min: 0, value: value === null ? null : value, onchange: event => change(number(event.target.value)) }));
}

/** @param {string} key @param {string} value @param {[string, string][]} options @param {Language} language @param {(value: string) => void} change @returns {HTMLElement} */
function choice(key, value, options, language, change) {
  return element('label', {}, language.say(key), element('select', { name: key, onchange: event => change(event.target.value) },
    ...options.map(([option, words]) => element('option', { value: option, selected: option === value }, words))));
}
