package io.jinmai.relation.rule;

import io.jinmai.article.Sentence.Role;
import io.jinmai.relation.reading.SentenceReading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences of an article, for rules that look beyond their own. Immutable. */
public record Discourse(List<SentenceReading> sentences) {
    /** A short numbered line without punctuation heads the lines below it: 三、成员单位. */
    private static final Pattern NUMBERED_HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}、[^，。：；、,:;]{2,14}[：:]?");

    public Discourse {
        sentences = List.copyOf(sentences);
    }

    public SentenceReading sentence(int index) {
        return sentences.get(index);
    }

    /** The earlier sentences of the same paragraph, nearest first. */
    List<Integer> paragraphBefore(int index) {
        List<Integer> found = new ArrayList<>();
        int paragraph = sentence(index).sentence().paragraph();
        for (int i = index - 1; i >= 0 && sentence(i).sentence().paragraph() == paragraph; i--) {
            found.add(i);
        }
        return found;
    }

    private boolean isListParagraph(int index) {
        int first = index;
        int paragraph = sentence(index).sentence().paragraph();
        while (first > 0 && sentence(first - 1).sentence().paragraph() == paragraph) {
            first--;
        }
        return sentence(first).sentence().role() == Role.LIST_ITEM;
    }

    /** Up to {@code most} earlier sentences of whatever paragraph, nearest first; headlines left out. */
    List<Integer> previous(int index, int most) {
        List<Integer> found = new ArrayList<>();
        for (int i = index - 1; i >= 0 && found.size() < most; i--) {
            if (sentence(i).sentence().role() != Role.HEADLINE) {
                found.add(i);
            }
        }
        return found;
    }

    /** Up to {@code most} later sentences, nearest first. */
    List<Integer> following(int index, int most) {
        List<Integer> found = new ArrayList<>();
        for (int i = index + 1; i < sentences.size() && found.size() < most; i++) {
            found.add(i);
        }
        return found;
    }

    /** As {@link #previous}, but an item of a list does not look into other items. */
    List<Integer> nearby(int index, int most) {
        List<Integer> found = new ArrayList<>();
        int paragraph = sentence(index).sentence().paragraph();
        boolean inList = isListParagraph(index);
        for (int i = index - 1; i >= 0 && found.size() < most; i--) {
            boolean otherItem = inList && sentence(i).sentence().paragraph() != paragraph && isListParagraph(i);
            if (sentence(i).sentence().role() != Role.HEADLINE && !otherItem) {
                found.add(i);
            }
        }
        return found;
    }

    /** The nearest heading above, of the section or the article; empty where there is none. */
    List<Integer> heading(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (isHeading(i)) {
                return List.of(i);
            }
        }
        return List.of();
    }

    private boolean isHeading(int index) {
        Role role = sentence(index).sentence().role();
        boolean numbered = role == Role.LIST_ITEM
                && NUMBERED_HEADING.matcher(sentence(index).text()).matches();
        return role == Role.SUBHEADING || role == Role.HEADLINE || numbered;
    }

    /** The lines of the article's headline. */
    List<Integer> title() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentence(i).sentence().role() == Role.HEADLINE) {
                found.add(i);
            }
        }
        return found;
    }
}
