/**
 * The rule language: patterns over the elements and words of a sentence, conditions, and where to look for what a sentence leaves out.
 * Rules are read from files, strictly, with their examples.
 */
package io.jinmai.relation.rule;
