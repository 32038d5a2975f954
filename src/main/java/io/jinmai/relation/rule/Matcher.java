package io.jinmai.relation.rule;

import io.jinmai.recognition.WordClasses;
import io.jinmai.relation.reading.Element;
import io.jinmai.relation.reading.SentenceReading;
import io.jinmai.relation.rule.Atom.Repetition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Matches patterns against a sentence, one position after the other, with backtracking over gaps and choices. For one article. */
public final class Matcher {
    /** What a pattern steps over between its parts. */
    static final String SKIPPED = "“”\"《》";

    /** Punctuation of full width comes behind all Chinese characters. */
    private static final char FIRST_FULL_WIDTH = '！';

    private final Coordination coordination = new Coordination();
    private final Starts starts = new Starts();
    private SentenceReading sentence;
    private String text;
    private int limit;
    private boolean outsideNames;

    /** Whether what slots and words match is kept. */
    private boolean keeps;

    private Slots slots = Slots.NONE;
    private Map<String, String> words = Map.of();
    private int matchEnd;

    /**
     * Turns to a sentence.
     *
     * @param end where matches must be over
     * @param exceptNames whether the characters of names are none that a literal may stand for
     */
    void turnTo(SentenceReading next, int end, boolean exceptNames) {
        outsideNames = exceptNames;
        sentence = next;
        text = next.text();
        limit = end;
    }

    /** Where the matches of patterns may start, to work in. */
    Starts starts() {
        return starts;
    }

    /** The match of a pattern that starts with this step exactly here, or null. */
    Match match(Step first, int start) {
        keeps = true;
        if (!matches(first, start)) {
            return null;
        }
        Match match = new Match(start, matchEnd, slots, words);
        slots = Slots.NONE;
        words = Map.of();
        return match;
    }

    /** Whether a pattern that starts with this step matches exactly here. */
    boolean stands(Step first, int start) {
        keeps = false;
        return matches(first, start);
    }

    private boolean matches(Step step, int position) {
        if (position > limit) {
            return false;
        }
        if (step == null) {
            matchEnd = position;
            return true;
        }
        if (step.atom() instanceof Atom.Gap gap) {
            return gap(gap, position, step.next());
        }
        if (step.atom() instanceof Atom.Choice choice) {
            return choice(choice, step, position);
        }
        return single(step, step.leads() ? position : skip(sentence, position, limit));
    }

    private boolean single(Step step, int start) {
        if (step.atom() instanceof Atom.Slot slot) {
            return slot(slot, start, step.next());
        }
        if (step.atom() instanceof Atom.OwnWord word) {
            return keep(word.name(), start, start < limit ? word.words().endAt(sentence, start) : -1, step.next());
        }
        return step.atom() instanceof Atom.Word word
                ? word(word, start, step.next())
                : literal((Atom.Literal) step.atom(), start, step.next());
    }

    /** Where the quotes that start at a position, if any do, are over. */
    static int skip(SentenceReading sentence, int position, int limit) {
        int at = position;
        while (at < limit && isSkipped(sentence.text().charAt(at)) && sentence.elementAt(at) == null) {
            at++;
        }
        return at;
    }

    /** Most characters are Chinese and come behind all that is stepped over. */
    private static boolean isSkipped(char c) {
        return c < '一' && SKIPPED.indexOf(c) >= 0;
    }

    private boolean gap(Atom.Gap gap, int position, Step next) {
        for (int skipped = 0; skipped <= gap.most() && position + skipped <= limit; skipped++) {
            if (matches(next, position + skipped)) {
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
                || gap.barredWords() != WordClasses.NONE && sentence.wordEnd(position, gap.barredWords()) >= 0;
    }

    private boolean choice(Atom.Choice choice, Step step, int position) {
        long here = position < limit ? Step.bit(plain(text.charAt(position))) : Step.ANY;
        for (int i = 0; i < step.alternatives().size(); i++) {
            Step alternative = step.alternatives().get(i);
            if ((alternative.firsts() & here) != 0 && matches(alternative, position)) {
                return true;
            }
        }
        return choice.optional() && matches(step.next(), position);
    }

    private boolean literal(Atom.Literal literal, int position, Step next) {
        int end = position + literal.text().length();
        if (end > limit || outsideNames && sentence.isInName(position)) {
            return false;
        }
        for (int i = 0; i < literal.text().length(); i++) {
            if (plain(text.charAt(position + i)) != literal.text().charAt(i)) {
                return false;
            }
        }
        return matches(next, end);
    }

    /** Punctuation counts as equal in both widths. */
    static char plain(char c) {
        int index = c < FIRST_FULL_WIDTH ? -1 : PatternCompiler.FULL_WIDTH.indexOf(c);
        return index < 0 ? c : PatternCompiler.HALF_WIDTH.charAt(index);
    }

    private boolean word(Atom.Word word, int position, Step next) {
        return keep(word.name(), position, position < limit ? sentence.wordEnd(position, word.classes()) : -1, next);
    }

    /** @param end of the word; -1 where there is none */
    private boolean keep(String name, int start, int end, Step next) {
        if (end < 0 || !matches(next, end)) {
            return false;
        }
        if (keeps && name != null && !words.containsKey(name)) {
            String word = text.substring(start, end);
            words = words.isEmpty() ? Map.of(name, word) : with(name, word);
        }
        return true;
    }

    private Map<String, String> with(String name, String word) {
        Map<String, String> more = new HashMap<>(words);
        more.put(name, word);
        return more;
    }

    private boolean slot(Atom.Slot slot, int position, Step next) {
        Element first = position < limit ? sentence.elementAt(position) : null;
        if (first == null
                || !slot.kinds().contains(first.kind())
                || slot.standing() != Standing.ANY && !slot.standing().holds(sentence, first)) {
            return false;
        }
        if (slot.repetition() == Repetition.ONE || !ListSeparator.mayStart(text, first.end())) {
            return matches(next, first.end()) && bind(slot.name(), first);
        }
        List<Element> elements = coordination.from(first, slot, sentence, limit);
        return matches(next, elements.get(elements.size() - 1).end()) && bind(slot.name(), elements);
    }

    /** Called from the last atom to the first, once all that follows has matched. */
    private boolean bind(String name, Element element) {
        slots = keeps && name != null ? slots.and(name, element) : slots;
        return true;
    }

    private boolean bind(String name, List<Element> elements) {
        slots = keeps && name != null ? slots.and(name, elements) : slots;
        return true;
    }
}
