// Puts the parts together: what is chosen, what is shown, and what the address remembers.

const data = JSON.parse(document.getElementById('graph-data').textContent);
const graph = new Graph(data.slice);
const byId = (id) => document.getElementById(id);
const MOST_UNFOLDED = 30;

const state = {
  visible: graph.beginning(), node: graph.center, facts: [], hiddenKinds: new Set(), hiddenTypes: new Set(), layout: 'cose', grouped: false,
  language: preferredLanguage(), theme: '',
};
const past = [];
let speak = speaker(state.language, data.names);

const drawing = new Drawing(byId('drawing'), graph, chooseNode, chooseFacts);
const details = new Details(byId('details'), graph, chooseFacts, data.served);
const table = new FactTable(document.querySelector('table'), graph, chooseFacts);

/** Whether the filters let a fact through. */
function passes(fact) {
  const number = (id) => (byId(id).value === '' ? null : Number(byId(id).value));
  const { year, amountCny, derived, status } = fact.terms;
  return !state.hiddenTypes.has(fact.type)
    && [fact.from, fact.to].every((id) => !state.hiddenKinds.has(graph.nodes.get(id).kind))
    && (number('from-year') === null || year >= number('from-year'))
    && (number('to-year') === null || year <= number('to-year'))
    && (number('least') === null || amountCny >= number('least') * 1e4)
    && (byId('derived').checked || !derived)
    && (byId('unstated').checked || !status || status === 'stated');
}

function shownNodes() {
  return [...state.visible].filter((id) => graph.nodes.has(id) && !state.hiddenKinds.has(graph.nodes.get(id).kind));
}

function shownFacts(nodes) {
  const there = new Set(nodes);
  return [...graph.facts.values()].filter((fact) => there.has(fact.from) && there.has(fact.to) && passes(fact));
}

/** Draws the state anew. @param {boolean} arranged whether everything finds a new place */
function render(arranged = false) {
  const nodes = shownNodes();
  const facts = shownFacts(nodes);
  const hasNew = drawing.show(nodes, facts, state.node, state.grouped, speak);
  if (arranged || hasNew) {
    drawing.arrange(state.layout, state.node);
  }
  const isNode = state.facts.length === 0 && state.node && nodes.includes(state.node);
  drawing.light(isNode ? [state.node] : [], state.facts);
  if (state.facts.length > 0) {
    details.facts(state.facts, speak);
  } else if (isNode) {
    details.node(state.node, [...graph.facts.values()].filter(passes), speak);
  } else {
    details.clear();
  }
  table.show(facts, state.facts, speak);
  const left = graph.leftOut > 0 ? ` · ${speak.word('left')(graph.leftOut)}` : '';
  byId('count').textContent = speak.word('count')(facts.length, nodes.length, graph.nodes.size) + left;
  byId('undo').disabled = past.length === 0;
  remember();
  document.body.dataset.nodes = String(nodes.length);
  document.body.dataset.facts = String(facts.length);
  document.body.dataset.width = String(document.documentElement.scrollWidth);
  document.body.dataset.room = String(document.documentElement.clientWidth);
}

/** Changes the state so that it can be undone. */
function change(action, arranged = false) {
  past.push({ visible: new Set(state.visible), node: state.node, facts: [...state.facts] });
  action();
  render(arranged);
}

function chooseNode(id, joined) {
  if (joined && state.node && state.node !== id) {
    connect(state.node, id);
    return;
  }
  change(() => {
    state.node = id;
    state.facts = [];
    state.visible.add(id);
    graph.neighbours(id, passes).filter((other) => !state.visible.has(other)).slice(0, MOST_UNFOLDED).forEach((other) => state.visible.add(other));
  });
}

function chooseFacts(ids) {
  change(() => {
    state.facts = ids;
  });
}

/** Shows how two nodes are connected. */
function connect(from, to) {
  const way = graph.way(from, to, passes);
  if (way.length === 0) {
    details.message(speak.word('none'));
    return;
  }
  const onWay = way.slice(1).flatMap((id, i) => graph.of(id).filter((fact) => passes(fact) && (fact.from === way[i] || fact.to === way[i])).map((fact) => fact.id));
  change(() => {
    way.forEach((id) => state.visible.add(id));
    state.facts = onWay;
  });
  details.message(speak.word('path')(way.length - 1));
}

function undo() {
  const before = past.pop();
  if (before) {
    Object.assign(state, before);
    render();
  }
}

// What the address remembers, so that a view can be sent on.

function remember() {
  const parts = new URLSearchParams();
  if (state.node) {
    parts.set('node', state.node);
  }
  if (state.facts.length > 0) {
    parts.set('facts', state.facts.join(','));
  }
  parts.set('layout', state.layout);
  parts.set('language', state.language);
  [['kinds', state.hiddenKinds], ['types', state.hiddenTypes]].forEach(([key, set]) => set.size > 0 && parts.set(key, [...set].join(',')));
  ['from-year', 'to-year', 'least'].forEach((id) => byId(id).value && parts.set(id, byId(id).value));
  history.replaceState(null, '', `#${parts}`);
}

function recall() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const list = (key) => (parts.get(key) || '').split(',').filter(Boolean);
  if (graph.nodes.has(parts.get('node'))) {
    state.node = parts.get('node');
    [state.node, ...graph.neighbours(state.node).slice(0, MOST_UNFOLDED)].forEach((id) => state.visible.add(id));
  }
  state.facts = list('facts').filter((id) => graph.facts.has(id));
  state.facts.forEach((id) => state.visible.add(graph.facts.get(id).from).add(graph.facts.get(id).to));
  state.hiddenKinds = new Set(list('kinds'));
  state.hiddenTypes = new Set(list('types'));
  state.layout = ['cose', 'concentric', 'breadthfirst'].includes(parts.get('layout')) ? parts.get('layout') : state.layout;
  state.language = ['zh', 'en'].includes(parts.get('language')) ? parts.get('language') : state.language;
  ['from-year', 'to-year', 'least'].forEach((id) => {
    byId(id).value = parts.get(id) || '';
  });
}

// The controls.

function translate() {
  speak = speaker(state.language, data.names);
  document.documentElement.lang = state.language;
  document.querySelectorAll('[data-word]').forEach((element) => {
    element.textContent = speak.word(element.dataset.word);
  });
  document.querySelectorAll('[data-label]').forEach((element) => {
    element.setAttribute('aria-label', speak.word(element.dataset.label));
  });
  byId('search').placeholder = speak.word('search');
  byId('language').textContent = speak.word('other');
  choices(byId('kinds'), [...graph.nodes.values()].map((node) => node.kind), state.hiddenKinds, speak.label);
  choices(byId('types'), [...graph.facts.values()].map((fact) => fact.type), state.hiddenTypes, speak.type);
}

/** A box to tick for each value. */
function choices(element, values, hidden, name) {
  const counts = new Map();
  values.forEach((value) => counts.set(value, (counts.get(value) || 0) + 1));
  element.replaceChildren(...[...counts].map(([value, count]) => {
    const box = make('input', { type: 'checkbox', value });
    box.checked = !hidden.has(value);
    box.addEventListener('change', () => {
      hidden[box.checked ? 'delete' : 'add'](value);
      render();
    });
    return make('label', { class: value }, box, make('span', { class: 'dot' }), name(value), make('span', { class: 'number' }, String(count)));
  }));
}

function save(blob, name) {
  const link = make('a', { href: URL.createObjectURL(blob), download: name });
  link.click();
  URL.revokeObjectURL(link.href);
}

function suggest() {
  const hits = graph.search(byId('search').value, 12);
  byId('hits').hidden = hits.length === 0;
  byId('search').setAttribute('aria-expanded', String(hits.length > 0));
  byId('hits').replaceChildren(...hits.map((node, i) => {
    const hit = make('li', { role: 'option', 'aria-selected': String(i === 0), 'data-node': node.id }, given(node.name), make('span', { class: `kind ${node.kind}` }, speak.label(node.kind)));
    hit.addEventListener('mousedown', () => pick(node.id));
    return hit;
  }));
}

function pick(id) {
  byId('search').value = '';
  suggest();
  chooseNode(id, false);
}

function searchKey(event) {
  const hits = [...byId('hits').children];
  const at = hits.findIndex((hit) => hit.getAttribute('aria-selected') === 'true');
  if (event.key === 'Enter' && at >= 0) {
    pick(hits[at].dataset.node);
  } else if (event.key === 'Enter' && data.served && byId('search').value.trim() !== '') {
    location.assign(`/?around=${encodeURIComponent(byId('search').value.trim())}`);
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    const next = (at + (event.key === 'ArrowDown' ? 1 : hits.length - 1)) % Math.max(1, hits.length);
    hits.forEach((hit, i) => hit.setAttribute('aria-selected', String(i === next)));
  } else if (event.key === 'Escape') {
    byId('search').value = '';
    suggest();
  }
}

byId('search').addEventListener('input', suggest);
byId('search').addEventListener('keydown', searchKey);
byId('search').addEventListener('blur', () => {
  byId('hits').hidden = true;
});
byId('undo').addEventListener('click', undo);
byId('all').addEventListener('click', () => change(() => {
  state.visible = new Set(graph.nodes.keys());
}, true));
byId('fit').addEventListener('click', () => drawing.fit());
byId('layout').addEventListener('change', () => {
  state.layout = byId('layout').value;
  render(true);
});
byId('group').addEventListener('change', () => {
  state.grouped = byId('group').checked;
  render(true);
});
byId('png').addEventListener('click', () => save(drawing.png(), 'jinmai.png'));
byId('csv').addEventListener('click', () => save(table.csv(), 'jinmai.csv'));
byId('language').addEventListener('click', () => {
  state.language = state.language === 'zh' ? 'en' : 'zh';
  translate();
  render();
});
byId('theme').addEventListener('click', () => {
  const isDark = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim() === '#191a1c';
  document.documentElement.dataset.theme = isDark ? 'light' : 'dark';
  drawing.restyle();
});
['from-year', 'to-year', 'least', 'derived', 'unstated'].forEach((id) => byId(id).addEventListener('change', () => render()));
document.addEventListener('keydown', (event) => {
  if (event.key === 'z' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    undo();
  } else if (event.key === '/' && document.activeElement === document.body) {
    event.preventDefault();
    byId('search').focus();
  }
});

recall();
byId('layout').value = state.layout;
translate();
render(true);
if (data.missed) {
  details.message(speak.word('missed')(data.missed));
}
document.body.dataset.ready = 'true';
