/**
 * How good an extraction is against what careful readers found: precision, recall and F1 per kind and type, and what each rule
 * contributes. Pure functions of gold documents and predictions.
 */
package io.jinmai.evaluation;
