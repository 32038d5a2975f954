// @ts-check
// Finding nodes by what a person types: names, aliases, traditional characters, initials of the pinyin.
import { compare } from './model.js';
import { initialsOf, placeOf } from './pinyin.js';

/**
 * @typedef {import('./model.js').Graph} Graph
 * @typedef {import('./source.js').Hit} Hit
 * @typedef {{node: import('./model.js').GraphNode, name: string, folded: string, initials: string[]}} Entry
 */

const NOT_AT_ALL = 9;
const MOST_HITS = 20;
const INITIALS_ONLY = /^[a-z0-9]{2,}$/;

export class Search {
  /** @param {Graph} graph @param {Record<string, string>} simplified @param {Record<string, string>} initials */
  constructor(graph, simplified, initials) {
    this.simplified = simplified;
    /** @type {Entry[]} */
    this.entries = [...graph.nodes.values()].flatMap(node => [node.name, ...node.aliases].map(name => {
      const folded = this.folded(name);
      return { node, name, folded, initials: initialsOf(folded, initials) };
    }));
  }

  /** Best first: equal, then starting so, then holding it, then by initials; what takes part in more facts before what takes part in fewer. */
  /** @param {string} words @returns {Hit[]} */
  find(words) {
    const wanted = this.folded(words);
    if (wanted === '') return [];
    const ranked = this.entries.map(entry => ({ ...entry, rank: rank(entry, wanted) })).filter(entry => entry.rank < NOT_AT_ALL);
    ranked.sort((a, b) => a.rank - b.rank || b.node.degree - a.node.degree || compare(a.node.id, b.node.id));
    const seen = new Set();
    return ranked.filter(({ node }) => !seen.has(node.id) && seen.add(node.id)).slice(0, MOST_HITS)
      .map(({ node, name }) => ({ id: node.id, kind: node.kind, name: node.name, matched: name, degree: node.degree }));
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
