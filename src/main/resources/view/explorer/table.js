// @ts-check
// The facts in rows: sorted by any column, and as a file for a spreadsheet.
import { element } from './dom.js';
import { quoted } from './model.js';
import { amountOf, noteOf, statusOf } from './terms.js';

/** @typedef {import('./model.js').Graph} Graph */
/** @typedef {import('./model.js').Fact} Fact */
/** @typedef {import('./language.js').Language} Language */
/** @typedef {{key: string, text: (fact: Fact) => string, order: (fact: Fact) => string|number}} Column */

const ROWS = 200;

export class FactTable {
  /** @param {HTMLElement} container @param {Graph} graph @param {(ids: string[]) => void} choose */
  constructor(container, graph, choose) {
    this.container = container;
    this.graph = graph;
    this.choose = choose;
    this.sorted = 'amount';
    this.down = true;
    this.rows = ROWS;
  }

  /** @param {Fact[]} facts @param {string} chosen id @param {Language} language */
  show(facts, chosen, language) {
    const columns = this.columns(language);
    const again = () => this.show(facts, chosen, language);
    const ordered = this.ordered(facts, columns);
    const left = ordered.length - this.rows;
    this.container.replaceChildren(
      element('table', {},
        element('thead', {}, element('tr', {}, ...columns.map(column => this.heading(column, language, again)))),
        element('tbody', {}, ...ordered.slice(0, this.rows).map(fact => this.row(fact, columns, chosen, language)))),
      left > 0 ? element('button', { type: 'button', class: 'more', onclick: () => { this.rows += ROWS; again(); } }, language.say('moreRows', { number: Math.min(left, ROWS) })) : '');
  }

  /** @param {Column} column @param {Language} language @param {() => void} again @returns {HTMLElement} */
  heading(column, language, again) {
    const isSorted = column.key === this.sorted;
    const sort = () => {
      this.down = isSorted ? !this.down : column.key === 'amount' || column.key === 'year';
      this.sorted = column.key;
      again();
      /** @type {HTMLElement|null} */ (this.container.querySelector(`[data-sort=${column.key}]`))?.focus();
    };
    return element('th', { scope: 'col', 'aria-sort': isSorted ? (this.down ? 'descending' : 'ascending') : 'none' },
      element('button', { type: 'button', 'data-sort': column.key, onclick: sort }, language.say(`column-${column.key}`), isSorted ? (this.down ? ' ↓' : ' ↑') : ''));
  }

  /** @param {Fact} fact @param {Column[]} columns @param {string} chosen @param {Language} language @returns {HTMLElement} */
  row(fact, columns, chosen, language) {
    return element('tr', { class: chosen.split(' ').includes(fact.id) ? 'chosen' : null, 'data-fact': fact.id, onclick: () => this.choose([fact.id]) },
      ...columns.map((column, at) => element('td', { 'data-column': language.say(`column-${column.key}`), class: column.key },
        at === 0 ? element('button', { type: 'button' }, column.text(fact)) : column.text(fact))));
  }

  /** @param {Fact[]} facts @param {Column[]} columns @returns {Fact[]} */
  ordered(facts, columns) {
    const { order } = /** @type {Column} */ (columns.find(column => column.key === this.sorted));
    const sign = this.down ? -1 : 1;
    return [...facts].sort((a, b) => {
      const [left, right] = [order(a), order(b)];
      return sign * (typeof left === 'number' && typeof right === 'number' ? left - right : String(left).localeCompare(String(right), 'zh')) || (a.id < b.id ? -1 : 1);
    });
  }

  /** @param {Language} language @returns {Column[]} */
  columns(language) {
    const words = (/** @type {string} */ key, /** @type {(fact: Fact) => string} */ text) => ({ key, text, order: text });
    return [
      words('from', fact => this.graph.node(fact.from).name),
      words('type', fact => language.type(fact.type)),
      words('to', fact => this.graph.node(fact.to).name),
      { key: 'amount', text: fact => amountOf(fact, language), order: fact => Number(fact.terms.amountCny) || 0 },
      { key: 'year', text: fact => String(fact.terms.year ?? ''), order: fact => Number(fact.terms.year) || 0 },
      words('note', fact => noteOf(fact, language)),
      words('status', fact => statusOf(fact, language)),
      words('articles', fact => titlesOf(this.graph, fact, language).join('；')),
    ];
  }

  /** The rows as they are sorted, with the amount in yuan as a number. @param {Fact[]} facts @param {Language} language @returns {string} */
  csv(facts, language) {
    const columns = this.columns(language);
    const cells = (/** @type {Fact} */ fact) => columns.map(column => (column.key === 'amount' ? String(fact.terms.amountCny ?? fact.terms.amountText ?? '') : column.text(fact)));
    return spreadsheet([columns.map(column => language.say(`column-${column.key}`)), ...this.ordered(facts, columns).map(cells)]);
  }
}

/** The titles that are known, and how many articles there are where these are more. @param {Graph} graph @param {Fact} fact @param {Language} language @returns {string[]} */
function titlesOf(graph, fact, language) {
  const titles = quoted(fact).map(id => graph.articles.get(id)?.title ?? language.say('untitled'));
  return fact.articleCount > titles.length ? [...titles, language.say('inAll', { all: fact.articleCount })] : titles;
}

/**
 * RFC 4180, with the mark by which Excel knows UTF-8. A cell that a spreadsheet would take for a formula gets an apostrophe in front,
 * as OWASP's page on CSV injection advises.
 * @param {string[][]} rows @returns {string}
 */
function spreadsheet(rows) {
  const cell = (/** @type {string} */ text) => `"${(/^([\t\r\n]|\s*[=+\-@＝＋－＠])/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return '\ufeff' + rows.map(row => row.map(cell).join(',') + '\r\n').join('');
}
