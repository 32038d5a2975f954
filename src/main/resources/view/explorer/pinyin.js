// @ts-check
// Initials of the pinyin of a name.

/** For each character the letters that may stand for it. @param {string} name @param {Record<string, string>} initials @returns {string[]} */
export function initialsOf(name, initials) {
  return [...name].map(character => initials[character] ?? character);
}

/** Where in a name the letters stand as initials; -1 for nowhere. @param {string[]} initials @param {string} letters @returns {number} */
export function placeOf(initials, letters) {
  const wanted = [...letters];
  return initials.findIndex((_, from) => from + wanted.length <= initials.length && wanted.every((letter, at) => initials[from + at].includes(letter)));
}
