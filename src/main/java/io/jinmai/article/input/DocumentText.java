package io.jinmai.article.input;

import io.jinmai.article.Article;
import java.util.List;
import java.util.function.Consumer;

/** Takes the articles out of a document that is read whole. Thread-safe. */
final class DocumentText {
    private final Articles articles;
    private final ReadOptions options;
    private final Consumer<InputNotice> notices;

    DocumentText(Articles articles, ReadOptions options, Consumer<InputNotice> notices) {
        this.articles = articles;
        this.options = options;
        this.notices = notices;
    }

    /**
     * @param format of one document: neither a feed nor an archive
     * @param id of the first article
     * @param fileName tells a date
     * @param path of the articles
     */
    List<Article> read(byte[] bytes, InputFormat format, String id, String fileName, String path)
            throws InputException {
        return switch (format) {
            case TEXT ->
                articles.ofText(text(TextDecoder.decode(bytes), path), options.wholeFiles(), id, fileName, path);
            case HTML -> List.of(articles.ofGiven(HtmlPage.read(text(HtmlPage.decode(bytes), path)), id, path));
            case DOCX ->
                articles.ofText(WordDocument.read(bytes, options.limits()), options.wholeFiles(), id, fileName, path);
            case PDF -> articles.ofText(PdfPages.read(bytes), options.wholeFiles(), id, fileName, path);
            case JSONL, CSV, ZIP -> throw new IllegalArgumentException(format + " is no single document");
        };
    }

    /** The text; a guessed encoding is told. */
    String text(Decoded decoded, String name) {
        if (decoded.guess() != null) {
            notices.accept(InputNotice.ofGuess(name, decoded.guess()));
        }
        return decoded.text();
    }
}
