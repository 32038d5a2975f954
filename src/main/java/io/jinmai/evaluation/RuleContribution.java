package io.jinmai.evaluation;

/**
 * What a rule brings and costs.
 *
 * @param rule its id
 * @param made facts it made, with those that the score leaves out
 * @param right of these, in gold
 * @param wrong of these, not in gold
 * @param f1Without F1 over all relationships without its facts, from 0 to 1
 * @param gain F1 over all relationships with its facts, less {@code f1Without}: below 0 for a rule that does harm
 */
public record RuleContribution(String rule, int made, int right, int wrong, double f1Without, double gain) {}
