// @ts-check
// Elements whose words are always text, never markup.

/**
 * @param {string} name
 * @param {Record<string, string|number|boolean|null|undefined|((event: any) => void)>} attributes `on…` are listeners; null and false leave one out
 * @param {...(Node|string|null)} children strings become text
 * @returns {HTMLElement}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children.filter(child => child !== null).map(child => (typeof child === 'string' ? plain(child) : child)));
  return made;
}

/** An element of the page's own markup. @param {string} id @returns {any} */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page lacks #${id}`);
  return found;
}

/**
 * Text without the characters that turn what follows them round: a name must not be able to make its neighbour read as something else.
 * Unicode Standard Annex 9, explicit directional formatting characters.
 * @param {string} text @returns {string}
 */
export function plain(text) {
  return text.replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g, '');
}

/** A node's name on a button that chooses it. */
/** @param {import('./model.js').GraphNode} node @param {(id: string) => void} choose @returns {HTMLElement} */
export function nodeButton(node, choose) {
  return element('button', { type: 'button', class: `node kind-${node.kind.toLowerCase()}`, title: node.name, onclick: () => choose(node.id) }, node.name);
}
