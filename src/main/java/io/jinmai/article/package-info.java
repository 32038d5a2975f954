/**
 * Articles as read: their metadata, their sentences, and where each character of a sentence stands in the input.
 * The readers of every format live here; what a sentence means is no business of this package.
 */
package io.jinmai.article;
