/**
 * Identity: which names of an article, and of different articles, mean one real thing, and what a name alone implies.
 * Across articles decisions rest on gazetteers and normalised names, never on the likeness of strings, and never on the order of the input.
 */
package io.jinmai.resolution;
