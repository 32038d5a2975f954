package io.jinmai.recognition;

/**
 * A name that stands for a fuller one in an article.
 *
 * @param surface the alias, simplified and half-width
 * @param fullName what it stands for, likewise
 * @param declared whether the text says so (以下简称), not only the form
 */
public record Alias(MentionType type, String surface, String fullName, boolean declared) {}
