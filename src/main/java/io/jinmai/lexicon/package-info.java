/**
 * What is known before any article is read: districts, banks, character forms and the words that rules go by.
 * It is data behind small typed fronts, and imports no other package of the program.
 */
package io.jinmai.lexicon;
