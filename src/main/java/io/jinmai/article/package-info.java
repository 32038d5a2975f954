/**
 * Articles as read: their metadata, their sentences, and where each character of a sentence stands in the input.
 * Their readers are in {@code article.input}; what a sentence means is no business of this package.
 */
package io.jinmai.article;
