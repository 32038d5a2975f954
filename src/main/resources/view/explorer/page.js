// @ts-check
// Puts the parts together: a state comes from the address, everything is shown from the state, and every control changes the state.
import { money, total } from './amounts.js';
import { detailsOf } from './details.js';
import { byId, element } from './dom.js';
import { pictureOf, save, shapesOf } from './download.js';
import { Drawing } from './drawing.js';
import { filterFields } from './filters.js';
import { Views } from './history.js';
import { languageOf, preferredLanguage } from './language.js';
import { QUESTIONS, aboutOf, answerTo, rootOf } from './questions.js';
import { scrollToMarks } from './reading.js';
import { ServedSource } from './served.js';
import { EmbeddedSource, pageData } from './source.js';
import { START } from './state.js';
import { Suggestions } from './suggestions.js';
import { FactTable } from './table.js';
import { visibleOf } from './visible.js';

/** @typedef {import('./state.js').State} State */
/** @typedef {import('./visible.js').Visible} Visible */

class Page {
  constructor() {
    const data = pageData();
    this.source = data.served ? new ServedSource(data) : new EmbeddedSource(data);
    this.graph = this.source.graph;
    this.views = new Views(() => this.arrive());
    /** How many views were asked for; an answer to an earlier one comes too late. */
    this.turn = 0;
    /** @type {string|null} why a part of the view is not to be had */
    this.trouble = null;
    /** @type {string|null} the node that waits for another to be connected with */
    this.waiting = null;
    this.dark = matchMedia('(prefers-color-scheme: dark)');
    this.language = this.languageNow();
    this.visible = visibleOf(this.graph, this.views.state);
    const facts = (/** @type {string[]} */ ids) => this.views.change({ fact: ids.join(' ') });
    this.drawing = new Drawing(byId('drawing'), this.graph, { node: (id, joined) => this.choose(id, joined), facts, none: () => this.clear(), expand: id => this.expand(id) });
    this.table = new FactTable(byId('rows'), this.graph, facts);
    this.actions = { node: (/** @type {string} */ id) => this.choose(id, false), facts, expand: (/** @type {string} */ id) => this.expand(id), hide: (/** @type {string} */ id) => this.hide(id),
      focus: (/** @type {string} */ id) => this.views.change({ ...rootedAt(`node:${id}`), chosen: [id] }), connect: (/** @type {string} */ id) => this.connect(id) };
    this.suggestions = new Suggestions(this.source, () => this.language, id => this.found(id));
    this.controls();
    this.dark.addEventListener('change', () => this.render());
  }

  languageNow() {
    return languageOf(this.views.state.language || preferredLanguage(navigator.languages), this.source.names);
  }

  /** Shows the view of the address, once what it needs is known. */
  async arrive() {
    const turn = ++this.turn;
    document.body.dataset.busy = 'true';
    const trouble = await this.source.learn(this.views.state).then(() => null, reason => (reason instanceof TypeError ? this.language.say('unreachable') : String(reason.message)));
    if (turn !== this.turn) return;
    this.trouble = trouble;
    delete document.body.dataset.busy;
    this.render();
  }

  render() {
    const state = this.views.state;
    this.language = this.languageNow();
    this.visible = visibleOf(this.graph, state);
    document.documentElement.dataset.theme = state.theme || (this.dark.matches ? 'dark' : 'light');
    this.translate();
    this.showControls(state);
    this.drawing.show(this.visible, state, this.language);
    this.showDetails(state);
    byId('rows').hidden = !state.table;
    if (state.table) this.table.show(this.visible.facts, state.fact, this.language);
    this.summarise();
  }

  translate() {
    const { say, code } = this.language;
    document.documentElement.lang = code === 'zh' ? 'zh-CN' : 'en';
    document.title = say('title');
    document.querySelectorAll('[data-say]').forEach(part => part.replaceChildren(say(part.getAttribute('data-say') ?? '')));
    document.querySelectorAll('[data-label]').forEach(part => part.setAttribute('aria-label', say(part.getAttribute('data-label') ?? '')));
    byId('search').placeholder = say('search');
  }

  /** @param {State} state */
  showControls(state) {
    byId('undo').disabled = !this.views.canUndo;
    byId('layout').value = state.layout;
    for (const id of /** @type {const} */ (['districts', 'unfolded', 'table'])) byId(id).setAttribute('aria-pressed', String(state[id]));
    byId('filters').replaceChildren(...filterFields(this.graph, state.filter, this.language, changes => this.views.change({ filter: { ...this.views.state.filter, ...changes } }),
      () => this.views.change({ filter: START.filter })));
    byId('questions').replaceChildren(...QUESTIONS.map(question => this.questionButton(question, state)));
    const kinds = [...new Set([...this.visible.nodes].map(id => this.graph.node(id).kind))].sort();
    byId('legend').replaceChildren(...kinds.map(kind => element('span', { class: `dot kind-${kind.toLowerCase()}` }, this.language.kind(kind))));
  }

  /** @param {import('./questions.js').Question} question @param {State} state @returns {HTMLElement} */
  questionButton(question, state) {
    const about = aboutOf(this.graph, question, state.chosen);
    const asked = { name: question.name, about };
    const words = about === null ? this.language.say(question.name) : this.language.say(`${question.name}-of`, { name: this.graph.node(about).name });
    const root = rootOf(asked);
    const isAsked = question.kind === null ? this.source.served || answerTo(this.graph, asked).length > 0 : about !== null;
    return element('button', { type: 'button', 'data-question': question.name, disabled: !isAsked, 'aria-pressed': String(state.root === root), onclick: () => this.views.change({ ...rootedAt(root), chosen: about === null ? [] : [about], table: true }) }, words);
  }

  /** @param {State} state */
  showDetails(state) {
    const waiting = this.waiting === null ? [] : [element('p', { class: 'kind' }, this.language.say('connecting'))];
    const missed = this.source.missed === null ? [] : [element('p', { class: 'missed', role: 'alert' }, this.language.say('missed', { name: this.source.missed }))];
    const trouble = this.trouble === null ? [] : [element('p', { class: 'missed', role: 'alert' }, this.trouble)];
    byId('details').replaceChildren(...trouble, ...missed, ...waiting, ...detailsOf(this.source, state, this.visible, this.language, this.actions));
    byId('details').scrollTop = 0;
    scrollToMarks(byId('details'));
  }

  summarise() {
    const { say, code } = this.language;
    const left = this.visible.left + this.graph.leftOut;
    const sum = total(this.visible.facts);
    byId('summary').textContent = say('summary', { nodes: this.visible.nodes.size, facts: this.visible.facts.length })
      + (sum > 0 ? say('lent', { sum: money(sum, code) }) : '') + (left > 0 ? say('left', { left }) : '');
    byId('empty').hidden = this.visible.nodes.size > 0;
    document.body.dataset.nodes = String(this.visible.nodes.size);
    document.body.dataset.facts = String(this.visible.facts.length);
  }

  /** What was searched for: if it is not drawn yet, with what lies around it. @param {string} id */
  found(id) {
    if (this.waiting !== null || this.visible.nodes.has(id)) this.choose(id, false);
    else this.views.change({ expanded: [...this.views.state.expanded, id], hidden: this.views.state.hidden.filter(hidden => hidden !== id), chosen: [id], fact: '' });
  }

  /** @param {string} id @param {boolean} joined whether together with what is chosen already */
  choose(id, joined) {
    const state = this.views.state;
    const first = this.waiting ?? (joined ? state.chosen[0] : undefined);
    this.waiting = null;
    if (first !== undefined && first !== id) this.views.change({ chosen: [first, id], fact: '', hidden: state.hidden.filter(hidden => hidden !== id) });
    else if (state.chosen.length === 1 && state.chosen[0] === id && state.fact === '') this.expand(id);
    else this.views.change({ chosen: [id], fact: '', hidden: state.hidden.filter(hidden => hidden !== id) });
  }

  /** @param {string} id */
  expand(id) {
    const { expanded, hidden } = this.views.state;
    const around = new Set(this.graph.neighbours(id));
    this.views.change({ expanded: [...new Set([...expanded, id])], hidden: hidden.filter(other => !around.has(other)), chosen: [id], fact: '' });
  }

  /** @param {string} id */
  hide(id) {
    const { hidden, expanded } = this.views.state;
    this.views.change({ hidden: [...hidden, id], expanded: expanded.filter(other => other !== id), chosen: [], fact: '' });
  }

  /** @param {string} id */
  connect(id) {
    this.waiting = id;
    this.showDetails(this.views.state);
    byId('search').focus();
  }

  clear() {
    this.waiting = null;
    this.views.change({ chosen: [], fact: '' });
  }

  controls() {
    const on = (/** @type {string} */ id, /** @type {string} */ event, /** @type {() => void} */ action) => byId(id).addEventListener(event, action);
    const toggle = (/** @type {'districts'|'unfolded'|'table'} */ key) => this.views.change({ [key]: !this.views.state[key] });
    on('start', 'click', () => this.views.change(rootedAt('')));
    on('whole', 'click', () => this.views.change(rootedAt('all')));
    on('undo', 'click', () => this.views.undo());
    on('fit', 'click', () => this.drawing.fit());
    on('layout', 'change', () => this.views.change({ layout: byId('layout').value }));
    for (const id of /** @type {const} */ (['districts', 'unfolded', 'table'])) on(id, 'click', () => toggle(id));
    on('filtering', 'click', () => disclose('filtering', 'filters'));
    on('help', 'click', () => disclose('help', 'keys'));
    on('filters', 'submit', () => undefined);
    on('png', 'click', () => save(pictureOf(this.drawing.cy), 'jinmai.png'));
    on('svg', 'click', () => save(shapesOf(this.drawing.cy), 'jinmai.svg'));
    on('csv', 'click', () => save(new Blob([this.table.csv(this.visible.facts, this.language)], { type: 'text/csv' }), 'jinmai.csv'));
    on('language', 'click', () => this.views.change({ language: this.language.code === 'zh' ? 'en' : 'zh' }));
    on('theme', 'click', () => this.views.change({ theme: document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark' }));
    document.addEventListener('keydown', event => this.key(event));
    byId('drawing').addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => this.drawingKey(event));
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
    const keys = /** @type {Record<string, () => void>} */ ({
      '/': () => byId('search').focus(), f: () => this.drawing.fit(), t: () => byId('table').click(), '?': () => disclose('help', 'keys'), '+': () => this.drawing.zoom(1.25),
      '=': () => this.drawing.zoom(1.25), '-': () => this.drawing.zoom(0.8), Escape: () => this.clear() });
    if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !isTyping) {
      event.preventDefault();
      this.views.undo();
    } else if (!isTyping && !event.ctrlKey && !event.metaKey && !event.altKey && event.key in keys) {
      event.preventDefault();
      keys[event.key]();
    }
  }

  /** @param {KeyboardEvent} event */
  drawingKey(event) {
    const [chosen] = this.views.state.chosen;
    const next = event.key.startsWith('Arrow') ? this.drawing.towards(event.key, chosen) : null;
    if (event.key.startsWith('Arrow')) event.preventDefault();
    if (next !== null) this.choose(next, event.shiftKey);
    else if (event.key === 'Enter' && chosen !== undefined) this.expand(chosen);
  }
}

/** A new root forgets what was added to the one before. @param {string} root @returns {Partial<State>} */
function rootedAt(root) {
  return { root, expanded: [], hidden: [], chosen: [], fact: '' };
}

/** @param {string} button @param {string} part */
function disclose(button, part) {
  byId(part).hidden = !byId(part).hidden;
  byId(button).setAttribute('aria-expanded', String(!byId(part).hidden));
}

new Page().arrive().then(() => { document.body.dataset.ready = 'true'; });
