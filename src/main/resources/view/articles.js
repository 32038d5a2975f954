'use strict';

/** Links the cards, sentences and mentions of one article. Elements refer to each other by the numbers in their data attributes. */
function link(article) {
  const all = (selector) => [...article.querySelectorAll(selector)];
  const [cards, sentences, mentions, entities] = ['.fact', '.evidence', '.mention', '.entity'].map(all);
  const aside = article.querySelector('aside');
  const heading = article.querySelector('.bar h3');
  const allButton = article.querySelector('.bar .all');
  const foldButton = article.querySelector('.bar .fold');
  let pinned = null;
  let chosen = null;

  const evidenceOf = (card) => card.dataset.evidence.split(' ').filter((number) => number !== '');
  const isAbout = (card, entity) => card.dataset.from === entity || card.dataset.to === entity;
  const toggle = (elements, name, test) => elements.forEach((element) => element.classList.toggle(name, test(element)));

  function light(card) {
    const evidence = card === null ? [] : evidenceOf(card);
    toggle(cards, 'lit', (other) => other === card);
    toggle(sentences, 'lit', (sentence) => evidence.includes(sentence.dataset.evidence));
    toggle(mentions, 'end', (mention) => card !== null && isAbout(card, mention.dataset.entity));
  }

  function pin(card) {
    pinned = card;
    toggle(cards, 'pinned', (other) => other === card);
    light(card);
  }

  function show(card) {
    const first = sentences.find((sentence) => evidenceOf(card).includes(sentence.dataset.evidence));
    if (first) {
      first.scrollIntoView({ block: 'center' });
    }
  }

  function choose(entity) {
    chosen = entity;
    pin(null);
    cards.forEach((card) => { card.hidden = entity !== null && !isAbout(card, entity); });
    toggle(mentions, 'chosen', (mention) => mention.dataset.entity === entity);
    entities.forEach((button) => button.setAttribute('aria-pressed', String(button.dataset.entity === entity)));
    const button = entities.find((other) => other.dataset.entity === entity);
    const count = cards.filter((card) => !card.hidden).length;
    heading.textContent = button ? `${button.textContent} · 事实 ${count}` : heading.dataset.all;
    allButton.hidden = entity === null;
    fold(false);
    aside.scrollTop = 0;
  }

  function fold(isFolded) {
    aside.classList.toggle('folded', isFolded);
    foldButton.textContent = isFolded ? '展开' : '收起';
    foldButton.setAttribute('aria-expanded', String(!isFolded));
  }

  function step(mention, distance) {
    const next = mentions[mentions.indexOf(mention) + distance];
    if (next) {
      mention.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    }
  }

  cards.forEach((card) => {
    card.addEventListener('mouseenter', () => light(card));
    card.addEventListener('mouseleave', () => light(pinned));
    card.addEventListener('focusin', () => light(card));
    card.addEventListener('focusout', () => light(pinned));
    card.addEventListener('click', (event) => {
      if (event.target.closest('a') === null) {
        pin(pinned === card ? null : card);
        show(card);
      }
    });
    card.addEventListener('keydown', (event) => {
      if (event.target === card && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        pin(card);
        show(card);
      }
    });
  });
  sentences.forEach((sentence) => {
    const number = sentence.dataset.evidence;
    sentence.addEventListener('mouseenter', () => toggle(cards, 'lit', (card) => evidenceOf(card).includes(number)));
    sentence.addEventListener('mouseleave', () => light(pinned));
  });
  mentions.forEach((mention, index) => {
    mention.tabIndex = index === 0 ? 0 : -1;
    mention.addEventListener('click', (event) => {
      event.stopPropagation();
      choose(chosen === mention.dataset.entity ? null : mention.dataset.entity);
    });
    mention.addEventListener('keydown', (event) => {
      const distance = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (event.target !== mention) {
        return;
      }
      if (distance !== undefined) {
        event.preventDefault();
        step(mention, distance);
      } else if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        mention.click();
      }
    });
  });
  entities.forEach((button) => {
    button.addEventListener('click', () => choose(chosen === button.dataset.entity ? null : button.dataset.entity));
  });
  allButton.addEventListener('click', () => choose(null));
  foldButton.addEventListener('click', () => fold(!aside.classList.contains('folded')));
  article.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      choose(null);
    }
  });
  fold(matchMedia('(max-width: 56rem)').matches);
}

document.querySelectorAll('article').forEach(link);
