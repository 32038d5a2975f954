package io.jinmai.article.input;

import java.time.LocalDate;

/**
 * One article of which a record, or the marks of a document, tell what is what.
 *
 * @param id null where none is given
 * @param title null where none is given
 * @param text the article's text, without its title
 * @param publishedOn null where none is given
 * @param source the publisher, else the address it was published at; null where neither is given
 */
record GivenArticle(String id, String title, String text, LocalDate publishedOn, String source) {}
