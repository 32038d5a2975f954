// @ts-check
// The search field and what it suggests: at once what the page knows, and soon after what a server knows.
import { byId, element } from './dom.js';

/** @typedef {import('./source.js').EmbeddedSource} Source */
/** @typedef {import('./source.js').Hit} Hit */
/** @typedef {import('./language.js').Language} Language */

const PAUSE_MS = 120;

export class Suggestions {
  /** @param {Source} source @param {() => Language} language @param {(id: string) => void} choose */
  constructor(source, language, choose) {
    this.source = source;
    this.language = language;
    this.choose = choose;
    this.at = 0;
    /** @type {Hit[]} */
    this.hits = [];
    /** What everything there is answers to the words in the field. @type {Promise<void>} */
    this.complete = Promise.resolve();
    this.field = byId('search');
    this.list = byId('hits');
    this.field.addEventListener('input', () => this.suggest());
    this.field.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => this.key(event));
    this.field.addEventListener('blur', () => this.open(false));
  }

  suggest() {
    const words = this.field.value;
    this.show(this.source.near(words));
    if (this.hits.length === 0) this.open(false);
    this.complete = this.ask(words);
  }

  /** @param {string} words @returns {Promise<void>} */
  async ask(words) {
    if (words.trim() === '') return;
    if (this.source.served) await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
    if (words !== this.field.value) return;
    const { say } = this.language();
    const answer = await this.source.find(words).catch(() => say('unreachable'));
    if (words !== this.field.value) return;
    if (typeof answer === 'string') this.tell(answer);
    else if (answer.length === 0) this.tell(say('nobody'));
    else this.show(answer);
  }

  /** @param {Hit[]} hits */
  show(hits) {
    const chosen = this.hits[this.at]?.id;
    this.hits = hits;
    this.at = Math.max(0, hits.findIndex(hit => hit.id === chosen));
    this.list.replaceChildren(...hits.map((hit, at) => this.item(hit, at)));
    this.open(hits.length > 0);
    this.move(0);
  }

  /** @param {string} words in place of suggestions */
  tell(words) {
    this.hits = [];
    this.list.replaceChildren(element('li', { role: 'option', 'aria-disabled': 'true', class: 'soft' }, words));
    this.open(true);
  }

  /** @param {Hit} hit @param {number} at @returns {HTMLElement} */
  item(hit, at) {
    const matched = hit.matched === hit.name ? '' : ` · ${hit.matched}`;
    return element('li', { role: 'option', id: `hit-${at}`, 'data-node': hit.id, class: `kind-${hit.kind.toLowerCase()}`, onmousedown: event => { event.preventDefault(); this.take(hit.id); } },
      element('span', { class: 'dot' }, hit.name), element('span', { class: 'soft' }, this.language().kind(hit.kind) + matched));
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const steps = /** @type {Record<string, number>} */ ({ ArrowDown: 1, ArrowUp: -1 });
    if (event.key in steps) {
      event.preventDefault();
      this.move(steps[event.key]);
    } else if (event.key === 'Enter') {
      this.enter();
    } else if (event.key === 'Escape') {
      this.open(false);
      this.field.blur();
    }
  }

  /** Whoever types fast does not wait for suggestions. */
  async enter() {
    const words = this.field.value;
    if (this.hits.length === 0) await this.complete;
    if (words === this.field.value && this.hits.length > 0) this.take(this.hits[this.at].id);
  }

  /** @param {number} step */
  move(step) {
    const items = [...this.list.children];
    if (this.hits.length === 0) return;
    this.at = (this.at + step + items.length) % items.length;
    items.forEach((item, at) => item.setAttribute('aria-selected', String(at === this.at)));
    items[this.at].scrollIntoView({ block: 'nearest' });
    this.field.setAttribute('aria-activedescendant', `hit-${this.at}`);
  }

  /** @param {string} id */
  take(id) {
    this.field.value = '';
    this.hits = [];
    this.list.replaceChildren();
    this.open(false);
    this.choose(id);
  }

  /** @param {boolean} isOpen */
  open(isOpen) {
    this.list.hidden = !isOpen;
    this.field.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) this.field.removeAttribute('aria-activedescendant');
  }
}
