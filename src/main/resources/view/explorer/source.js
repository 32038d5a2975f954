// @ts-check
// Where the page's graph comes from: the data that the page itself carries.
import { Graph } from './model.js';

/**
 * @typedef {{labels: Record<string, string>, types: Record<string, string>, values: Record<string, Record<string, string>>}} DisplayNames
 * @typedef {{graph: Graph, names: DisplayNames, simplified: Record<string, string>, served: boolean, missed: string|null}} Source
 *   simplified forms of traditional characters; served where a server holds the rest of the graph; missed is what was asked of it in vain
 */

/** @returns {Source} */
export function embeddedSource() {
  const data = JSON.parse(document.getElementById('graph-data')?.textContent ?? '');
  return { graph: new Graph(data.slice), names: data.names, simplified: data.simplified, served: data.served === true, missed: data.missed ?? null };
}

/** Where a server shows what lies around a name. @param {string} name @returns {string} */
export function addressAround(name) {
  return `/?around=${encodeURIComponent(name)}`;
}
