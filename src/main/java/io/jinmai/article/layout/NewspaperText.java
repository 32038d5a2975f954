package io.jinmai.article.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the articles out of decoded news text: one article, a newspaper page or a part of a magazine. Thread-safe. */
public final class NewspaperText {
    private final LineMarker marker;
    private final BylineReader bylines;
    private final BlockRefiner refiner;
    private final ArticleSplitter splitter;
    private final InlineBylines inline;

    /** Reads by the words the program is shipped with. */
    public NewspaperText() {
        this(new LayoutWordsFile().shipped());
    }

    NewspaperText(LayoutWords words) {
        bylines = new BylineReader(words);
        marker = new LineMarker(words, bylines);
        refiner = new BlockRefiner(words, bylines);
        splitter = new ArticleSplitter(words);
        inline = new InlineBylines(words, bylines);
    }

    /**
     * The articles of an input, in order, each with at least one sentence; none if the input holds no sentence.
     *
     * @param whole whether the input is one article whatever its layout says
     */
    public List<ArticleText> articles(String input, boolean whole) {
        List<MarkedLine> lines = marker.mark(TextLines.of(input));
        List<Block> blocks = refiner.refine(new BlockBuilder(input, lines, bylines).build());
        List<ArticleText> articles = compose(splitter.split(blocks));
        return whole && !articles.isEmpty() ? List.of(ArticleText.joined(articles)) : articles;
    }

    private List<ArticleText> compose(List<List<Block>> parts) {
        List<ArticleText> articles = new ArrayList<>();
        LocalDate pageDate = null;
        for (List<Block> part : parts) {
            LocalDate ahead = pageDate(part, true);
            ArticleText article = new ArticleComposer(inline, part).compose(ahead == null ? pageDate : ahead);
            if (!article.sentences().isEmpty()) {
                articles.add(article);
            }
            LocalDate last = pageDate(part, false);
            pageDate = last == null ? pageDate : last;
        }
        return articles;
    }

    /** The date of the page headers in front of an article's text, or of all in it; null where none has one. */
    private static LocalDate pageDate(List<Block> part, boolean aheadOnly) {
        LocalDate date = null;
        for (Block block : part) {
            if (aheadOnly && block.isBody()) {
                return date;
            }
            if (block.is(Block.Kind.PAGE_HEADER) && block.byline().date() != null) {
                date = block.byline().date();
            }
        }
        return date;
    }
}
