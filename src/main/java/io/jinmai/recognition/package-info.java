/**
 * From the sentences of an article to its mentions: gazetteers and grammars, the perceptron and the document's own memory propose,
 * one arbiter decides. Alone in using HanLP.
 */
package io.jinmai.recognition;
