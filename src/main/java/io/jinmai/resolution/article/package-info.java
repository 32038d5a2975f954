/**
 * Identity within one article: which of its names mean the same thing, and the entities that result. It knows names only, not how they
 * were recognised.
 */
package io.jinmai.resolution.article;
