package io.jinmai.relation.rule;

import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.WordHit;
import io.jinmai.relation.reading.Element;
import io.jinmai.relation.reading.ElementKind;
import io.jinmai.relation.reading.SentenceReading;
import io.jinmai.relation.rule.Atom.Repetition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Matches a pattern, with backtracking over gaps and choices. May be asked about one position after the other until it finds a match;
 * not thread-safe.
 */
final class Matcher {
    private static final int LONGEST_POST = 40;
    private static final int LONGEST_MODIFIER = 16;
    private static final int LONG_LIST = 16;
    private static final int LONGEST_UNNAMED = 10;
    private static final List<String> NOUNS = List.of("品牌", "企业", "公司", "厂商", "高校", "机构");

    /** What a pattern steps over between its parts. */
    static final String SKIPPED = "“”\"「」『』《》";

    private static final Pattern SEPARATOR = Pattern.compile(
            "(?:机关|教工|联合)?(?:党委|党总支|党支部|党组织|党组|支部|工会|团委)?[”\"」』》]?(?:\\([^()]{1,20}\\))?(?:等[^,，。;；、和与等]{0,8})?(?:、|和|与|同|及其?|以及|，?以及|暨|兼任?|&|/)[“\"「『《]?");

    private final SentenceReading sentence;
    private final String text;
    private final int limit;
    private final boolean outsideNames;
    private final List<Map.Entry<String, List<Element>>> bound = new ArrayList<>(0);
    private Map<String, String> words = Map.of();
    private int matchEnd;

    /** @param outsideNames whether the characters of names are none that a literal may stand for */
    Matcher(SentenceReading sentence, int limit, boolean outsideNames) {
        this.outsideNames = outsideNames;
        this.sentence = sentence;
        this.text = sentence.text();
        this.limit = limit;
    }

    /** What remains to be matched behind a position. */
    @FunctionalInterface
    private interface Rest {
        boolean matches(int position);
    }

    Optional<Match> match(Atom.Sequence atoms, int start) {
        boolean matched = sequence(atoms.atoms(), 0, start, end -> {
            matchEnd = end;
            return end <= limit;
        });
        if (!matched) {
            return Optional.empty();
        }
        Map<String, List<Element>> slots = new LinkedHashMap<>();
        bound.forEach(entry -> slots.put(entry.getKey(), entry.getValue()));
        return Optional.of(new Match(start, matchEnd, slots, words));
    }

    private boolean sequence(List<Atom> atoms, int index, int position, Rest rest) {
        if (position > limit) {
            return false;
        }
        if (index == atoms.size()) {
            return rest.matches(position);
        }
        Rest next = end -> sequence(atoms, index + 1, end, rest);
        Atom atom = atoms.get(index);
        if (atom instanceof Atom.Gap gap) {
            return gap(gap, position, next);
        }
        if (atom instanceof Atom.Choice choice) {
            return choice(choice, position, next);
        }
        int start = index == 0 ? position : skip(position);
        if (atom instanceof Atom.Slot slot) {
            return slot(slot, start, next);
        }
        if (atom instanceof Atom.OwnWord word) {
            return keep(word.name(), start, start < limit ? word.words().endAt(sentence, start) : -1, next);
        }
        return atom instanceof Atom.Word word ? word(word, start, next) : literal((Atom.Literal) atom, start, next);
    }

    private int skip(int position) {
        int at = position;
        while (at < limit && SKIPPED.indexOf(text.charAt(at)) >= 0 && sentence.elementAt(at) == null) {
            at++;
        }
        return at;
    }

    private boolean gap(Atom.Gap gap, int position, Rest next) {
        for (int skipped = 0; skipped <= gap.most() && position + skipped <= limit; skipped++) {
            if (next.matches(position + skipped)) {
                return true;
            }
            int at = position + skipped;
            if (at >= limit || sentence.isClauseEnd(at) && !gap.crossesClauses() || isBarred(gap, at)) {
                return false;
            }
        }
        return false;
    }

    private boolean isBarred(Atom.Gap gap, int position) {
        Element element = sentence.elementAt(position);
        return element != null && gap.barred().contains(element.kind())
                || gap.barredWords() != WordClasses.NONE && sentence.wordAt(position, gap.barredWords()) != null;
    }

    private boolean choice(Atom.Choice choice, int position, Rest next) {
        List<Atom.Sequence> alternatives = choice.alternatives();
        for (int i = 0; i < alternatives.size(); i++) {
            if (sequence(alternatives.get(i).atoms(), 0, position, next)) {
                return true;
            }
        }
        return choice.optional() && next.matches(position);
    }

    private boolean literal(Atom.Literal literal, int position, Rest next) {
        int end = position + literal.text().length();
        if (end > limit || outsideNames && sentence.isInsideName(position)) {
            return false;
        }
        for (int i = 0; i < literal.text().length(); i++) {
            if (plain(text.charAt(position + i)) != literal.text().charAt(i)) {
                return false;
            }
        }
        return next.matches(end);
    }

    /** Punctuation counts as equal in both widths. */
    static char plain(char c) {
        int index = PatternCompiler.FULL_WIDTH.indexOf(c);
        return index < 0 ? c : PatternCompiler.HALF_WIDTH.charAt(index);
    }

    private boolean word(Atom.Word word, int position, Rest next) {
        WordHit hit = position < limit ? sentence.wordAt(position, word.classes()) : null;
        return keep(word.name(), position, hit == null ? -1 : hit.end(), next);
    }

    /** @param end of the word; -1 where there is none */
    private boolean keep(String name, int start, int end, Rest next) {
        if (end < 0 || !next.matches(end)) {
            return false;
        }
        if (name != null) {
            words = words.isEmpty() ? new HashMap<>() : words;
            words.putIfAbsent(name, text.substring(start, end));
        }
        return true;
    }

    private boolean slot(Atom.Slot slot, int position, Rest next) {
        Element first = position < limit ? sentence.elementAt(position) : null;
        if (first == null
                || !slot.kinds().contains(first.kind())
                || !slot.standing().holds(sentence, first)) {
            return false;
        }
        List<Element> elements = slot.repetition() == Repetition.ONE ? List.of(first) : coordination(slot, first);
        if (slot.name() != null) {
            bound.add(Map.entry(slot.name(), elements));
        }
        if (next.matches(elements.get(elements.size() - 1).end())) {
            return true;
        }
        if (slot.name() != null) {
            bound.remove(bound.size() - 1);
        }
        return false;
    }

    /** The item behind a modifier, which may hold names of other kinds: 和一墙之隔的乙, 、丙县丁镇的戊. */
    private Element modified(int start, Set<ElementKind> wanted) {
        for (int i = start; i < Math.min(limit, start + LONGEST_MODIFIER); i++) {
            Element inside = sentence.elementAt(i);
            if (inside != null && wanted.contains(inside.kind()) || sentence.isClauseEnd(i) || text.charAt(i) == '、') {
                return null;
            }
            if (inside != null) {
                i = inside.end() - 1;
            } else if (text.charAt(i) == '的' || endsNoun(i)) {
                Element item = i + 1 < limit ? sentence.elementAt(skip(i + 1)) : null;
                if (item != null || text.charAt(i) == '的') {
                    return item;
                }
            }
        }
        return null;
    }

    /** Whether a noun for what the item is ends here: 、德国冷机品牌 + 乙. */
    private boolean endsNoun(int position) {
        return NOUNS.stream().anyMatch(noun -> text.startsWith(noun, position + 1 - noun.length()));
    }

    private Element behindModifier(int start, Set<ElementKind> wanted) {
        Element item = modified(start, wanted);
        return item == null ? behindUnnamed(start) : item;
    }

    /** The item behind others of the list that no source took for a name: 甲公司、4D打桩、乙公司. */
    private Element behindUnnamed(int start) {
        int itemStart = start;
        for (int i = start; i < limit && i - itemStart <= LONGEST_UNNAMED; i++) {
            if (sentence.elementAt(i) != null) {
                return i == itemStart ? sentence.elementAt(i) : null;
            }
            if (text.charAt(i) == '、') {
                itemStart = i + 1;
            } else if (sentence.isClauseEnd(i)) {
                return null;
            }
        }
        return null;
    }

    /** The person of an item, who stands behind whatever tells who he is: 、从甲县赶来的商人乙. */
    private Element personOfItem(int start) {
        for (int i = start; i < Math.min(limit, start + LONGEST_POST); i++) {
            Element element = sentence.elementAt(i);
            if (element != null && element.kind() == ElementKind.PERSON) {
                return element;
            }
            if (element != null) {
                i = element.end() - 1;
            } else if (sentence.isClauseEnd(i) || text.charAt(i) == '、') {
                return null;
            }
        }
        return null;
    }

    /** A long list is read once, not again from each of its items on. */
    private List<Element> coordination(Atom.Slot slot, Element first) {
        if (limit < text.length()) {
            return read(slot, first);
        }
        List<Element> known = sentence.list(new ListStart(slot.kinds(), slot.repetition(), first));
        if (known != null) {
            return known;
        }
        List<Element> elements = read(slot, first);
        if (elements.size() >= LONG_LIST) {
            for (int i = 0; i < elements.size(); i++) {
                ListStart start = new ListStart(slot.kinds(), slot.repetition(), elements.get(i));
                sentence.putList(start, elements.subList(i, elements.size()));
            }
        }
        return elements;
    }

    private record ListStart(Set<ElementKind> kinds, Repetition repetition, Element first) {}

    private List<Element> read(Atom.Slot slot, Element first) {
        List<Element> elements = new ArrayList<>(List.of(first));
        java.util.regex.Matcher separator = SEPARATOR.matcher(text);
        Element last = first;
        while (separator.region(last.end(), text.length()).lookingAt() && separator.end() < limit) {
            Element item = sentence.elementAt(skip(separator.end()));
            if (slot.repetition() == Repetition.PEOPLE_WITH_POSTS) {
                item = personOfItem(separator.end());
            } else if (item == null || !slot.kinds().contains(item.kind())) {
                item = behindModifier(separator.end(), slot.kinds());
            }
            if (item == null || !slot.kinds().contains(item.kind())) {
                break;
            }
            elements.add(item);
            last = item;
        }
        return List.copyOf(elements);
    }
}
