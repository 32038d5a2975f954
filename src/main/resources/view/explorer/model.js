// @ts-check
// The part of the graph that the page holds: nodes, facts, and how they hang together.

/**
 * @typedef {{id: string, kind: string, name: string, aliases: string[], degree: number, properties: Record<string, unknown>}} GraphNode
 * @typedef {{article: string, at: string, text: string}} Sentence
 * @typedef {{id: string, type: string, from: string, to: string, terms: Record<string, any>, evidence: Sentence[], articleCount: number}} Fact
 *   articleCount is of all articles that support it; evidence may be of some of them
 * @typedef {{id: string, title: string|null, publishedOn: string|null, source: string|null, text: string|null, textStart: number}} Article
 *   text is null where it is not at hand; textStart is its place in what the places of sentences point into
 * @typedef {{center: string|null, nodes: GraphNode[], facts: Fact[], articles: Article[], leftOut: number}} Slice
 * @typedef {{key: string, from: string, to: string, facts: Fact[]}} Bundle facts of one pair of nodes
 */

export class Graph {
  /** @param {Slice} slice */
  constructor(slice) {
    this.center = slice.center;
    this.leftOut = slice.leftOut;
    /** @type {Map<string, GraphNode>} */
    this.nodes = new Map();
    /** @type {Map<string, Fact>} */
    this.facts = new Map();
    /** @type {Map<string, Article>} */
    this.articles = new Map();
    /** @type {Map<string, Fact[]>} */
    this.factsOf = new Map();
    /** The ids of nodes that answer a question, by its name and what it is asked of, where more than this part was asked. @type {Map<string, string[]>} */
    this.answers = new Map();
    this.add(slice);
  }

  /** Takes in a further part; what is known already stays as it is. @param {Slice} slice */
  add(slice) {
    for (const node of slice.nodes) {
      if (this.nodes.has(node.id)) continue;
      this.nodes.set(node.id, node);
      this.factsOf.set(node.id, []);
    }
    for (const fact of slice.facts) {
      if (this.facts.has(fact.id)) continue;
      this.facts.set(fact.id, fact);
      this.factsOf.get(fact.from)?.push(fact);
      this.factsOf.get(fact.to)?.push(fact);
    }
    for (const article of slice.articles) {
      if (!this.articles.has(article.id)) this.articles.set(article.id, article);
    }
  }

  /** @param {string} id @returns {GraphNode} */
  node(id) {
    const node = this.nodes.get(id);
    if (!node) throw new Error(`no node ${id}`);
    return node;
  }

  /** @param {string} id @returns {Fact[]} every fact it takes part in */
  around(id) {
    return this.factsOf.get(id) ?? [];
  }

  /** Nodes that share a fact with a node; those that share most first. @param {string} id @returns {string[]} */
  neighbours(id) {
    /** @type {Map<string, number>} */
    const shared = new Map();
    for (const fact of this.around(id)) {
      const other = otherEnd(fact, id);
      if (other !== id) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([other]) => other);
  }

  /** Facts both of whose ends are among the ids. @param {Set<string>} ids @returns {Fact[]} */
  among(ids) {
    return [...this.facts.values()].filter(fact => ids.has(fact.from) && ids.has(fact.to));
  }

  /** The sentences of one article that the page holds, in the order of the text. @param {string} article @returns {Sentence[]} */
  sentences(article) {
    /** @type {Map<string, Sentence>} */
    const found = new Map();
    for (const fact of this.facts.values()) {
      for (const sentence of fact.evidence) {
        if (sentence.article === article) found.set(sentence.at, sentence);
      }
    }
    return [...found.values()].sort((a, b) => startOf(a) - startOf(b));
  }
}

/** @param {Fact} fact @param {string} id @returns {string} */
export function otherEnd(fact, id) {
  return fact.from === id ? fact.to : fact.from;
}

/** The ids of the articles whose sentences of a fact the page holds. @param {Fact} fact @returns {string[]} */
export function quoted(fact) {
  return [...new Set(fact.evidence.map(sentence => sentence.article))];
}

/** Facts of the same pair together, in the order in which they come. @param {Fact[]} facts @returns {Bundle[]} */
export function bundled(facts) {
  /** @type {Map<string, Bundle>} */
  const bundles = new Map();
  for (const fact of facts) {
    const key = JSON.stringify([fact.from, fact.to].sort(compare));
    const bundle = bundles.get(key) ?? { key, from: fact.from, to: fact.to, facts: [] };
    bundle.facts.push(fact);
    bundles.set(key, bundle);
  }
  return [...bundles.values()];
}

/** By code unit, the same in every locale. @param {string} a @param {string} b */
export function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** @param {Sentence} sentence */
function startOf(sentence) {
  return Number(sentence.at.split('-')[0]);
}
