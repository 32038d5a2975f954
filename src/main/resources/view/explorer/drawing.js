// @ts-check
// The drawing: Cytoscape.js shows what the view asks for, and tells what is chosen on it.
import { lineWidth, total } from './amounts.js';
import { holders, isWithin } from './districts.js';
import { plain } from './dom.js';
import { look, palette } from './look.js';
import { bundled } from './model.js';
import { amountOf } from './terms.js';

/** @typedef {import('./model.js').Graph} Graph */
/** @typedef {import('./model.js').Fact} Fact */
/** @typedef {import('./language.js').Language} Language */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('./visible.js').Visible} Visible */
/** @typedef {{x: number, y: number}} Point */

const MANY = 400;
const NEAREST = 1.5;
/** Of more lines than that round one node the words would cover each other. */
const MOST_TOLD = 12;
/** Of so many nodes one may be new without all being arranged anew. */
const SETTLED = 4;

/** Cytoscape.js is a library of the page, loaded before its own scripts. @type {any} */
const cytoscapeLibrary = /** @type {any} */ (globalThis).cytoscape;

export class Drawing {
  /** @param {HTMLElement} container @param {Graph} graph @param {{node: (id: string, joined: boolean) => void, facts: (ids: string[]) => void, none: () => void, expand: (id: string) => void}} chosen */
  constructor(container, graph, chosen) {
    this.graph = graph;
    this.many = false;
    this.arranged = '';
    this.style = '';
    this.cy = cytoscapeLibrary({ container, minZoom: 0.05, maxZoom: 4, hideEdgesOnViewport: graph.nodes.size > MANY, textureOnViewport: graph.nodes.size > MANY, pixelRatio: graph.nodes.size > MANY ? 1 : 'auto', boxSelectionEnabled: false });
    this.cy.on('layoutstop', () => this.comeNear());
    new ResizeObserver(() => this.fit()).observe(container);
    this.cy.on('tap', 'node', (/** @type {any} */ event) => chosen.node(event.target.id(), event.originalEvent.shiftKey));
    this.cy.on('dbltap', 'node', (/** @type {any} */ event) => chosen.expand(event.target.id()));
    this.cy.on('tap', 'edge', (/** @type {any} */ event) => chosen.facts(event.target.data('facts')));
    this.cy.on('tap', (/** @type {any} */ event) => event.target === this.cy && chosen.none());
  }

  /** @param {Visible} visible @param {State} state @param {Language} language */
  show(visible, state, language) {
    this.many = visible.nodes.size > MANY;
    this.restyle();
    const held = state.districts ? holders(this.graph, visible.nodes) : new Map();
    const added = this.replace([...this.nodeElements(visible, held), ...this.lineElements(visible, state, held, language)]);
    const arrangement = `${state.layout} ${state.districts}`;
    const isKept = arrangement === this.arranged;
    // Among many a few new ones are well placed beside their neighbours; to arrange all anew would tear a familiar picture.
    const isSettled = isKept && (added === 0 || (this.many && added * SETTLED < visible.nodes.size));
    if (!isSettled) this.arrange(state, isKept);
    this.arranged = arrangement;
    this.mark(visible, state);
  }

  /** What stays keeps its place and its element: making thousands of them anew takes seconds. @param {any[]} elements @returns {number} how many nodes are new */
  replace(elements) {
    const wanted = new Set(elements.map(element => element.data.id));
    let added = 0;
    this.cy.batch(() => {
      const gone = this.cy.elements().filter((/** @type {any} */ element) => !wanted.has(element.id()));
      gone.children().move({ parent: null });
      gone.remove();
      const drawn = this.drawn();
      const nodes = elements.filter(element => element.group === 'nodes');
      const fresh = nodes.filter(element => !drawn.has(element.data.id));
      const places = this.placesOf(fresh.map(element => element.data.id), drawn);
      this.cy.add(fresh.map(element => ({ ...element, data: { ...element.data, parent: undefined }, position: places.get(element.data.id) })));
      this.cy.add(elements.filter(element => element.group === 'edges' && !drawn.has(element.data.id)));
      added = fresh.length;
      const now = this.drawn();
      for (const element of nodes) this.place(now.get(element.data.id), element.data.parent ?? null);
      for (const { data } of elements) this.relabel(now.get(data.id), data.label);
    });
    return added;
  }

  /** Every element by its id; to look up each by the library makes a collection of one. @returns {Map<string, any>} */
  drawn() {
    const drawn = new Map();
    this.cy.elements().forEach((/** @type {any} */ element) => { drawn.set(element.id(), element); });
    return drawn;
  }

  /** @param {any} node @param {string|null} parent */
  place(node, parent) {
    if ((node.data('parent') ?? null) !== parent) node.move({ parent });
  }

  /** In the language of now. @param {any} element @param {string} label */
  relabel(element, label) {
    if (element.data('label') !== label) element.data({ label });
  }

  /**
   * Where new nodes come: beside a neighbour, so that what grows out of a node seems to, and what has none beside all others.
   * @param {string[]} ids @param {Map<string, any>} drawn @returns {Map<string, Point>}
   */
  placesOf(ids, drawn) {
    /** @type {Map<string, Point>} */
    const places = new Map([...drawn.values()].filter(element => element.isNode()).map(node => [node.id(), { ...node.position() }]));
    const edge = 100 + Math.max(0, ...[...places.values()].map(place => place.x));
    const around = new Map(ids.map(id => [id, this.graph.neighbours(id)]));
    let waiting = ids;
    while (waiting.length > 0) {
      const before = waiting.length;
      waiting = waiting.filter(id => {
        const neighbour = around.get(id)?.find(other => places.has(other));
        if (neighbour !== undefined) places.set(id, beside(/** @type {Point} */ (places.get(neighbour)), places.size));
        return neighbour === undefined;
      });
      if (waiting.length === before) places.set(/** @type {string} */ (waiting.shift()), beside({ x: edge, y: 0 }, places.size));
    }
    return places;
  }

  /** @param {Visible} visible @param {Map<string, string>} held @returns {any[]} */
  nodeElements(visible, held) {
    return [...visible.nodes].map(id => {
      const node = this.graph.node(id);
      return { group: 'nodes', data: { id, kind: node.kind, label: plain(node.name), size: 22 + 5 * Math.log2(1 + Math.min(node.degree, 300)), parent: held.get(id) } };
    });
  }

  /** @param {Visible} visible @param {State} state @param {Map<string, string>} held @param {Language} language @returns {any[]} */
  lineElements(visible, state, held, language) {
    const facts = visible.facts.filter(fact => !(fact.type === 'LOCATED_IN' && isWithin(held, fact.from, fact.to)));
    const groups = state.unfolded ? facts.map(fact => [fact]) : bundled(facts).map(bundle => bundle.facts);
    return groups.map(group => this.line(group, language));
  }

  /** @param {Fact[]} facts @param {Language} language */
  line(facts, language) {
    const first = facts.find(fact => fact.type === 'LENDS_TO') ?? facts[0];
    const amounts = facts.map(fact => Number(fact.terms.amountCny) || 0);
    const sum = total(facts);
    const words = facts.length === 1 ? [language.type(first.type), amountOf(first, language)] : [`${facts.length} ×`, sum > 0 ? amountOf({ ...first, terms: { amountCny: sum } }, language) : language.type(first.type)];
    return { group: 'edges', data: {
      id: `line ${facts.map(fact => fact.id).join(' ')}`, source: first.from, target: first.to, type: first.type, facts: facts.map(fact => fact.id), width: lineWidth(amounts.reduce((a, b) => a + b, 0)),
      label: words.filter(word => word).join(' '), line: first.terms.derived === true ? 'derived' : first.terms.status ?? 'stated' } };
  }

  /** @param {State} state @param {boolean} grown whether most of it has its place already */
  arrange(state, grown) {
    const calm = this.many || matchMedia('(prefers-reduced-motion: reduce)').matches;
    const shared = { animate: !calm && grown, animationDuration: 350, fit: true, padding: 36 };
    const force = {
      name: 'fcose', quality: this.many ? 'draft' : 'default', randomize: !grown || this.many, packComponents: false, nodeRepulsion: 9000, idealEdgeLength: 105, nodeSeparation: this.many ? 480 : 95, nodeDimensionsIncludeLabels: !this.many,
      gravity: 0.35, gravityCompound: 1.2, numIter: 1500 };
    const center = state.root.startsWith('node:') ? state.root.slice(5) : this.graph.center;
    const layouts = /** @type {Record<string, any>} */ ({
      force,
      concentric: { name: 'concentric', concentric: (/** @type {any} */ node) => (node.id() === center ? 1000 : Math.min(node.degree(), 50)), levelWidth: () => 3, minNodeSpacing: this.many ? 6 : 34 },
      hierarchy: { name: 'breadthfirst', directed: true, spacingFactor: this.many ? 0.6 : 1.15, avoidOverlap: true, nodeDimensionsIncludeLabels: !this.many },
    });
    this.cy.layout({ ...layouts[state.layout], ...shared }).run();
  }

  /** Marks what is chosen and lets the rest step back. @param {Visible} visible @param {State} state */
  mark(visible, state) {
    const way = new Set(visible.ways.flat());
    const lit = new Set(state.chosen);
    const facts = new Set(state.fact === '' ? [] : state.fact.split(' '));
    const isMarked = (/** @type {any} */ edge) => (facts.size > 0 ? edge.data('facts').some((/** @type {string} */ id) => facts.has(id)) : way.size > 0 && onWay(edge, visible.ways));
    this.cy.batch(() => {
      this.cy.elements('.chosen, .faded, .near').removeClass('chosen faded near told');
      if (lit.size === 0 && facts.size === 0) return;
      const edges = this.cy.edges().filter(isMarked);
      const nodes = this.cy.nodes().filter((/** @type {any} */ node) => lit.has(node.id()));
      const around = lit.size === 1 && facts.size === 0 ? nodes.closedNeighborhood() : nodes.union(this.cy.nodes().filter((/** @type {any} */ node) => way.has(node.id())));
      const kept = new Set(around.union(edges).union(edges.connectedNodes()).union(around.ancestors()).map((/** @type {any} */ element) => element.id()));
      this.cy.elements().filter((/** @type {any} */ element) => !kept.has(element.id()) && !element.isParent?.()).addClass('faded');
      const lines = around.filter('edge');
      lines.addClass(lines.length > MOST_TOLD ? 'near' : 'near told');
      nodes.union(edges).addClass('chosen');
    });
  }

  /** Takes the colours of the page as they are now. */
  restyle() {
    const style = `${document.documentElement.dataset.theme} ${this.many}`;
    if (style !== this.style) this.cy.style(look(palette(), this.many));
    this.style = style;
  }

  /** @param {string} direction ArrowUp and so on @param {string|undefined} from @returns {string|null} the nearest node that way */
  towards(direction, from) {
    const start = from === undefined ? this.cy.collection() : this.cy.getElementById(from);
    if (start.empty()) return this.cy.nodes().filter((/** @type {any} */ node) => !node.isParent()).first().id() ?? null;
    const here = start.position();
    const ahead = this.cy.nodes().filter((/** @type {any} */ node) => !node.isParent() && forward(direction, here, node.position()) > 0);
    return ahead.min((/** @type {any} */ node) => offset(direction, here, node.position())).ele?.id() ?? null;
  }

  /** @param {number} factor */
  zoom(factor) {
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
  }

  fit() {
    this.cy.resize();
    this.cy.fit(undefined, 36);
    this.comeNear();
  }

  /** A handful of nodes need not fill the whole stage. */
  comeNear() {
    if (this.cy.zoom() <= NEAREST) return;
    this.cy.zoom(NEAREST);
    this.cy.center();
  }
}

/** @param {Point} place @param {number} count each goes another way @returns {Point} */
function beside(place, count) {
  return { x: place.x + 60 * Math.cos(2.4 * count), y: place.y + 60 * Math.sin(2.4 * count) };
}

/** @param {any} edge @param {string[][]} ways */
function onWay(edge, ways) {
  const ends = [edge.source().id(), edge.target().id()];
  return ways.some(way => way.slice(1).some((id, at) => ends.includes(id) && ends.includes(way[at])));
}

/** How far one point lies from another in a direction. */
/** @param {string} direction @param {{x: number, y: number}} from @param {{x: number, y: number}} to @returns {number} */
function forward(direction, from, to) {
  const x = to.x - from.x;
  const y = to.y - from.y;
  return { ArrowLeft: -x, ArrowRight: x, ArrowUp: -y, ArrowDown: y }[direction] ?? 0;
}

/** The distance, what lies off the direction counting twice. */
/** @param {string} direction @param {{x: number, y: number}} from @param {{x: number, y: number}} to @returns {number} */
function offset(direction, from, to) {
  const straight = forward(direction, from, to);
  return straight + 2 * Math.sqrt(Math.max(0, (to.x - from.x) ** 2 + (to.y - from.y) ** 2 - straight ** 2));
}
