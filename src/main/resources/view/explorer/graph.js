// The part of the graph that came with the page, and questions to it.

/**
 * @typedef {{id: string, kind: string, name: string, aliases: string[], degree: number, properties: object}} GraphNode
 * @typedef {{article: string, at: string, text: string}} Sentence
 * @typedef {{id: string, type: string, from: string, to: string, terms: object, evidence: Sentence[]}} Fact
 */

class Graph {
  /** @param {{center: ?string, nodes: GraphNode[], facts: Fact[], articles: object[], leftOut: number}} slice */
  constructor(slice) {
    this.center = slice.center;
    this.leftOut = slice.leftOut;
    this.nodes = new Map(slice.nodes.map((node) => [node.id, node]));
    this.facts = new Map(slice.facts.map((fact) => [fact.id, fact]));
    this.articles = new Map(slice.articles.map((article) => [article.id, article]));
    this.byNode = new Map(slice.nodes.map((node) => [node.id, []]));
    for (const fact of slice.facts) {
      this.byNode.get(fact.from).push(fact);
      this.byNode.get(fact.to).push(fact);
    }
  }

  /** The facts of a node. @returns {Fact[]} */
  of(id) {
    return this.byNode.get(id) || [];
  }

  /** Ids of what shares a fact with a node, what is least connected elsewhere first. */
  neighbours(id, allowed = () => true) {
    const ids = new Set(this.of(id).filter(allowed).map((fact) => (fact.from === id ? fact.to : fact.from)));
    ids.delete(id);
    return [...ids].sort((a, b) => this.nodes.get(a).degree - this.nodes.get(b).degree || (a < b ? -1 : 1));
  }

  /** Ids on a shortest way between two nodes, both included; empty if there is none. */
  way(from, to, allowed = () => true) {
    const before = new Map([[from, null]]);
    let edge = [from];
    while (edge.length > 0 && !before.has(to)) {
      const next = [];
      for (const id of edge) {
        for (const other of this.neighbours(id, allowed)) {
          if (!before.has(other)) {
            before.set(other, id);
            next.push(other);
          }
        }
      }
      edge = next;
    }
    const way = [];
    for (let id = before.has(to) ? to : null; id !== null; id = before.get(id)) {
      way.unshift(id);
    }
    return way;
  }

  /** Nodes whose name or alias holds the words, beginnings first. @returns {GraphNode[]} */
  search(words, most) {
    const wanted = words.trim().toLowerCase();
    const rank = (node) => {
      const places = [node.name, ...node.aliases].map((name) => name.toLowerCase().indexOf(wanted)).filter((at) => at >= 0);
      return places.length === 0 ? -1 : Math.min(...places);
    };
    return wanted === '' ? [] : [...this.nodes.values()]
      .map((node) => ({ node, at: rank(node) }))
      .filter((hit) => hit.at >= 0)
      .sort((a, b) => a.at - b.at || b.node.degree - a.node.degree)
      .slice(0, most)
      .map((hit) => hit.node);
  }

  /** Id of the place of a node, if a fact tells it; a stated one before a derived one. @returns {?string} */
  placeOf(id) {
    const located = this.of(id).filter((fact) => fact.type === 'LOCATED_IN' && fact.from === id);
    const told = located.find((fact) => !fact.terms.derived) || located[0];
    return told ? told.to : null;
  }

  /** What to show first: all of a small graph, else the surroundings of its centre. */
  beginning() {
    if (this.nodes.size <= 80 || !this.center) {
      return new Set([...this.nodes.keys()].slice(0, 80));
    }
    return new Set([this.center, ...this.neighbours(this.center).slice(0, 40)]);
  }
}

/** Facts of one pair and type, drawn as one line until one of the two is chosen. */
function bundles(facts) {
  const byPair = new Map();
  for (const fact of facts) {
    const key = `${fact.from}\u0000${fact.to}\u0000${fact.type}`;
    byPair.set(key, [...(byPair.get(key) || []), fact]);
  }
  return [...byPair.values()];
}
