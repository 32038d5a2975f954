// @ts-check
// What is known of what is chosen: a node, facts with the sentences that state them, or how two nodes are connected.
import { element, nodeButton } from './dom.js';
import { total, money } from './amounts.js';
import { compare, otherEnd, quoted } from './model.js';
import { articleText } from './reading.js';
import { termsOf } from './terms.js';

/** @typedef {import('./source.js').EmbeddedSource} Source */
/** @typedef {import('./model.js').Graph} Graph */
/** @typedef {import('./model.js').Fact} Fact */
/** @typedef {import('./language.js').Language} Language */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('./visible.js').Visible} Visible */
/** @typedef {{node: (id: string) => void, facts: (ids: string[]) => void, expand: (id: string) => void, hide: (id: string) => void, focus: (id: string) => void, connect: (id: string) => void}} Actions */

const LISTED = 60;

/** @param {Source} source @param {State} state @param {Visible} visible @param {Language} language @param {Actions} actions @returns {HTMLElement[]} */
export function detailsOf(source, state, visible, language, actions) {
  const graph = source.graph;
  const facts = state.fact.split(' ').flatMap(id => graph.facts.get(id) ?? []);
  const chosen = state.chosen.filter(id => graph.nodes.has(id));
  if (facts.length > 0) return factDetails(graph, facts, language, actions);
  if (chosen.length === 2) return connectionDetails(source, chosen, visible.ways, language, actions);
  if (chosen.length === 1) return nodeDetails(graph, chosen[0], visible, language, actions);
  return [drawnNodes(graph, visible, language, actions)];
}

/** @param {Graph} graph @param {string} id @param {Visible} visible @param {Language} language @param {Actions} actions @returns {HTMLElement[]} */
function nodeDetails(graph, id, visible, language, actions) {
  const node = graph.node(id);
  const known = graph.around(id).length;
  const button = (/** @type {'expand'|'focus'|'connect'|'hide'} */ action) => element('button', { type: 'button', 'data-action': action, onclick: () => actions[action](id) }, language.say(action));
  const facts = graph.around(id).filter(fact => visible.facts.includes(fact) || !(visible.nodes.has(fact.from) && visible.nodes.has(fact.to)));
  const tags = [node.properties.tags].flat().filter(tag => typeof tag === 'string').map(tag => element('span', { class: 'tag' }, /** @type {string} */ (tag)));
  return [
    element('p', { class: `kind kind-${node.kind.toLowerCase()}` }, `${language.kind(node.kind)} · ${language.say('degree', { number: node.degree })}`),
    element('h2', {}, node.name),
    element('p', { class: 'soft' }, ...(node.aliases.length > 0 ? [`${language.say('aliases')}：${node.aliases.join('、')}`] : []), ...tags),
    element('div', { class: 'actions' }, button('expand'), button('focus'), button('connect'), button('hide')),
    ...(known < node.degree ? [element('p', { class: 'soft partial' }, language.say('partial', { known, all: node.degree }))] : []),
    ...byType(facts).map(([type, some]) => factList(graph, id, type, some, language, actions)),
  ];
}

/** @param {Fact[]} facts @returns {[string, Fact[]][]} */
function byType(facts) {
  /** @type {Map<string, Fact[]>} */
  const types = new Map();
  facts.forEach(fact => types.set(fact.type, [...(types.get(fact.type) ?? []), fact]));
  return [...types].sort((a, b) => (a[0] === 'LENDS_TO' ? -1 : b[0] === 'LENDS_TO' ? 1 : compare(a[0], b[0])));
}

/** @param {Graph} graph @param {string} id @param {string} type @param {Fact[]} facts @param {Language} language @param {Actions} actions @returns {HTMLElement} */
function factList(graph, id, type, facts, language, actions) {
  const sum = total(facts);
  const items = facts.slice(0, LISTED).map(fact => {
    const other = graph.node(otherEnd(fact, id));
    return element('li', {}, element('button', { type: 'button', class: 'fact', 'data-fact': fact.id, onclick: () => actions.facts([fact.id]) },
      element('span', { class: `node kind-${other.kind.toLowerCase()}` }, `${fact.from === id ? '→' : '←'} ${other.name}`), element('span', { class: 'soft' }, termsOf(fact, language))));
  });
  return element('section', {}, element('h3', {}, `${language.type(type)} · ${facts.length}${sum > 0 ? ` · ${money(sum, language.code)}` : ''}`), element('ul', {}, ...items));
}

/** @param {Graph} graph @param {Fact[]} facts @param {Language} language @param {Actions} actions @returns {HTMLElement[]} */
function factDetails(graph, facts, language, actions) {
  return facts.flatMap(fact => [
    element('div', { class: 'statement' }, nodeButton(graph.node(fact.from), actions.node), element('span', { class: 'soft' }, ` ${language.type(fact.type)} `), nodeButton(graph.node(fact.to), actions.node),
      element('p', {}, termsOf(fact, language))),
    ...evidenceOf(graph, fact, language),
  ]);
}

/** @param {Graph} graph @param {Fact} fact @param {Language} language @returns {HTMLElement[]} */
function evidenceOf(graph, fact, language) {
  const articles = quoted(fact);
  if (articles.length === 0) return [element('p', { class: 'soft' }, language.say('noEvidence'))];
  const all = fact.articleCount;
  const counted = all > articles.length ? [element('p', { class: 'soft counted' }, language.say('quoted', { shown: articles.length, all }))] : [];
  return [...counted, ...articles.map(id => {
    const article = graph.articles.get(id);
    const lit = new Set(fact.evidence.filter(sentence => sentence.article === id).map(sentence => sentence.at));
    const origin = [article?.publishedOn ?? language.say('undated'), article?.source].filter(word => word).join(' · ');
    return element('article', {}, element('h3', {}, article?.title ?? language.say('untitled')), element('p', { class: 'soft origin' }, origin),
      articleText(article, graph.sentences(id), lit));
  })];
}

/** @param {Source} source @param {string[]} ends @param {string[][]} ways @param {Language} language @param {Actions} actions @returns {HTMLElement[]} */
function connectionDetails(source, ends, ways, language, actions) {
  const graph = source.graph;
  const [from, to] = ends.map(id => graph.node(id).name);
  const heading = element('h2', {}, language.say('connection', { from, to }));
  if (ways.length === 0) return [heading, element('p', {}, language.say(source.served ? 'apart' : 'unconnected'))];
  return [heading, ...ways.map(way => element('ol', { class: 'way' },
    element('li', {}, nodeButton(graph.node(way[0]), actions.node)),
    ...way.slice(1).map((id, at) => step(graph, way[at], id, language, actions)))),
    element('p', { class: 'soft' }, language.say('steps', { number: ways[0].length - 1 }))];
}

/** @param {Graph} graph @param {string} from @param {string} to @param {Language} language @param {Actions} actions @returns {HTMLElement} */
function step(graph, from, to, language, actions) {
  const facts = graph.around(from).filter(fact => otherEnd(fact, from) === to);
  return element('li', {}, ...facts.slice(0, 5).map(fact => element('button', { type: 'button', class: 'fact', 'data-fact': fact.id, onclick: () => actions.facts([fact.id]) },
    `${fact.from === from ? '↓' : '↑'} ${language.type(fact.type)}`, element('span', { class: 'soft' }, termsOf(fact, language)))), nodeButton(graph.node(to), actions.node));
}

/** For whoever cannot see the drawing, and for whoever likes lists. @param {Graph} graph @param {Visible} visible @param {Language} language @param {Actions} actions @returns {HTMLElement} */
function drawnNodes(graph, visible, language, actions) {
  const nodes = [...visible.nodes].map(id => graph.node(id)).sort((a, b) => b.degree - a.degree || compare(a.id, b.id));
  const left = nodes.length - LISTED;
  return element('section', {}, element('h3', {}, language.say('drawn')), element('ul', { class: 'drawn' }, ...nodes.slice(0, LISTED).map(node => element('li', {}, nodeButton(node, actions.node)))),
    left > 0 ? element('p', { class: 'soft' }, language.say('left', { left }).replace(/^[，,]\s*/, '')) : '');
}
