// @ts-check
// Where the page's graph comes from. A page in a file knows what it carries; one that a server gave asks for the rest.
import { Graph } from './model.js';
import { Search } from './search.js';

/**
 * @typedef {{labels: Record<string, string>, types: Record<string, string>, values: Record<string, Record<string, string>>}} DisplayNames
 * @typedef {{slice: import('./model.js').Slice, names: DisplayNames, simplified: Record<string, string>, initials: Record<string, string>, served: boolean, missed?: string|null}} PageData
 *   simplified forms of traditional characters, and letters of the pinyin, of the characters of the names; served where a server holds the
 *   rest of the graph; missed is what was asked of it in vain
 * @typedef {{id: string, kind: string, name: string, matched: string, degree: number}} Hit matched is the name or alias that the words were found in
 * @typedef {import('./state.js').State} State
 */

export class EmbeddedSource {
  /** @param {PageData} data */
  constructor(data) {
    /** What is known of the graph; it may grow. */
    this.graph = new Graph(data.slice);
    this.names = data.names;
    this.served = data.served;
    this.missed = data.missed ?? null;
    this.search = new Search(this.graph, data.simplified, data.initials);
  }

  /** What is at hand for the words, at once. @param {string} words @returns {Hit[]} */
  near(words) {
    return this.search.find(words);
  }

  /** Everything there is for the words. @param {string} words @returns {Promise<Hit[]>} */
  async find(words) {
    return this.near(words);
  }

  /** Makes the graph know what a view shows, as far as it can. @param {State} _state @returns {Promise<void>} rejected with words for the person where a part is not to be had */
  async learn(_state) {}
}

/** What the page carries. @returns {PageData} */
export function pageData() {
  return JSON.parse(document.getElementById('graph-data')?.textContent ?? '');
}
