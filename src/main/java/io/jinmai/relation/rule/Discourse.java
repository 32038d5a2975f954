package io.jinmai.relation.rule;

import io.jinmai.article.Sentence.Role;
import io.jinmai.graph.EntityType;
import io.jinmai.relation.reading.Element;
import io.jinmai.relation.reading.SentenceReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The sentences of an article, for rules that look beyond their own. They never change, but what holds for the whole article is found
 * out once, and so this is for one thread.
 */
public final class Discourse {
    /** A short numbered line without punctuation heads the lines below it: 三、成员单位. */
    private static final java.util.regex.Pattern NUMBERED_HEADING =
            java.util.regex.Pattern.compile("[一二三四五六七八九十]{1,3}、[^，。：；、,:;]{2,14}[：:]?");

    /** A short line that ends with a colon heads the lines below it, too: 副会长单位：. */
    private static final java.util.regex.Pattern ANNOUNCEMENT = java.util.regex.Pattern.compile("[^，。：；,:;]{2,14}[：:]");

    private static final java.util.regex.Pattern UNPUNCTUATED = java.util.regex.Pattern.compile("[^，。：；,:;]{2,30}");

    private final List<SentenceReading> sentences;
    /** By sentence. */
    private final List<Section> sections;

    private final List<Integer> title = new ArrayList<>();
    private final List<List<Integer>> headingAbove = new ArrayList<>();
    private final boolean[] inList;
    private final boolean[] listed;
    private final Map<Section, Map<Pattern, Optional<Scope.Found>>> mainThings = new HashMap<>();
    private final Map<Section, Map<Pattern, Optional<Scope.Found>>> sectionThings = new HashMap<>();

    /** What was found last. */
    private Near paragraphBefore = Near.NOTHING;

    private Near previous = Near.NOTHING;

    /** At most so many sentences that lie near another. */
    private record Near(int index, int most, List<Integer> sentences) {
        private static final Near NOTHING = new Near(-1, 0, List.of());
    }

    /** @param sentences in text order */
    public Discourse(List<SentenceReading> sentences) {
        this.sentences = List.copyOf(sentences);
        this.sections = Section.of(this.sentences);
        this.inList = new boolean[sentences.size()];
        this.listed = new boolean[sentences.size()];
        List<Integer> heading = List.of();
        for (int i = 0; i < sentences.size(); i++) {
            Role role = sentence(i).sentence().role();
            if (role == Role.HEADLINE) {
                title.add(i);
            }
            headingAbove.add(heading);
            heading = isHeading(i) ? List.of(i) : heading;
            boolean goesOn = i > 0
                    && sentence(i - 1).sentence().paragraph()
                            == sentence(i).sentence().paragraph();
            inList[i] = goesOn ? inList[i - 1] : role == Role.LIST_ITEM;
        }
    }

    public List<SentenceReading> sentences() {
        return sentences;
    }

    /** What a pattern finds to be the main thing of a section, found out by {@code search} when first asked for. */
    Optional<Scope.Found> mainThing(Section section, Pattern pattern, Function<Pattern, Optional<Scope.Found>> search) {
        return mainThings.computeIfAbsent(section, key -> new HashMap<>()).computeIfAbsent(pattern, search);
    }

    /** All of the article as one section. */
    Section whole() {
        return new Section(0, sentences.size());
    }

    /** The section that a sentence belongs to; a subheading belongs to the one that it heads. */
    Section section(int index) {
        return sections.get(index);
    }

    /** What the headings of a sentence's section name, if they name but one thing, else what the section is clearly about. */
    Optional<Scope.Found> mainThingOfSection(Pattern pattern, int index) {
        return sectionThings
                .computeIfAbsent(section(index), key -> new HashMap<>())
                .computeIfAbsent(pattern, key -> headingsFirst(section(index), pattern));
    }

    private Optional<Scope.Found> headingsFirst(Section section, Pattern pattern) {
        int body = section.from();
        while (body < section.to() && sentence(body).sentence().role() == Role.SUBHEADING) {
            body++;
        }
        Optional<Scope.Found> ofHeadings = MostNamed.find(this, new Section(section.from(), body), pattern);
        return ofHeadings.isPresent() ? ofHeadings : MostNamed.find(this, new Section(body, section.to()), pattern);
    }

    public SentenceReading sentence(int index) {
        return sentences.get(index);
    }

    /** The earlier sentences of the same paragraph, nearest first. Rule after rule asks for those of one sentence. */
    List<Integer> paragraphBefore(int index) {
        if (paragraphBefore.index() != index) {
            paragraphBefore = new Near(index, index, findParagraphBefore(index));
        }
        return paragraphBefore.sentences();
    }

    private List<Integer> findParagraphBefore(int index) {
        List<Integer> found = new ArrayList<>();
        int paragraph = sentence(index).sentence().paragraph();
        for (int i = index - 1; i >= 0 && sentence(i).sentence().paragraph() == paragraph; i--) {
            found.add(i);
        }
        return found;
    }

    /** Up to {@code most} earlier sentences of whatever paragraph, nearest first; headlines left out. */
    List<Integer> previous(int index, int most) {
        if (previous.index() != index || previous.most() != most) {
            previous = new Near(index, most, findPrevious(index, most));
        }
        return previous.sentences();
    }

    private List<Integer> findPrevious(int index, int most) {
        List<Integer> found = new ArrayList<>();
        for (int i = index - 1; i >= 0 && found.size() < most; i--) {
            if (sentence(i).sentence().role() != Role.HEADLINE) {
                found.add(i);
            }
        }
        return found;
    }

    /** Up to {@code most} later sentences of the section, nearest first. */
    List<Integer> following(int index, int most) {
        List<Integer> found = new ArrayList<>();
        for (int i = index + 1; i < section(index).to() && found.size() < most; i++) {
            found.add(i);
        }
        return found;
    }

    /** The sentence itself and up to {@code most} before it and behind it in its paragraph. */
    List<Integer> around(int index, int most) {
        List<Integer> found = new ArrayList<>();
        int paragraph = sentence(index).sentence().paragraph();
        for (int i = Math.max(0, index - most); i <= index + most && i < sentences.size(); i++) {
            if (sentence(i).sentence().paragraph() == paragraph) {
                found.add(i);
            }
        }
        return found;
    }

    /** As {@link #previous}, but within the section, and an item of a list does not look into other items. */
    List<Integer> nearby(int index, int most) {
        List<Integer> found = new ArrayList<>();
        int paragraph = sentence(index).sentence().paragraph();
        boolean isItem = inList[index];
        int first = section(index).from();
        for (int i = index - 1; i >= first && found.size() < most; i--) {
            boolean otherItem = isItem && inList[i] && sentence(i).sentence().paragraph() != paragraph;
            if (sentence(i).sentence().role() != Role.HEADLINE && !otherItem) {
                found.add(i);
            }
        }
        return found;
    }

    /** The nearest heading above within the article; empty where there is none but the headline. */
    List<Integer> heading(int index) {
        return headingAbove.get(index);
    }

    private boolean isHeading(int index) {
        Role role = sentence(index).sentence().role();
        boolean numbered = role == Role.LIST_ITEM
                && NUMBERED_HEADING.matcher(sentence(index).text()).matches();
        if (isName(sentence(index)) || isItemOfAnnounced(index)) {
            return false;
        }
        return role == Role.SUBHEADING || numbered || isAnnouncement(index);
    }

    private boolean isAnnouncement(int index) {
        return endsWithColon(sentence(index).text())
                && sentence(index).sentence().role() != Role.HEADLINE
                && ANNOUNCEMENT.matcher(sentence(index).text()).matches();
    }

    private static boolean endsWithColon(String text) {
        return text.endsWith("：") || text.endsWith(":");
    }

    /** A line without punctuation that names something, in the list that an announcement heads. */
    private boolean isItemOfAnnounced(int index) {
        SentenceReading line = sentence(index);
        listed[index] = index > 0
                && (listed[index - 1] || isAnnouncement(index - 1))
                && !line.elements().isEmpty()
                && UNPUNCTUATED.matcher(line.text()).matches();
        return listed[index];
    }

    /** A line that is a name and nothing else is an item of a list, however short. */
    private static boolean isName(SentenceReading line) {
        return line.elements().size() == 1
                && line.elements().get(0) instanceof Element.Named named
                && named.type() != EntityType.DISTRICT
                && named.type() != EntityType.ALLIANCE
                && named.end() - named.start() == line.text().length();
    }

    /** The lines of the article's headline. */
    List<Integer> title() {
        return title;
    }
}
