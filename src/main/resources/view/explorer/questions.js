// @ts-check
// Six questions that a client manager asks, each answered from the part of the graph that the page holds; a server answers them from the whole.
import { total } from './amounts.js';
import { compare } from './model.js';

/**
 * @typedef {import('./model.js').Graph} Graph
 * @typedef {import('./model.js').Fact} Fact
 * @typedef {{name: string, kind: string|null, weight: (graph: Graph, id: string) => number, nodes: (graph: Graph, about: string) => string[]}} Question
 *   kind of what it is asked of, null where it is asked of nothing in particular; weight tells how much there is to answer; nodes are the ids of what answers it
 * @typedef {{name: string, about: string|null}} Asked
 */

const MOST_ANSWERED = 60;
const PREFIX = 'question:';

/** @type {Question[]} */
export const QUESTIONS = [
  { name: 'lenders', kind: 'Enterprise', weight: (graph, id) => borrowed(graph, id).length, nodes: (graph, id) => borrowed(graph, id).map(fact => fact.from) },
  { name: 'unlent', kind: 'Alliance', weight: (graph, id) => unlentMembers(graph, id).length, nodes: unlentMembers },
  { name: 'district', kind: 'District', weight: (graph, id) => sitedIn(graph, id).length, nodes: enterprisesIn },
  { name: 'lender', kind: 'Bank', weight: (graph, id) => total(lent(graph, id)), nodes: borrowersOf },
  { name: 'shared', kind: null, weight: () => 1, nodes: sharedBorrowers },
  { name: 'people', kind: null, weight: () => 1, nodes: people },
];

/** The root of a view that shows the answer. @param {Asked} asked @returns {string} */
export function rootOf(asked) {
  return PREFIX + keyOf(asked);
}

/** The question that a root asks; null for another root. @param {Graph} graph @param {string} root @returns {Asked|null} */
export function questionOf(graph, root) {
  const question = QUESTIONS.find(({ name }) => root === PREFIX + name || root.startsWith(`${PREFIX}${name}=`));
  if (!question) return null;
  const given = root.slice(PREFIX.length + question.name.length + 1);
  const about = question.kind === null ? null : given || mostTelling(graph, question);
  return question.kind !== null && about === null ? null : { name: question.name, about };
}

/** What it is asked of: what is chosen, if it is of that kind, else that of which most is told; null if there is none. @param {Graph} graph @param {Question} question @param {string[]} chosen @returns {string|null} */
export function aboutOf(graph, question, chosen) {
  const [only] = chosen;
  return chosen.length === 1 && graph.nodes.get(only)?.kind === question.kind ? only : mostTelling(graph, question);
}

/** @param {Graph} graph @param {Asked} asked @returns {string[]} */
export function answerTo(graph, asked) {
  const known = graph.answers.get(keyOf(asked));
  if (known) return known;
  const { nodes } = /** @type {Question} */ (QUESTIONS.find(question => question.name === asked.name));
  const first = asked.about === null ? [] : [asked.about];
  return [...new Set([...first, ...nodes(graph, asked.about ?? '')])].filter(id => graph.nodes.has(id)).slice(0, MOST_ANSWERED);
}

/** @param {Asked} asked */
function keyOf({ name, about }) {
  return about === null ? name : `${name}=${about}`;
}

/** @param {Graph} graph @param {Question} question @returns {string|null} */
function mostTelling(graph, question) {
  const counted = [...graph.nodes.values()]
    .filter(node => node.kind === question.kind)
    .map(node => ({ id: node.id, weight: question.weight(graph, node.id) }))
    .filter(counting => counting.weight > 0)
    .sort((a, b) => b.weight - a.weight || compare(a.id, b.id));
  return counted.length > 0 ? counted[0].id : null;
}

/** Facts of a type at one end of which a node stands; what a text only plans or denies does not count. @param {Graph} graph @param {string} type @param {'from'|'to'} end @param {string} id @returns {Fact[]} */
function stated(graph, type, end, id) {
  return graph.around(id).filter(fact => fact.type === type && fact[end] === id && (fact.terms.status ?? 'stated') === 'stated');
}

/** @param {Graph} graph @param {string} id @returns {Fact[]} */
function borrowed(graph, id) {
  return stated(graph, 'LENDS_TO', 'to', id);
}

/** @param {Graph} graph @param {string} id @returns {Fact[]} */
function lent(graph, id) {
  return stated(graph, 'LENDS_TO', 'from', id);
}

/** A node and all below it, such as a district and those within, or a bank and its branches. @param {Graph} graph @param {string} type @param {string} kind @param {string} id @returns {string[]} */
function withBelow(graph, type, kind, id) {
  const found = new Set([id]);
  for (const above of found) {
    for (const fact of stated(graph, type, 'to', above)) {
      if (graph.node(fact.from).kind === kind) found.add(fact.from);
    }
  }
  return [...found];
}

/** @param {Graph} graph @param {string} id @returns {string[]} enterprises, each behind the district that it lies in */
function sitedIn(graph, id) {
  return withBelow(graph, 'LOCATED_IN', 'District', id).flatMap(place => stated(graph, 'LOCATED_IN', 'to', place).map(fact => fact.from))
    .filter(other => graph.node(other).kind === 'Enterprise');
}

/** @param {Graph} graph @param {string} id @returns {string[]} */
function unlentMembers(graph, id) {
  return stated(graph, 'MEMBER_OF', 'to', id).map(fact => fact.from)
    .filter(member => graph.node(member).kind === 'Enterprise' && borrowed(graph, member).length === 0);
}

/** @param {Graph} graph @param {string} id @returns {string[]} */
function enterprisesIn(graph, id) {
  const enterprises = [...new Set(sitedIn(graph, id))].sort((a, b) => borrowed(graph, b).length - borrowed(graph, a).length || compare(a, b));
  const places = (/** @type {string} */ enterprise) => stated(graph, 'LOCATED_IN', 'from', enterprise).map(fact => fact.to);
  return enterprises.flatMap(enterprise => [enterprise, ...places(enterprise), ...borrowed(graph, enterprise).map(fact => fact.from)]);
}

/** @param {Graph} graph @param {string} id @returns {string[]} */
function borrowersOf(graph, id) {
  const loans = withBelow(graph, 'BRANCH_OF', 'Bank', id).flatMap(bank => lent(graph, bank));
  return loans.sort((a, b) => total([b]) - total([a]) || compare(a.id, b.id)).flatMap(loan => [loan.to, loan.from]);
}

/** @param {Graph} graph @returns {string[]} */
function sharedBorrowers(graph) {
  const lenders = (/** @type {string} */ id) => new Set(borrowed(graph, id).map(fact => fact.from));
  const shared = [...graph.nodes.keys()].filter(id => lenders(id).size > 1).sort((a, b) => lenders(b).size - lenders(a).size || compare(a, b));
  return shared.flatMap(id => [id, ...lenders(id)]);
}

/** @param {Graph} graph @returns {string[]} */
function people(graph) {
  const posts = (/** @type {string} */ id) => [...new Set(stated(graph, 'WORKS_FOR', 'from', id).map(fact => fact.to))];
  const holders = [...graph.nodes.values()].filter(node => node.kind === 'Person' && posts(node.id).length > 0).map(node => node.id);
  return holders.sort((a, b) => posts(b).length - posts(a).length || compare(a, b)).flatMap(id => [id, ...posts(id)]);
}
