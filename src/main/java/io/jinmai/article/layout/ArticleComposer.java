package io.jinmai.article.layout;

import io.jinmai.article.Sentence;
import io.jinmai.article.Sentence.Role;
import io.jinmai.article.SourceText;
import io.jinmai.article.layout.Block.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Composes one article out of its blocks. */
final class ArticleComposer {
    private final InlineBylines inline;
    private final List<Block> blocks;
    private final int firstBody;
    private final int headlineEnd;
    private final List<Sentence> sentences = new ArrayList<>();
    private Byline said = Byline.NONE;
    private int paragraph;

    /** @param blocks of the article, at least one */
    ArticleComposer(InlineBylines inline, List<Block> blocks) {
        this.inline = inline;
        this.blocks = blocks;
        firstBody = firstIndex(Block::isBody);
        headlineEnd = headlineEnd();
    }

    private int firstIndex(Predicate<Block> condition) {
        for (int i = 0; i < blocks.size(); i++) {
            if (condition.test(blocks.get(i))) {
                return i;
            }
        }
        return blocks.size();
    }

    /** The headline goes up to the byline below it, or else as far as its lines stand together. */
    private int headlineEnd() {
        int first = firstIndex(block -> block.is(Kind.HEAD));
        if (first > firstBody || first == blocks.size()) {
            return 0;
        }
        int byline = firstIndex(block -> block.is(Kind.BYLINE));
        int end = first + 1;
        while (end < firstBody && isSubtitle(first, end, byline)) {
            end++;
        }
        return end;
    }

    private boolean isSubtitle(int first, int index, int byline) {
        Block block = blocks.get(index);
        boolean aboveByline = index < byline && byline < firstBody && byline > first;
        return block.is(Kind.HEAD)
                && block.level() == blocks.get(first).level()
                && (aboveByline || byline >= firstBody && block.gap() == 0);
    }

    /** @param pageDate date of the page header above the article; null where it has none */
    ArticleText compose(LocalDate pageDate) {
        for (int i = 0; i < blocks.size(); i++) {
            add(i, blocks.get(i));
        }
        String title = sentences.stream()
                .filter(sentence -> sentence.role() == Role.HEADLINE)
                .map(Sentence::text)
                .collect(Collectors.joining(" "));
        Byline all = said.and(Byline.dated(pageDate));
        SourceText first = blocks.get(0).text();
        SourceText last = blocks.get(blocks.size() - 1).text();
        return new ArticleText(
                title.isEmpty() ? null : title,
                all.authors(),
                all.source(),
                all.date(),
                first.inputStart(0),
                last.inputEnd(last.length()),
                sentences);
    }

    private void add(int index, Block block) {
        switch (block.kind()) {
            case HEAD -> addWhole(block.text(), index < headlineEnd ? Role.HEADLINE : Role.SUBHEADING);
            case PARAGRAPH -> addText(block.text(), Role.BODY);
            case ITEM -> addText(block.text(), Role.LIST_ITEM);
            case BYLINE, DATE, CLOSING -> said = said.and(block.byline());
            case PAGE_HEADER, SEPARATOR -> {}
        }
    }

    private void addWhole(SourceText heading, Role role) {
        List<SourceText> whole = new ArrayList<>();
        SentenceSplitter.add(heading, 0, heading.length(), whole);
        addParagraph(whole, role);
    }

    private void addText(SourceText text, Role role) {
        InlineBylines.Stripped stripped = inline.strip(text);
        said = said.and(stripped.said());
        addParagraph(SentenceSplitter.split(stripped.text()), role);
    }

    private void addParagraph(List<SourceText> contents, Role role) {
        contents.forEach(content -> sentences.add(new Sentence(content, paragraph, role)));
        paragraph += contents.isEmpty() ? 0 : 1;
    }
}
