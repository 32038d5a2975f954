// @ts-check
// Which district holds which node, for the layout that draws districts round what lies in them.

/** @typedef {import('./model.js').Graph} Graph */

/**
 * The district next above each node, among those drawn; one that more facts name comes before one that fewer do, and ways that lead back to
 * their start are cut.
 * @param {Graph} graph @param {Set<string>} drawn @returns {Map<string, string>}
 */
export function holders(graph, drawn) {
  /** @type {Map<string, string>} */
  const above = new Map();
  for (const id of drawn) {
    const held = graph
      .around(id)
      .filter(fact => fact.type === 'LOCATED_IN' && fact.from === id && drawn.has(fact.to) && graph.node(fact.to).kind === 'District')
      .sort((a, b) => graph.node(a.to).degree - graph.node(b.to).degree || (a.to < b.to ? -1 : 1));
    const holder = held.find(fact => fact.to !== id && !isWithin(above, fact.to, id));
    if (holder) above.set(id, holder.to);
  }
  return above;
}

/** Whether a node lies in a district, at whatever depth. @param {Map<string, string>} above @param {string} id @param {string} district @returns {boolean} */
export function isWithin(above, id, district) {
  for (let at = above.get(id); at !== undefined; at = above.get(at)) {
    if (at === district) return true;
  }
  return false;
}
