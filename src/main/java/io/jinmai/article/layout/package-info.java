/**
 * From decoded news text to articles and their sentences: lines, page furniture, bylines, paragraphs, articles, sentences.
 * The words by which the layout is read are data ({@code article/layout.yaml}).
 */
package io.jinmai.article.layout;
