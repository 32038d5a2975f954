// @ts-check
// Initials of the pinyin of a name, from the order in which the browser sorts Chinese characters.

/** The first character of each initial in that order; no syllable begins with i, u or v. */
const FIRSTS = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀'];
const INITIALS = [...'abcdefghjklmnopqrstwxyz'];

/** Second readings of characters that names of banks, places and firms are full of. @type {Record<string, string>} */
const OTHER_READINGS = { 行: 'h', 重: 'c', 厦: 'x', 长: 'c', 乐: 'l', 曾: 'z', 单: 's', 盛: 's', 都: 'd', 会: 'h', 解: 'x', 朝: 'c', 沈: 's', 贾: 'j', 调: 't', 传: 'c', 藏: 'c' };

const ORDER = new Intl.Collator('zh-Hans-CN-u-co-pinyin');

/** For each character the letters that may stand for it. @param {string} name @returns {string[]} */
export function initialsOf(name) {
  return [...name].map(character => {
    if (!/\p{Script=Han}/u.test(character)) return character.toLowerCase();
    const at = FIRSTS.findLastIndex(first => ORDER.compare(first, character) <= 0);
    return (INITIALS[at] ?? '') + (OTHER_READINGS[character] ?? '');
  });
}

/** Where in a name the letters stand as initials; -1 for nowhere. @param {string[]} initials @param {string} letters @returns {number} */
export function placeOf(initials, letters) {
  const wanted = [...letters];
  return initials.findIndex((_, from) => from + wanted.length <= initials.length && wanted.every((letter, at) => initials[from + at].includes(letter)));
}
