// @ts-check
// The terms of a fact in a few words.
import { money } from './amounts.js';

/** @typedef {import('./model.js').Fact} Fact */
/** @typedef {import('./language.js').Language} Language */

/** The amount, in words; empty without one. @param {Fact} fact @param {Language} language @returns {string} */
export function amountOf(fact, language) {
  return fact.terms.amountCny === undefined ? String(fact.terms.amountText ?? '') : money(fact.terms.amountCny, language.code);
}

/** Product, post, role and the like. @param {Fact} fact @param {Language} language @returns {string} */
export function noteOf(fact, language) {
  const { kind, product, title, role, former } = fact.terms;
  return [kind && kind !== 'loan' ? language.value('kind', kind) : '', product, title, role && language.value('role', role), former === true ? language.value('former', 'true') : '']
    .filter(word => word)
    .join(' · ');
}

/** Stated, planned, denied, or derived. @param {Fact} fact @param {Language} language @returns {string} */
export function statusOf(fact, language) {
  return language.say(fact.terms.derived === true ? 'derived' : String(fact.terms.status ?? 'stated'));
}

/** Amount, year and note in one line. @param {Fact} fact @param {Language} language @returns {string} */
export function termsOf(fact, language) {
  const status = statusOf(fact, language);
  return [amountOf(fact, language), fact.terms.year, noteOf(fact, language), fact.terms.status && fact.terms.status !== 'stated' ? status : '']
    .filter(word => word)
    .join(' · ');
}
