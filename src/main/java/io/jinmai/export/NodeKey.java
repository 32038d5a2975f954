package io.jinmai.export;

/**
 * What tells a node apart from every other.
 *
 * @param group the label within which ids are unique, such as {@code Entity}
 * @param id the node's property {@code id}
 */
public record NodeKey(String group, String id) {}
