package io.jinmai.relation.rule;

import io.jinmai.article.Sentence.Role;
import io.jinmai.graph.EntityType;
import io.jinmai.relation.reading.Element;
import io.jinmai.relation.reading.SentenceReading;
import java.util.List;
import java.util.regex.Pattern;

/** Tells which lines of an article head those below them: subheadings, and in lists lines that look like headings. For one article. */
final class Headings {
    /** A short numbered line without punctuation heads the lines below it: 三、成员单位. */
    private static final Pattern NUMBERED_HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}、[^，。：；、,:;]{2,14}[：:]?");

    /** What numbers a heading starts with; to look for it costs next to nothing. */
    private static final String NUMERALS = "一二三四五六七八九十";

    /** A short line that ends with a colon heads the lines below it, too: 副会长单位：. */
    private static final Pattern ANNOUNCEMENT = Pattern.compile("[^，。：；,:;]{2,14}[：:]");

    private static final Pattern UNPUNCTUATED = Pattern.compile("[^，。：；,:;]{2,30}");

    private final List<SentenceReading> sentences;

    /** Whether the sentence asked about last is an item of a list that an announcement heads. */
    private boolean isListed;

    private Headings(List<SentenceReading> sentences) {
        this.sentences = sentences;
    }

    /** By sentence the nearest heading above it; -1 where there is none but the headline. */
    static int[] above(List<SentenceReading> sentences) {
        Headings headings = new Headings(sentences);
        int[] above = new int[sentences.size()];
        int heading = -1;
        for (int i = 0; i < above.length; i++) {
            above[i] = heading;
            heading = headings.isHeading(i) ? i : heading;
        }
        return above;
    }

    /** To be asked about one sentence after the other. */
    private boolean isHeading(int index) {
        boolean isName = isName(sentences.get(index));
        isListed = !isName && isItemOfAnnounced(index);
        return !isName && !isListed && (role(index) == Role.SUBHEADING || isNumbered(index) || isAnnouncement(index));
    }

    private Role role(int index) {
        return sentences.get(index).sentence().role();
    }

    private boolean isNumbered(int index) {
        String text = sentences.get(index).text();
        return role(index) == Role.LIST_ITEM
                && NUMERALS.indexOf(text.charAt(0)) >= 0
                && NUMBERED_HEADING.matcher(text).matches();
    }

    private boolean isAnnouncement(int index) {
        String text = sentences.get(index).text();
        return (text.endsWith("：") || text.endsWith(":"))
                && role(index) != Role.HEADLINE
                && ANNOUNCEMENT.matcher(text).matches();
    }

    /** A line without punctuation that names something, in the list that an announcement heads. */
    private boolean isItemOfAnnounced(int index) {
        SentenceReading line = sentences.get(index);
        return index > 0
                && (isListed || isAnnouncement(index - 1))
                && !line.elements().isEmpty()
                && UNPUNCTUATED.matcher(line.text()).matches();
    }

    /** A line that is a name and nothing else is an item of a list, however short. */
    private static boolean isName(SentenceReading line) {
        return line.elements().size() == 1
                && line.elements().get(0) instanceof Element.Named named
                && named.type() != EntityType.DISTRICT
                && named.type() != EntityType.ALLIANCE
                && named.end() - named.start() == line.text().length();
    }
}
