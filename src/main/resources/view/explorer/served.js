// @ts-check
// The whole graph behind a page that a server gave: each question is asked once, and its answer kept.
import { quoted } from './model.js';
import { questionOf } from './questions.js';
import { EmbeddedSource } from './source.js';

/** @typedef {import('./source.js').Hit} Hit */
/** @typedef {import('./state.js').State} State */

/** So many articles of one choice are fetched with their texts; of further ones the sentences are at hand. */
const MOST_TEXTS = 10;

export class ServedSource extends EmbeddedSource {
  /** @param {import('./source.js').PageData} data */
  constructor(data) {
    super(data);
    /** @type {Map<string, Promise<void>>} */
    this.asked = new Map();
  }

  /** @param {string} words @returns {Promise<Hit[]>} */
  async find(words) {
    return words.trim() === '' ? [] : ask('search', { q: words });
  }

  /** @param {State} state @returns {Promise<void>} */
  async learn(state) {
    const parts = await Promise.allSettled(this.partsOf(state).map(([name, values]) => this.fetched(name, values)));
    const texts = await Promise.allSettled(this.articlesOf(state).map(id => this.text(id)));
    const failed = [...parts, ...texts].find(part => part.status === 'rejected');
    if (failed) throw /** @type {PromiseRejectedResult} */ (failed).reason;
  }

  /** @param {State} state @returns {[string, Record<string, string>][]} what to ask, and by which values */
  partsOf(state) {
    const around = (/** @type {string} */ id) => /** @type {[string, Record<string, string>]} */ (['around', { id }]);
    const unknown = state.fact === '' ? [] : state.fact.split(' ').filter(id => !this.graph.facts.has(id));
    const asked = questionOf(this.graph, state.root);
    return [
      ...(state.root.startsWith('node:') ? [around(state.root.slice(5))] : []),
      ...(asked === null ? [] : [/** @type {[string, Record<string, string>]} */ (['question', asked.about === null ? { name: asked.name } : asked])]),
      ...state.expanded.map(around),
      ...(state.chosen.length === 1 ? [around(state.chosen[0])] : []),
      ...(state.chosen.length === 2 ? [/** @type {[string, Record<string, string>]} */ (['connection', { from: state.chosen[0], to: state.chosen[1] }])] : []),
      ...(unknown.length > 0 ? [/** @type {[string, Record<string, string>]} */ (['fact', { ids: unknown.join(' ') }])] : []),
    ];
  }

  /** @param {string} name @param {Record<string, string>} values @returns {Promise<void>} */
  fetched(name, values) {
    return this.once(name, values, answer => {
      this.graph.add(answer);
      if (name === 'question') this.graph.answers.set(values.about === undefined ? values.name : `${values.name}=${values.about}`, answer.nodes.map((/** @type {{id: string}} */ node) => node.id));
    });
  }

  /** @param {State} state @returns {string[]} the articles that state what is chosen */
  articlesOf(state) {
    const facts = state.fact.split(' ').flatMap(id => this.graph.facts.get(id) ?? []);
    return [...new Set(facts.flatMap(quoted))].slice(0, MOST_TEXTS);
  }

  /** @param {string} id @returns {Promise<void>} */
  text(id) {
    return this.once('article', { id }, answer => { this.graph.articles.set(id, answer); });
  }

  /** A question that failed may be asked again. @param {string} name @param {Record<string, string>} values @param {(answer: any) => void} keep @returns {Promise<void>} */
  once(name, values, keep) {
    const key = JSON.stringify([name, values]);
    const asked = this.asked.get(key) ?? ask(name, values).then(keep);
    this.asked.set(key, asked);
    asked.catch(() => this.asked.delete(key));
    return asked;
  }
}

/** @param {string} name @param {Record<string, string>} values @returns {Promise<any>} */
async function ask(name, values) {
  const response = await fetch(`/api/${name}?${new URLSearchParams(values)}`);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}
