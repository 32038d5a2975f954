package io.jinmai.article.layout;

import io.jinmai.article.layout.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/** Tells headings from paragraphs and bare names from both, by what stands around them. Thread-safe. */
final class BlockRefiner {
    private static final int LONGEST_HEAD = 45;
    private static final int LONGEST_ITEM_HEAD = 30;
    private static final String HEAD_NEVER_ENDS_WITH = "。；;，,、：:—…";
    private static final String NEVER_IN_ITEM_HEAD = "，　";

    private final LayoutWords words;
    private final BylineReader bylines;

    BlockRefiner(LayoutWords words, BylineReader bylines) {
        this.words = words;
        this.bylines = bylines;
    }

    List<Block> refine(List<Block> blocks) {
        boolean indenting = blocks.stream()
                                .filter(b -> b.is(Kind.PARAGRAPH) && b.indented())
                                .count()
                        * 2
                > blocks.stream().filter(BlockRefiner::isLongParagraph).count();
        List<Block> heads = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            heads.add(asHead(blocks, i, indenting));
        }
        for (int i = 0; i < heads.size(); i++) {
            heads.set(i, asByline(heads, i));
        }
        return heads;
    }

    private static boolean isLongParagraph(Block block) {
        return block.is(Kind.PARAGRAPH) && Glyphs.isTerminated(block.text().text());
    }

    private static boolean isLongParagraph(List<Block> blocks, int index) {
        return index >= 0 && index < blocks.size() && isLongParagraph(blocks.get(index));
    }

    private Block asHead(List<Block> blocks, int index, boolean indenting) {
        Block block = blocks.get(index);
        if (block.is(Kind.DATE) && isLongParagraph(blocks, index - 1) && isLongParagraph(blocks, index + 1)) {
            return block.as(Kind.HEAD, Block.INNER);
        }
        boolean indentedText = block.indented() && indenting;
        if (block.is(Kind.PARAGRAPH) && !indentedText && isHeadShaped(block, LONGEST_HEAD)) {
            return isSignature(blocks, index) ? block : block.as(Kind.HEAD, Block.UNMARKED);
        }
        return isItemHead(blocks, index) ? block.as(Kind.HEAD, Block.INNER) : block;
    }

    /** A short item with a paragraph of its own below is a heading; one among other items is an item. */
    private boolean isItemHead(List<Block> blocks, int index) {
        Block item = blocks.get(index);
        boolean among = index > 0 && blocks.get(index - 1).is(Kind.ITEM);
        return item.is(Kind.ITEM)
                && !among
                && isLongParagraph(blocks, index + 1)
                && !Glyphs.holdsAny(item.text().text(), NEVER_IN_ITEM_HEAD)
                && isHeadShaped(item, LONGEST_ITEM_HEAD);
    }

    /** Whether a date closes a notice below it, rather than opening an article. */
    private static boolean isSignature(List<Block> blocks, int index) {
        boolean dated = index + 1 < blocks.size() && blocks.get(index + 1).is(Kind.DATE);
        return index > 0 && dated && !isLongParagraph(blocks, index + 2);
    }

    private boolean isHeadShaped(Block block, int longest) {
        String text = block.text().text();
        return text.length() <= longest
                && text.indexOf('。') < 0
                && HEAD_NEVER_ENDS_WITH.indexOf(text.charAt(text.length() - 1)) < 0
                && LayoutWords.prefixLength(words.turns(), text) == 0;
    }

    /** A row of bare names is a byline right below a heading, or in brackets behind the text. */
    private Block asByline(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        if (index == 0 || !(block.is(Kind.HEAD) || block.is(Kind.PARAGRAPH))) {
            return block;
        }
        Block before = blocks.get(index - 1);
        String text = block.text().text();
        boolean bracketed = before.isBody() && (text.startsWith("（") || text.startsWith("("));
        boolean belowHead = before.is(Kind.HEAD) && index + 1 < blocks.size();
        if (!bracketed && !belowHead) {
            return block;
        }
        List<String> names = bylines.readNames(text);
        return names.isEmpty() ? block : block.asByline(new Byline(names, null, null));
    }
}
