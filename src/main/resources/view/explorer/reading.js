// @ts-check
// The text of an article with the sentences that state something marked in it.
import { element } from './dom.js';

/** @typedef {import('./model.js').Article} Article */
/** @typedef {import('./model.js').Sentence} Sentence */

/**
 * The whole text, marked where the sentences stand; of an article whose text is not at hand the sentences that are.
 * @param {Article|undefined} article @param {Sentence[]} known sentences of the article, in its order @param {Set<string>} marked places
 * @returns {HTMLElement}
 */
export function articleText(article, known, marked) {
  const parts = article === undefined || article.text === null
    ? known.map(sentence => element('p', {}, marked.has(sentence.at) ? element('mark', {}, sentence.text) : sentence.text))
    : markedText(article.text, article.textStart, marked);
  return element('div', { class: 'text', tabindex: 0, role: 'group', 'aria-label': article?.title }, ...parts);
}

/** @param {string} text @param {number} start @param {Set<string>} marked @returns {(HTMLElement|string)[]} */
function markedText(text, start, marked) {
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  /** @type {(HTMLElement|string)[]} */
  const parts = [];
  let at = from;
  for (const [first, last] of stretches([...marked], start)) {
    if (last <= at || first >= to) continue;
    parts.push(text.slice(at, Math.max(at, first)), element('mark', {}, text.slice(Math.max(at, first), Math.min(last, to))));
    at = Math.min(last, to);
  }
  return [...parts, text.slice(at, to)].filter(part => part !== '');
}

/** @param {string[]} places such as 10-22 @param {number} start @returns {[number, number][]} in order, counted from the start of the text */
function stretches(places, start) {
  return places
    .map(place => /** @type {[number, number]} */ (place.split('-').map(end => Number(end) - start)))
    .sort((a, b) => a[0] - b[0]);
}

/** Shows the first mark of each text that has more than it can show. @param {HTMLElement} part */
export function scrollToMarks(part) {
  part.querySelectorAll('.text').forEach(text => {
    const mark = text.querySelector('mark');
    if (mark) text.scrollTop = Math.max(0, mark.offsetTop - text.clientHeight / 3);
  });
}
