// @ts-check
// Finding nodes by what a person types: names, aliases, traditional characters, initials of the pinyin.
import { compare } from './model.js';

/**
 * @typedef {import('./source.js').Source} Source
 * @typedef {{id: string, matched: string}} Hit matched is the name, alias or initials that the words were found in
 */

/** Best first: equal, then starting so, then holding it; and what takes part in more facts before what takes part in fewer. */
/** @param {Source} source @param {string} words @param {number} most @returns {Hit[]} */
export function found(source, words, most) {
  const wanted = folded(words, source.search.simplified);
  if (wanted === '') return [];
  /** @type {{id: string, matched: string, rank: number, degree: number}[]} */
  const hits = [];
  for (const node of source.graph.nodes.values()) {
    const best = [node.name, ...node.aliases, ...(source.search.initials[node.id] ?? [])]
      .map(matched => ({ matched, rank: rank(folded(matched, source.search.simplified), wanted) }))
      .reduce((a, b) => (b.rank < a.rank ? b : a));
    if (best.rank < NOT_AT_ALL) hits.push({ id: node.id, ...best, degree: node.degree });
  }
  return hits.sort((a, b) => a.rank - b.rank || b.degree - a.degree || compare(a.id, b.id)).slice(0, most);
}

const NOT_AT_ALL = 3;

/** @param {string} name @param {string} wanted */
function rank(name, wanted) {
  if (name === wanted) return 0;
  const at = name.indexOf(wanted);
  return at === 0 ? 1 : at > 0 ? 2 : NOT_AT_ALL;
}

/** @param {string} text @param {Record<string, string>} simplified */
function folded(text, simplified) {
  return [...text.normalize('NFKC').trim().toLowerCase()].map(character => simplified[character] ?? character).join('');
}
