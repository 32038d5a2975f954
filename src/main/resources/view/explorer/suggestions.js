// @ts-check
// The search field and what it suggests.
import { byId, element } from './dom.js';
import { Search } from './search.js';
import { addressAround } from './source.js';

/** @typedef {import('./source.js').Source} Source */
/** @typedef {import('./language.js').Language} Language */

const SUGGESTED = 12;

export class Suggestions {
  /** @param {Source} source @param {() => Language} language @param {(id: string) => void} choose */
  constructor(source, language, choose) {
    this.source = source;
    this.search = new Search(source);
    this.language = language;
    this.choose = choose;
    this.at = 0;
    this.field = byId('search');
    this.list = byId('hits');
    this.field.addEventListener('input', () => this.suggest());
    this.field.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => this.key(event));
    this.field.addEventListener('blur', () => this.open(false));
  }

  suggest() {
    const hits = this.search.find(this.field.value, SUGGESTED);
    this.at = 0;
    this.list.replaceChildren(...hits.map((hit, at) => this.item(hit, at)));
    this.open(hits.length > 0);
    this.move(0);
  }

  /** @param {import('./search.js').Hit} hit @param {number} at @returns {HTMLElement} */
  item(hit, at) {
    const node = this.source.graph.node(hit.id);
    const matched = hit.matched === node.name ? '' : ` ${hit.matched}`;
    return element('li', { role: 'option', id: `hit-${at}`, 'data-node': hit.id, class: `kind-${node.kind.toLowerCase()}`, onmousedown: event => { event.preventDefault(); this.take(hit.id); } },
      element('span', { class: 'dot' }, node.name), element('span', { class: 'soft' }, this.language().kind(node.kind) + matched));
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const steps = /** @type {Record<string, number>} */ ({ ArrowDown: 1, ArrowUp: -1 });
    const chosen = this.list.children[this.at];
    if (event.key in steps) {
      event.preventDefault();
      this.move(steps[event.key]);
    } else if (event.key === 'Enter' && chosen) {
      this.take(chosen.getAttribute('data-node') ?? '');
    } else if (event.key === 'Enter' && this.source.served && this.field.value.trim() !== '') {
      location.assign(addressAround(this.field.value.trim()));
    } else if (event.key === 'Escape') {
      this.open(false);
      this.field.blur();
    }
  }

  /** @param {number} step */
  move(step) {
    const items = [...this.list.children];
    if (items.length === 0) return;
    this.at = (this.at + step + items.length) % items.length;
    items.forEach((item, at) => item.setAttribute('aria-selected', String(at === this.at)));
    items[this.at].scrollIntoView({ block: 'nearest' });
    this.field.setAttribute('aria-activedescendant', `hit-${this.at}`);
  }

  /** @param {string} id */
  take(id) {
    this.field.value = '';
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
