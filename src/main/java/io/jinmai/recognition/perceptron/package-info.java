/**
 * The statistical name recogniser: an averaged structured perceptron over characters, its features, its training and its model
 * file. It proposes names; the arbiter decides about them.
 */
package io.jinmai.recognition.perceptron;
