// The drawing itself: nodes by kind, lines by type and amount.

/** The colours of the style sheet, as they are now. */
function colours() {
  const style = getComputedStyle(document.documentElement);
  const of = (name) => style.getPropertyValue(`--${name}`).trim();
  return { paper: of('paper'), ink: of('ink'), soft: of('soft'), line: of('line'), focus: of('focus'), kind: (kind) => of(kind.toLowerCase()) };
}

function drawingStyle() {
  const c = colours();
  return [
    { selector: 'node', style: {
      'background-color': (n) => c.kind(n.data('kind')), label: 'data(name)', color: c.ink, 'font-size': 11, 'text-valign': 'bottom',
      'text-margin-y': 4, 'text-wrap': 'wrap', 'text-max-width': 110, 'text-outline-color': c.paper, 'text-outline-width': 2,
      width: 'data(size)', height: 'data(size)', 'min-zoomed-font-size': 7 } },
    { selector: 'node[kind = "District"]', style: { shape: 'round-rectangle' } },
    { selector: 'node[kind = "Alliance"]', style: { shape: 'hexagon' } },
    { selector: 'node[kind = "Bank"]', style: { shape: 'diamond' } },
    { selector: 'node[kind = "Institution"]', style: { shape: 'rectangle' } },
    { selector: 'node.place', style: {
      shape: 'round-rectangle', 'background-color': c.kind('District'), 'background-opacity': 0.08, 'border-width': 1,
      'border-color': c.kind('District'), 'text-valign': 'top', 'text-margin-y': -4, padding: 14 } },
    { selector: 'edge', style: {
      width: 'data(width)', 'line-color': c.line, 'target-arrow-color': c.line, 'target-arrow-shape': 'triangle', 'curve-style': 'bezier',
      'arrow-scale': 0.8, label: 'data(label)', 'font-size': 9, color: c.soft, 'text-rotation': 'autorotate', 'text-outline-color': c.paper,
      'text-outline-width': 2, 'min-zoomed-font-size': 8 } },
    { selector: 'edge[type = "LENDS_TO"]', style: { 'line-color': c.kind('Bank'), 'target-arrow-color': c.kind('Bank') } },
    { selector: 'edge[type = "COOPERATES_WITH"]', style: { 'target-arrow-shape': 'none' } },
    { selector: 'edge[?derived]', style: { 'line-style': 'dashed' } },
    { selector: 'edge[?unstated]', style: { 'line-style': 'dotted' } },
    { selector: '.faded', style: { opacity: 0.18 } },
    { selector: '.chosen', style: { 'border-width': 3, 'border-color': c.focus, 'line-color': c.focus, 'target-arrow-color': c.focus, 'z-index': 9 } },
  ];
}

class Drawing {
  /** @param {HTMLElement} container @param {Graph} graph @param {(id: string, joined: boolean) => void} onNode @param {(ids: string[]) => void} onLine */
  constructor(container, graph, onNode, onLine) {
    this.graph = graph;
    this.cy = cytoscape({
      container, style: drawingStyle(), minZoom: 0.1, maxZoom: 4, textureOnViewport: graph.nodes.size > 500,
      hideEdgesOnViewport: graph.nodes.size > 500,
    });
    this.cy.on('tap', 'node[kind]', (event) => onNode(event.target.id(), event.originalEvent.shiftKey));
    this.cy.on('tap', 'edge', (event) => onLine(event.target.data('facts')));
  }

  /** Draws these and nothing else; what was there keeps its place. */
  show(ids, facts, chosen, grouped, speak) {
    const elements = [...this.nodes(ids, grouped), ...this.lines(facts, chosen, speak)];
    const wanted = new Set(elements.map((element) => element.data.id));
    const isNew = elements.some((element) => element.group === 'nodes' && this.cy.getElementById(element.data.id).empty());
    this.cy.batch(() => {
      this.cy.elements().filter((element) => !wanted.has(element.id())).remove();
      for (const element of elements) {
        const there = this.cy.getElementById(element.data.id);
        if (there.empty()) {
          this.cy.add(element);
        } else {
          there.data(element.data);
          if (element.group === 'nodes' && there.data('parent') !== (element.data.parent || undefined)) {
            there.move({ parent: element.data.parent || null });
          }
        }
      }
    });
    return isNew;
  }

  nodes(ids, grouped) {
    const places = new Set();
    const nodes = [...ids].map((id) => {
      const node = this.graph.nodes.get(id);
      const place = grouped && node.kind !== 'District' ? this.graph.placeOf(id) : null;
      if (place) {
        places.add(place);
      }
      return { group: 'nodes', data: {
        id, name: node.name, kind: node.kind, size: 18 + 6 * Math.log2(1 + node.degree), parent: place ? `in:${place}` : undefined } };
    });
    const around = [...places].map((id) => (
      { group: 'nodes', classes: 'place', selectable: false, data: { id: `in:${id}`, name: this.graph.nodes.get(id).name, size: 10 } }));
    return [...around, ...nodes];
  }

  lines(facts, chosen, speak) {
    return bundles(facts).flatMap((bundle) => {
      const apart = bundle.length > 1 && (bundle[0].from === chosen || bundle[0].to === chosen);
      return (apart ? bundle.map((fact) => [fact]) : [bundle]).map((some) => this.line(some, speak));
    });
  }

  line(facts, speak) {
    const amount = facts.reduce((sum, fact) => sum + (fact.terms.amountCny || 0), 0);
    const first = facts[0];
    const more = facts.length > 1 ? ` ×${facts.length}` : '';
    return { group: 'edges', data: {
      id: `f:${facts.map((fact) => fact.id).join(',')}`, source: first.from, target: first.to, type: first.type,
      facts: facts.map((fact) => fact.id), derived: facts.every((fact) => fact.terms.derived),
      unstated: facts.every((fact) => fact.terms.status && fact.terms.status !== 'stated'),
      width: amount > 0 ? 1 + Math.max(0, Math.log10(amount) - 4) * 1.4 : 1.2,
      label: first.type === 'LENDS_TO' && amount > 0 ? speak.yuan(amount) + more : speak.type(first.type) + more } };
  }

  arrange(name, center) {
    const many = this.cy.nodes().length > 300;
    const layouts = {
      cose: many
        ? { name: 'concentric', concentric: (n) => n.degree(), levelWidth: () => 3, minNodeSpacing: 6 }
        : { name: 'cose', nodeRepulsion: () => 14000, idealEdgeLength: () => 90, nodeOverlap: 24, randomize: false, componentSpacing: 80 },
      concentric: { name: 'concentric', concentric: (n) => (n.id() === center ? 1e6 : n.degree()), levelWidth: () => 2, minNodeSpacing: 30 },
      breadthfirst: { name: 'breadthfirst', directed: true, spacingFactor: 1.1 },
    };
    this.cy.layout({ ...layouts[name], animate: false, fit: true, padding: 30 }).run();
  }

  /** Lights some elements and fades the rest; nothing at all ends it. */
  light(nodes, facts) {
    this.cy.elements().removeClass('chosen faded');
    if (nodes.length === 0 && facts.length === 0) {
      return;
    }
    const isLit = (element) => (element.isNode() ? nodes.includes(element.id()) : element.data('facts').some((id) => facts.includes(id)));
    this.cy.elements().not('.place').forEach((element) => {
      element.addClass(isLit(element) ? 'chosen' : 'faded');
    });
    this.cy.nodes('[kind]').filter((node) => node.connectedEdges('.chosen').nonempty() || node.neighborhood('.chosen').nonempty()).removeClass('faded');
    this.cy.edges().filter((line) => nodes.length === 1 && (line.source().id() === nodes[0] || line.target().id() === nodes[0])).removeClass('faded');
  }

  restyle() {
    this.cy.style(drawingStyle());
  }

  fit() {
    this.cy.fit(undefined, 30);
  }

  /** @returns {Blob} */
  png() {
    return this.cy.png({ output: 'blob', full: true, scale: 2, bg: colours().paper });
  }
}
