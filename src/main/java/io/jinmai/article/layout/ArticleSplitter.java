package io.jinmai.article.layout;

import io.jinmai.article.layout.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits the blocks of a page or magazine into its articles. It takes evidence for a new article: a heading alone may be a
 * subheading. Thread-safe.
 */
final class ArticleSplitter {
    private final LayoutWords words;

    ArticleSplitter(LayoutWords words) {
        this.words = words;
    }

    /** The articles in order; each block is in one of them. */
    List<List<Block>> split(List<Block> blocks) {
        List<List<Block>> articles = new ArrayList<>();
        Evidence evidence = new Evidence();
        int start = 0;
        for (int i = 0; i < blocks.size(); ) {
            int end = headsEnd(blocks, i);
            if (evidence.bodySeen && startsArticle(blocks, i, end, evidence)) {
                articles.add(blocks.subList(start, i));
                start = i;
                evidence = new Evidence();
            }
            for (int k = i; k < end; k++) {
                evidence.add(blocks.get(k), k == i);
            }
            i = end;
        }
        if (start < blocks.size()) {
            articles.add(blocks.subList(start, blocks.size()));
        }
        return articles;
    }

    /** Where the headings that begin at {@code index}, with their byline, end; the next block where there is none. */
    private static int headsEnd(List<Block> blocks, int index) {
        int end = index;
        while (end < blocks.size() && blocks.get(end).is(Kind.HEAD)) {
            end++;
        }
        while (end > index && end < blocks.size() && blocks.get(end).is(Kind.BYLINE)) {
            end++;
        }
        return Math.max(end, index + 1);
    }

    private boolean startsArticle(List<Block> blocks, int start, int end, Evidence evidence) {
        Block first = blocks.get(start);
        if (!first.is(Kind.HEAD)) {
            return first.is(Kind.PARAGRAPH) && evidence.separated && announcesItself(first);
        }
        boolean body = end < blocks.size() && blocks.get(end).isBody();
        boolean bylined = blocks.get(end - 1).is(Kind.BYLINE) && end < blocks.size();
        if (bylined) {
            return true;
        }
        if (first.level() == 1 || words.columnHeads().contains(first.text().text())) {
            return true;
        }
        boolean outer = first.level() == Block.UNMARKED;
        return outer && body && (evidence.separated || evidence.closed || hasDateline(blocks.get(end)));
    }

    private boolean hasDateline(Block block) {
        return LayoutWords.prefixLength(words.datelines(), block.text().text()) > 0;
    }

    private boolean announcesItself(Block block) {
        String text = block.text().text();
        return hasDateline(block)
                || words.columnHeads().stream()
                        .anyMatch(head -> text.length() > head.length()
                                && text.startsWith(head)
                                && Glyphs.isSpace(text.charAt(head.length())));
    }

    /** What has been seen of the present article. */
    private static final class Evidence {
        private boolean bodySeen;
        /** A separator or page header stands behind the last paragraph. */
        private boolean separated;
        /** A closing note, a closing byline or a closing date does. */
        private boolean closed;

        void add(Block block, boolean byItself) {
            if (block.isBody()) {
                bodySeen = true;
                separated = false;
                closed = false;
            } else if (bodySeen) {
                separated |= block.is(Kind.SEPARATOR) || block.is(Kind.PAGE_HEADER);
                closed |= byItself && (block.is(Kind.CLOSING) || block.is(Kind.BYLINE) || block.is(Kind.DATE));
            }
        }
    }
}
