// @ts-check
// What of the graph is drawn: what the view asks for, less what the filters keep out, within what a drawing can hold.
import { answerTo, questionOf } from './questions.js';
import { shortestWays } from './connection.js';

/**
 * @typedef {import('./model.js').Graph} Graph
 * @typedef {import('./model.js').Fact} Fact
 * @typedef {import('./state.js').State} State
 * @typedef {{nodes: Set<string>, facts: Fact[], ways: string[][], left: number}} Visible ways connect the two chosen; left is how many nodes
 *   there was no room for
 */

/** A drawing of more is a grey ball that answers slowly; see the figures in the documentation. */
const MOST_DRAWN = 2000;
const START_NODES = 36;

/** @param {Graph} graph @param {State} state @returns {Visible} */
export function visibleOf(graph, state) {
  const asked = rooted(graph, state.root);
  state.expanded.filter(id => graph.nodes.has(id)).forEach(id => [id, ...graph.neighbours(id)].forEach(other => asked.add(other)));
  const chosen = state.chosen.filter(id => graph.nodes.has(id));
  const ways = chosen.length === 2 ? shortestWays(graph, chosen[0], chosen[1]) : [];
  [...chosen, ...ways.flat()].forEach(id => asked.add(id));
  state.hidden.forEach(id => asked.delete(id));
  return narrowed(graph, state, asked, new Set([...chosen, ...ways.flat()]), ways);
}

/** @param {Graph} graph @param {State} state @param {Set<string>} asked @param {Set<string>} kept @param {string[][]} ways @returns {Visible} */
function narrowed(graph, state, asked, kept, ways) {
  const filter = state.filter;
  const ofKind = [...asked].filter(id => !filter.kinds.includes(graph.node(id).kind));
  const facts = graph.among(new Set(ofKind)).filter(fact => passes(fact, filter));
  const linked = new Set(facts.flatMap(fact => [fact.from, fact.to]));
  const narrowing = filter.types.length > 0 || filter.from !== null || filter.to !== null || filter.amount !== null || filter.status !== '' || filter.origin !== '';
  const remaining = narrowing ? ofKind.filter(id => linked.has(id) || kept.has(id)) : ofKind;
  const drawn = new Set(remaining.length <= MOST_DRAWN ? remaining : busiest(graph, remaining, kept));
  return { nodes: drawn, facts: facts.filter(fact => drawn.has(fact.from) && drawn.has(fact.to)), ways, left: remaining.length - drawn.size };
}

/** @param {Graph} graph @param {string[]} ids @param {Set<string>} kept @returns {string[]} */
function busiest(graph, ids, kept) {
  const weight = (/** @type {string} */ id) => (kept.has(id) ? Infinity : graph.node(id).degree);
  return [...ids].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, MOST_DRAWN);
}

/** @param {Fact} fact @param {import('./state.js').Filter} filter */
function passes(fact, filter) {
  const { year, amountCny, status = 'stated', derived = false } = fact.terms;
  return !filter.types.includes(fact.type)
    && (filter.from === null || (year !== undefined && year >= filter.from))
    && (filter.to === null || (year !== undefined && year <= filter.to))
    && (filter.amount === null || (amountCny !== undefined && amountCny >= filter.amount))
    && (filter.status === '' || status === filter.status)
    && (filter.origin === '' || (filter.origin === 'derived') === derived);
}

/** @param {Graph} graph @param {string} root @returns {Set<string>} */
function rooted(graph, root) {
  if (root === 'all') return new Set(graph.nodes.keys());
  if (root.startsWith('node:') && graph.nodes.has(root.slice(5))) return new Set([root.slice(5), ...graph.neighbours(root.slice(5))]);
  const asked = questionOf(graph, root);
  return asked === null ? telling(graph) : new Set(answerTo(graph, asked));
}

/** Around the centre, as many nodes as one takes in at a glance. @param {Graph} graph @returns {Set<string>} */
function telling(graph) {
  const first = graph.center ?? graph.nodes.keys().next().value;
  const nodes = new Set(first === undefined ? [] : [first]);
  for (const id of nodes) {
    for (const other of graph.neighbours(id)) {
      if (nodes.size >= START_NODES) return nodes;
      nodes.add(other);
    }
  }
  return nodes;
}
