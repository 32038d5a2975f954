// @ts-check
// Where the page's graph comes from: here, from the data that the page itself carries.
import { Graph } from './model.js';

/**
 * @typedef {{labels: Record<string, string>, types: Record<string, string>, values: Record<string, Record<string, string>>}} DisplayNames
 * @typedef {{initials: Record<string, string[]>, simplified: Record<string, string>}} SearchKeys initials of the names by node; simplified
 *   forms of the traditional characters that a name may be asked for with
 * @typedef {{graph: Graph, names: DisplayNames, search: SearchKeys}} Source
 */

/** @returns {Source} */
export function embeddedSource() {
  const data = JSON.parse(document.getElementById('graph-data')?.textContent ?? '');
  return { graph: new Graph(data.slice), names: data.names, search: data.search };
}
