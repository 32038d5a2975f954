/**
 * What {@code evaluate} prints, as rows: the scores, what each rule contributes, and the errors by cause.
 * Pure functions of an evaluation.
 */
package io.jinmai.cli.evaluation;
