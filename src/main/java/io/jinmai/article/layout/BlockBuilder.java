package io.jinmai.article.layout;

import io.jinmai.article.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Gathers the lines of one input into paragraphs, over furniture and captions that interrupt them. */
final class BlockBuilder {
    /** A caption without a credit, in the middle of a sentence, is at most this long. */
    private static final int LONGEST_STRAY = 30;

    private final List<MarkedLine> lines;
    private final BylineReader bylines;
    private final ColumnLayout column;
    private final JoinRule rule;
    private final LineJoiner joiner;
    private final List<Block> blocks = new ArrayList<>();
    private final List<MarkedLine> open = new ArrayList<>();
    private boolean interrupted;
    private boolean textSeen;

    BlockBuilder(String input, List<MarkedLine> lines, BylineReader bylines) {
        this.lines = lines;
        this.bylines = bylines;
        boolean markdown =
                lines.stream().anyMatch(line -> line.kind() == LineKind.HEADING && line.level() < Block.INNER);
        column = ColumnLayout.of(lines);
        rule = new JoinRule(column, markdown);
        joiner = new LineJoiner(input, markdown || lines.stream().anyMatch(l -> l.kind() == LineKind.HEADING));
    }

    List<Block> build() {
        for (int i = 0; i < lines.size(); i++) {
            add(i);
        }
        close();
        return blocks;
    }

    private void add(int index) {
        MarkedLine line = lines.get(index);
        switch (line.kind()) {
            case FURNITURE, CAPTION, CAPTION_START -> interrupted = true;
            case TEXT -> addText(index, line);
            case ITEM -> begin(line);
            default -> {
                close();
                addMark(line);
            }
        }
    }

    private void addText(int index, MarkedLine line) {
        if (!open.isEmpty() && rule.joins(open, line, interrupted, textSeen)) {
            open.add(line);
            interrupted = false;
        } else if (isStray(index, line)) {
            interrupted = true;
        } else {
            begin(line);
        }
    }

    /** Whether a short line stands in the middle of a sentence that goes on behind it: a caption, then. */
    private boolean isStray(int index, MarkedLine line) {
        boolean headLike = line.text().length() <= LONGEST_STRAY && !Glyphs.isTerminated(line.text());
        if (open.isEmpty() || !headLike || !rule.isCutOff(open, true, textSeen) || index + 1 >= lines.size()) {
            return false;
        }
        MarkedLine next = lines.get(index + 1);
        return next.kind() == LineKind.TEXT
                && bylines.readNames(next.text()).isEmpty()
                && rule.joins(open, next, true, textSeen);
    }

    private void begin(MarkedLine line) {
        close();
        open.add(line);
    }

    private void close() {
        if (!open.isEmpty()) {
            MarkedLine first = open.get(0);
            addBlock(first.kind() == LineKind.ITEM ? Block.Kind.ITEM : Block.Kind.PARAGRAPH, first, joiner.join(open));
        }
        open.clear();
        interrupted = false;
    }

    private void addMark(MarkedLine line) {
        Block.Kind kind = switch (line.kind()) {
            case HEADING -> Block.Kind.HEAD;
            case BYLINE -> Block.Kind.BYLINE;
            case DATE -> Block.Kind.DATE;
            case PAGE_HEADER -> Block.Kind.PAGE_HEADER;
            case CLOSING -> Block.Kind.CLOSING;
            case SEPARATOR -> Block.Kind.SEPARATOR;
            default -> throw new IllegalStateException("a line of text as a mark: " + line.kind());
        };
        addBlock(kind, line, joiner.join(List.of(line)));
    }

    private void addBlock(Block.Kind kind, MarkedLine first, SourceText text) {
        boolean indented = column.startsParagraph(first.line());
        textSeen |= kind == Block.Kind.PARAGRAPH && Glyphs.isTerminated(text.text());
        if (text.length() > 0) {
            blocks.add(new Block(kind, first.level(), first.line().gap(), indented, text, first.byline()));
        }
    }
}
