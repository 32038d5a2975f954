/**
 * Identity across articles: which names that several articles use mean one real thing, decided from what all of them say. Every
 * decision is a pure function of the names in question, so that it does not matter in which order or in how many runs articles came.
 */
package io.jinmai.resolution.identity;
