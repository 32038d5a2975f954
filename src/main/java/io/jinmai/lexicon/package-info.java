/**
 * What is known before the first article is read: words by class, districts, banks and names that mean one thing everywhere.
 * All of it is data in resource files that are loaded strictly, and this package imports no other.
 */
package io.jinmai.lexicon;
