/**
 * The examples that stand beside rules, executed: tagged texts are made into articles, and what a rule finds there is compared with
 * what the example says. Tests check the rules of the program so, and users their own.
 */
package io.jinmai.relation.example;
