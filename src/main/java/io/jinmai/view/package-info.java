/**
 * Pages that show what articles say: pure functions of graphs and texts, without a network, a clock or a file outside the class path.
 * A page is built as a document tree, so that no text of an article can become markup.
 */
package io.jinmai.view;
