package io.jinmai.relation.rule;

import io.jinmai.article.Sentence.Role;
import io.jinmai.relation.reading.SentenceReading;
import java.util.Arrays;
import java.util.List;

/** Which sentences of an article lie near another, in the order in which they are looked through: nearest first. Immutable. */
final class Neighbours {
    /** No sentence. */
    static final int NONE = -1;

    private final List<SentenceReading> sentences;

    /** By sentence. */
    private final Section[] sections;

    /** By sentence the nearest heading above; {@link #NONE} for none but the headline. */
    private final int[] headings;

    /** The lines of the headline. */
    private final int[] title;

    /** By sentence whether its paragraph is an item of a list. */
    private final boolean[] inList;

    Neighbours(List<SentenceReading> sentences, Section[] sections) {
        this.sentences = sentences;
        this.sections = sections;
        this.headings = Headings.above(sentences);
        this.inList = new boolean[sentences.size()];
        int[] lines = new int[sentences.size()];
        int count = 0;
        for (int i = 0; i < inList.length; i++) {
            inList[i] = i > 0 && areOfOneParagraph(i, i - 1) ? inList[i - 1] : role(i) == Role.LIST_ITEM;
            if (role(i) == Role.HEADLINE) {
                lines[count++] = i;
            }
        }
        this.title = Arrays.copyOf(lines, count);
    }

    private Role role(int index) {
        return sentences.get(index).sentence().role();
    }

    /** Whether two sentences are of the same paragraph. */
    boolean areOfOneParagraph(int one, int other) {
        return sentences.get(one).sentence().paragraph()
                == sentences.get(other).sentence().paragraph();
    }

    /** The first sentence that a scope of other sentences looks into; {@link #NONE} where there is none. */
    int first(Scope.Kind scope, int index) {
        return next(scope, index, scope == Scope.Kind.TITLE ? NONE : index);
    }

    /**
     * The sentence that such a scope looks into next; {@link #NONE} where there is none.
     *
     * @param index the sentence that the scope is seen from
     * @param last the one looked into last
     */
    int next(Scope.Kind scope, int index, int last) {
        return switch (scope) {
            case PARAGRAPH_BEFORE -> last > 0 && areOfOneParagraph(index, last - 1) ? last - 1 : NONE;
            case PREVIOUS -> before(last);
            case NEARBY -> nearby(index, last);
            case FOLLOWING -> last + 1 < sections[index].to() ? last + 1 : NONE;
            case HEADING -> last == index ? headings[index] : NONE;
            case TITLE -> titleBehind(last);
            default -> throw new IllegalStateException("not a scope of other sentences: " + scope);
        };
    }

    /** Of whatever paragraph; headlines left out. */
    private int before(int last) {
        int at = last - 1;
        while (at >= 0 && role(at) == Role.HEADLINE) {
            at--;
        }
        return at;
    }

    /** The same, but within the section, and an item of a list does not look into other items. */
    private int nearby(int index, int last) {
        int at = last - 1;
        while (at >= sections[index].from() && (role(at) == Role.HEADLINE || isOtherItem(at, index))) {
            at--;
        }
        return at >= sections[index].from() ? at : NONE;
    }

    private boolean isOtherItem(int at, int index) {
        return inList[index] && inList[at] && !areOfOneParagraph(index, at);
    }

    private int titleBehind(int last) {
        int place = Arrays.binarySearch(title, last);
        int next = place < 0 ? ~place : place + 1;
        return next < title.length ? title[next] : NONE;
    }
}
