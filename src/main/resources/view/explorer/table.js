// The facts that are drawn, as a table that sorts and can be saved.

const COLUMNS = ['from', 'type', 'to', 'amount', 'year', 'more'];

function row(fact, graph, speak) {
  const { amountCny, amountText, year, ...others } = fact.terms;
  return {
    id: fact.id, from: graph.nodes.get(fact.from).name, type: speak.type(fact.type), to: graph.nodes.get(fact.to).name,
    amount: amountCny === undefined ? '' : amountCny, year: year === undefined ? '' : year, more: termsOf({ terms: others }, speak),
  };
}

/** A cell as a spreadsheet takes it: quoted, and never a formula. */
function csvCell(value) {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

class FactTable {
  constructor(element, graph, onFact) {
    Object.assign(this, { element, graph, onFact, sort: null, isDown: false, rows: [] });
  }

  show(facts, chosen, speak) {
    this.facts = facts;
    this.chosen = chosen;
    this.speak = speak;
    this.rows = facts.map((fact) => row(fact, this.graph, speak));
    if (this.sort) {
      const collator = new Intl.Collator(speak.language === 'zh' ? 'zh' : 'en', { numeric: true });
      const sign = this.isDown ? -1 : 1;
      this.rows.sort((a, b) => sign * collator.compare(String(a[this.sort]), String(b[this.sort])));
    }
    this.element.tHead.replaceChildren(make('tr', {}, ...COLUMNS.map((column) => this.head(column))));
    this.element.tBodies[0].replaceChildren(...this.rows.slice(0, 1000).map((one) => this.line(one)));
  }

  head(column) {
    const order = this.sort === column ? (this.isDown ? 'descending' : 'ascending') : 'none';
    const button = make('button', { type: 'button' }, this.speak.word(column), order === 'none' ? '' : this.isDown ? ' ↓' : ' ↑');
    button.addEventListener('click', () => {
      this.isDown = this.sort === column && !this.isDown;
      this.sort = column;
      this.show(this.facts, this.chosen, this.speak);
    });
    return make('th', { scope: 'col', 'aria-sort': order, ...(column === 'amount' ? { class: 'amount' } : {}) }, button);
  }

  line(one) {
    const cells = COLUMNS.map((column) => make('td', column === 'amount' ? { class: 'amount' } : {},
      given(column === 'amount' && one.amount !== '' ? this.speak.yuan(one.amount) : String(one[column]))));
    const line = make('tr', { tabindex: '0', 'data-fact': one.id, ...(this.chosen.includes(one.id) ? { class: 'chosen' } : {}) }, ...cells);
    line.addEventListener('click', () => this.onFact([one.id]));
    line.addEventListener('keydown', (event) => event.key === 'Enter' && this.onFact([one.id]));
    return line;
  }

  /** @returns {Blob} with the mark by which spreadsheets know UTF-8 */
  csv() {
    const lines = [COLUMNS.map((column) => this.speak.word(column)), ...this.rows.map((one) => COLUMNS.map((column) => one[column]))];
    return new Blob(['\ufeff', lines.map((line) => line.map(csvCell).join(',')).join('\r\n'), '\r\n'], { type: 'text/csv;charset=utf-8' });
  }
}
