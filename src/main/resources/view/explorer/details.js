// What is known of the chosen node or fact, with the sentences that say so.

/** A new element. @param {string} tag @param {object} attributes @param {...(Node|string)} children */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

/** Text from articles and names, kept from turning the direction of what stands around it. */
function given(text) {
  return make('bdi', {}, text);
}

/** A text in which some names are marked. */
function marked(text, names) {
  const parts = [];
  let rest = text;
  const wanted = [...new Set(names)].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
  while (rest.length > 0) {
    const next = wanted.map((name) => ({ name, at: rest.indexOf(name) })).filter((hit) => hit.at >= 0).sort((a, b) => a.at - b.at)[0];
    if (!next) {
      parts.push(rest);
      break;
    }
    parts.push(rest.slice(0, next.at), make('mark', {}, next.name));
    rest = rest.slice(next.at + next.name.length);
  }
  return parts;
}

class Details {
  /** @param {boolean} served whether a server holds the rest of the graph */
  constructor(element, graph, onFact, served) {
    this.served = served;
    Object.assign(this, { element, graph, onFact });
  }

  clear() {
    this.element.replaceChildren();
  }

  message(text) {
    this.element.prepend(make('p', { class: 'hint' }, text));
  }

  node(id, facts, speak) {
    const node = this.graph.nodes.get(id);
    const aliases = node.aliases.length > 0 ? [make('p', { class: 'aliases' }, `${speak.word('aliases')} `, given(node.aliases.join('、')))] : [];
    const beyond = this.served && node.degree > this.graph.of(id).length
      ? [make('p', {}, make('a', { href: `/?around=${encodeURIComponent(node.name)}`, class: 'beyond' }, speak.word('beyond')))] : [];
    const own = facts.filter((fact) => fact.from === id || fact.to === id);
    this.element.replaceChildren(
      make('p', { class: `kind ${node.kind}` }, speak.label(node.kind)), make('h2', {}, given(node.name)), ...aliases,
      ...Object.entries(node.properties).map(([key, value]) => make('p', { class: 'origin' }, `${speak.property(key)}: `, given(speak.value(key, value)))),
      ...beyond, make('h3', {}, `${speak.word('facts')} (${own.length})`), ...own.map((fact) => this.claim(fact, speak)));
  }

  facts(ids, speak) {
    this.element.replaceChildren(...ids.flatMap((id) => {
      const fact = this.graph.facts.get(id);
      return [this.claim(fact, speak, true), make('h3', {}, speak.word('evidence')), ...this.evidence(fact, speak)];
    }));
  }

  claim(fact, speak, pressed = false) {
    const terms = termsOf(fact, speak);
    const claim = make('button', { type: 'button', class: 'claim', 'aria-pressed': String(pressed), 'data-fact': fact.id },
      given(this.graph.nodes.get(fact.from).name), make('span', { class: 'type' }, speak.type(fact.type)), given(this.graph.nodes.get(fact.to).name),
      ...(terms ? [make('span', { class: 'terms' }, given(terms))] : []));
    claim.addEventListener('click', () => this.onFact([fact.id]));
    return claim;
  }

  evidence(fact, speak) {
    const names = [fact.from, fact.to].flatMap((id) => [this.graph.nodes.get(id).name, ...this.graph.nodes.get(id).aliases]);
    const words = [...names, ...(fact.terms.amountText ? [fact.terms.amountText] : [])];
    return fact.evidence.length === 0 ? [make('p', { class: 'hint' }, speak.word('derivedFact'))] : fact.evidence.map((sentence) => {
      const article = this.graph.articles.get(sentence.article) || { id: sentence.article };
      const origin = [article.title || article.id, article.publishedOn, article.source, sentence.at].filter(Boolean).join(' · ');
      return make('blockquote', {}, make('p', { dir: 'auto' }, ...marked(sentence.text, words)), make('p', { class: 'origin' }, given(origin)));
    });
  }
}
