/**
 * Accounts of how the graph of an article came about: which source proposed each name and what became of the proposals, which rule
 * made each fact and which places a rule matched in vain. They are put together from what the stages tell their observers.
 */
package io.jinmai.explanation;
