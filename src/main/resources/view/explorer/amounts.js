// @ts-check
// Amounts of money: as words, and as the width of a line.

export const TEN_THOUSAND = 1e4;
const HUNDRED_MILLION = 1e8;

/** As a person in China writes it: 285万元, 1.2亿元; in English ¥2.85m. @param {number} yuan @param {string} language @returns {string} */
export function money(yuan, language) {
  if (language === 'en') {
    return '¥' + new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 }).format(yuan);
  }
  if (yuan >= HUNDRED_MILLION) return rounded(yuan / HUNDRED_MILLION) + '亿元';
  if (yuan >= TEN_THOUSAND) return rounded(yuan / TEN_THOUSAND) + '万元';
  return rounded(yuan) + '元';
}

/** @param {number} value */
function rounded(value) {
  return String(Number(value.toFixed(2)));
}

/** Width of a line in pixels: thin without an amount, then one step wider for each tenfold. @param {number} yuan */
export function lineWidth(yuan) {
  if (yuan <= 0) return 1.4;
  return Math.min(11, Math.max(1.8, 1.8 + 1.9 * (Math.log10(yuan) - 5)));
}

/** What is lent in all; what the text only plans or denies does not count. @param {import('./model.js').Fact[]} facts @returns {number} */
export function total(facts) {
  return facts
    .filter(fact => fact.type === 'LENDS_TO' && (fact.terms.status ?? 'stated') === 'stated')
    .reduce((sum, fact) => sum + (Number(fact.terms.amountCny) || 0), 0);
}
