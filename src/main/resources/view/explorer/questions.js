// @ts-check
// Six questions that a client manager asks, each answered from the part of the graph that the page holds.
import { total } from './amounts.js';
import { compare } from './model.js';

/**
 * @typedef {import('./model.js').Graph} Graph
 * @typedef {import('./model.js').Fact} Fact
 * @typedef {{name: string, answer: (graph: Graph) => {about: string|null, nodes: string[]}}} Question
 *   about is the node that the question is asked of; nodes are what answers it, that one included
 */

const MOST_ANSWERED = 60;

/** @type {Question[]} */
export const QUESTIONS = [
  { name: 'lenders', answer: graph => lendersOf(graph, most(graph, 'Enterprise', id => borrowed(graph, id).length)) },
  { name: 'unlent', answer: graph => unlentOf(graph, most(graph, 'Alliance', id => unlentMembers(graph, id).length)) },
  { name: 'district', answer: graph => enterprisesIn(graph, most(graph, 'District', id => sitedIn(graph, id).length)) },
  { name: 'lender', answer: graph => borrowersOf(graph, most(graph, 'Bank', id => total(lent(graph, id)))) },
  { name: 'shared', answer: sharedBorrowers },
  { name: 'people', answer: people },
];

/** @param {Graph} graph @param {string} id @returns {Fact[]} */
function borrowed(graph, id) {
  return graph.around(id).filter(fact => fact.type === 'LENDS_TO' && fact.to === id);
}

/** @param {Graph} graph @param {string} id @returns {Fact[]} */
function lent(graph, id) {
  return graph.around(id).filter(fact => fact.type === 'LENDS_TO' && fact.from === id);
}

/** @param {Graph} graph @param {string} id @returns {string[]} */
function sitedIn(graph, id) {
  const sited = graph.around(id).filter(fact => fact.type === 'LOCATED_IN' && fact.to === id).map(fact => fact.from);
  return [...new Set(sited)].filter(other => graph.node(other).kind === 'Enterprise');
}

/** @param {Graph} graph @param {string} id @returns {string[]} */
function unlentMembers(graph, id) {
  const members = graph.around(id).filter(fact => fact.type === 'MEMBER_OF' && fact.to === id).map(fact => fact.from);
  return [...new Set(members)].filter(member => graph.node(member).kind === 'Enterprise' && borrowed(graph, member).length === 0);
}

/** @param {Graph} graph @param {string|null} id */
function lendersOf(graph, id) {
  return answered(id, id === null ? [] : borrowed(graph, id).map(fact => fact.from));
}

/** @param {Graph} graph @param {string|null} id */
function unlentOf(graph, id) {
  return answered(id, id === null ? [] : unlentMembers(graph, id));
}

/** @param {Graph} graph @param {string|null} id */
function enterprisesIn(graph, id) {
  if (id === null) return answered(id, []);
  const enterprises = sitedIn(graph, id).slice(0, MOST_ANSWERED / 2);
  return answered(id, [...enterprises, ...enterprises.flatMap(enterprise => borrowed(graph, enterprise).map(fact => fact.from))]);
}

/** @param {Graph} graph @param {string|null} id */
function borrowersOf(graph, id) {
  return answered(id, id === null ? [] : lent(graph, id).map(fact => fact.to));
}

/** @param {Graph} graph */
function sharedBorrowers(graph) {
  const shared = [...graph.nodes.keys()].filter(id => new Set(borrowed(graph, id).map(fact => fact.from)).size > 1);
  return answered(null, shared.flatMap(id => [id, ...borrowed(graph, id).map(fact => fact.from)]));
}

/** @param {Graph} graph */
function people(graph) {
  const posts = [...graph.facts.values()].filter(fact => fact.type === 'WORKS_FOR');
  return answered(null, posts.flatMap(fact => [fact.from, fact.to]));
}

/** @param {string|null} about @param {string[]} nodes */
function answered(about, nodes) {
  return { about, nodes: [...new Set(about === null ? nodes : [about, ...nodes])].slice(0, MOST_ANSWERED) };
}

/** The node of a kind of which a number is largest; null where it is 0 for all. */
/** @param {Graph} graph @param {string} kind @param {(id: string) => number} number @returns {string|null} */
function most(graph, kind, number) {
  const counted = [...graph.nodes.values()]
    .filter(node => node.kind === kind)
    .map(node => ({ id: node.id, number: number(node.id) }))
    .filter(counting => counting.number > 0)
    .sort((a, b) => b.number - a.number || compare(a.id, b.id));
  return counted.length > 0 ? counted[0].id : null;
}
