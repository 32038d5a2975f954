/**
 * Gold documents and predictions in the form in which they are compared, strictly read from their files.
 * Names are compared without regard to width, case, spaces and quotes.
 */
package io.jinmai.evaluation.input;
