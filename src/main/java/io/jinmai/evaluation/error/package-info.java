/**
 * Why an entity or a fact counts as missed or false, such as a wrong kind or a wrong amount.
 * Every miss and every false alarm of a score is one error with one cause.
 */
package io.jinmai.evaluation.error;
