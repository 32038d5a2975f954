// @ts-check
// Finding nodes by what a person types: names, aliases, traditional characters, initials of the pinyin.
import { compare } from './model.js';
import { initialsOf, placeOf } from './pinyin.js';

/**
 * @typedef {import('./source.js').Source} Source
 * @typedef {{id: string, matched: string}} Hit matched is the name or alias that the words were found in
 * @typedef {{id: string, name: string, folded: string, initials: string[], degree: number}} Entry
 */

const NOT_AT_ALL = 9;
const INITIALS_ONLY = /^[a-z0-9]{2,}$/;

export class Search {
  /** @param {Source} source */
  constructor(source) {
    this.simplified = source.simplified;
    /** @type {Entry[]} */
    this.entries = [...source.graph.nodes.values()].flatMap(node => [node.name, ...node.aliases].map(name => {
      const folded = this.folded(name);
      return { id: node.id, name, folded, initials: initialsOf(folded), degree: node.degree };
    }));
  }

  /** Best first: equal, then starting so, then holding it, then by initials; what takes part in more facts before what takes part in fewer. */
  /** @param {string} words @param {number} most @returns {Hit[]} */
  find(words, most) {
    const wanted = this.folded(words);
    if (wanted === '') return [];
    const ranked = this.entries.map(entry => ({ ...entry, rank: rank(entry, wanted) })).filter(entry => entry.rank < NOT_AT_ALL);
    ranked.sort((a, b) => a.rank - b.rank || b.degree - a.degree || compare(a.id, b.id));
    const seen = new Set();
    return ranked.filter(entry => !seen.has(entry.id) && seen.add(entry.id)).slice(0, most).map(({ id, name }) => ({ id, matched: name }));
  }

  /** @param {string} text */
  folded(text) {
    return [...text.normalize('NFKC').trim().toLowerCase()].map(character => this.simplified[character] ?? character).join('');
  }
}

/** @param {Entry} entry @param {string} wanted */
function rank(entry, wanted) {
  if (entry.folded === wanted) return 0;
  const at = entry.folded.indexOf(wanted);
  if (at >= 0) return at === 0 ? 1 : 2;
  const initial = INITIALS_ONLY.test(wanted) ? placeOf(entry.initials, wanted) : -1;
  return initial < 0 ? NOT_AT_ALL : initial === 0 ? 3 : 4;
}
