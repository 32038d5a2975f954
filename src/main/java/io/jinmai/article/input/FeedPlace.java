package io.jinmai.article.input;

/**
 * Where the articles of a feed come from.
 *
 * @param name how failures name the input
 * @param id in front of the line number where a line has no id of its own
 * @param path of the articles; null for standard input
 */
public record FeedPlace(String name, String id, String path) {}
