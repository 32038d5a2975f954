// @ts-check
// How two nodes are connected.
import { compare, otherEnd } from './model.js';

/** @typedef {import('./model.js').Graph} Graph */

const MOST_WAYS = 3;

/**
 * The shortest ways from one node to another: breadth first, then back along the steps that came nearer.
 * @param {Graph} graph @param {string} from @param {string} to
 * @returns {string[][]} at most three, each the ids of its nodes; none where the two are not connected
 */
export function shortestWays(graph, from, to) {
  const distance = distances(graph, from, to);
  if (!distance.has(to)) return [];
  /** @type {string[][]} */
  let ways = [[to]];
  for (let step = /** @type {number} */ (distance.get(to)); step > 0; step--) {
    ways = ways
      .flatMap(way => before(graph, way[0], step, distance).map(id => [id, ...way]))
      .slice(0, MOST_WAYS * MOST_WAYS);
  }
  return ways.slice(0, MOST_WAYS);
}

/** @param {Graph} graph @param {string} from @param {string} to @returns {Map<string, number>} */
function distances(graph, from, to) {
  const distance = new Map([[from, 0]]);
  let front = [from];
  while (front.length > 0 && !distance.has(to)) {
    /** @type {string[]} */
    const next = [];
    for (const id of front) {
      for (const fact of graph.around(id)) {
        const other = otherEnd(fact, id);
        if (!distance.has(other)) {
          distance.set(other, /** @type {number} */ (distance.get(id)) + 1);
          next.push(other);
        }
      }
    }
    front = next;
  }
  return distance;
}

/** Fewer facts in all means a more telling link: a district that holds everything comes last. */
/** @param {Graph} graph @param {string} id @param {number} step @param {Map<string, number>} distance @returns {string[]} */
function before(graph, id, step, distance) {
  return graph
    .neighbours(id)
    .filter(other => distance.get(other) === step - 1)
    .sort((a, b) => graph.node(a).degree - graph.node(b).degree || compare(a, b));
}
