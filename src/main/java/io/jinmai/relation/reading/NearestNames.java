package io.jinmai.relation.reading;

import io.jinmai.graph.EntityType;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.WordClasses;
import java.util.List;

/** The names near a reference: those before it in its sentence, and those of the sentences shortly before. For one article, read from its start. */
final class NearestNames {
    /** In sentences: references over more than this are rare in news. */
    private static final int REACH = 3;

    private final List<SentenceReading> before;
    private final WordClasses placing;
    private final WordClasses possessing;
    private LexicalScan sentence;

    /** Those of the sentence, of which the first {@link #count} count. */
    private List<Element> elements;

    private int count;

    /** How many sentences stand before the section that is read. */
    private int beforeSection;

    /** The same before the paragraph. */
    private int beforeParagraph;

    /** How a name may stand that is meant. */
    private enum Placing {
        ANYHOW,
        /** It tells more than where something was. */
        INDEPENDENT,
        /** It tells only where something was. */
        PLACING
    }

    /** What is looked for: a name of the reference's kind that fits and stands so. */
    private record Wanted(Reference reference, Fit fit, Placing placing) {}

    /** As {@link Antecedents#Antecedents} has them. */
    NearestNames(List<SentenceReading> before, WordClasses placing, WordClasses possessing) {
        this.before = before;
        this.placing = placing;
        this.possessing = possessing;
    }

    void startSection() {
        beforeSection = before.size();
    }

    /**
     * @param known its elements by now; what is added to the list later does not count
     * @param opensParagraph whether it is the first of its paragraph
     */
    void startSentence(LexicalScan next, List<Element> known, boolean opensParagraph) {
        beforeParagraph = opensParagraph ? before.size() : beforeParagraph;
        sentence = next;
        elements = known;
        count = known.size();
    }

    /**
     * The likeliest entity among the names that fit, or null; what tells only where something was comes last, but for a bank of the paragraph:
     * the one from which someone borrowed is meant by 银行 rather than that of another story.
     */
    String find(Reference reference, Fit fit, int position) {
        if (reference.meansNearest()) {
            return first(new Wanted(reference, fit, Placing.ANYHOW), position, 0);
        }
        Wanted independent = new Wanted(reference, fit, Placing.INDEPENDENT);
        Wanted placing = new Wanted(reference, fit, Placing.PLACING);
        String found = first(independent, position, beforeParagraph);
        found = found == null && reference.type() == EntityType.BANK
                ? first(placing, position, beforeParagraph)
                : found;
        found = found == null ? first(independent, position, 0) : found;
        return found == null ? first(placing, position, 0) : found;
    }

    /** Goes through the names only as far as it must, since a sentence may hold thousands of names and as many references. */
    private String first(Wanted wanted, int position, int from) {
        Element.Named found = ofCurrent(wanted, position);
        int least = wanted.reference().type() == EntityType.ALLIANCE ? Math.max(beforeSection, from) : from;
        int earliest = Math.max(least, before.size() - REACH);
        for (int i = before.size() - 1; found == null && i >= earliest; i--) {
            SentenceNames names = SentenceNames.of(before.get(i));
            found = wanted.reference().meansNearest() ? last(names, wanted) : subjectFirst(names, 0, 1, 0, wanted);
        }
        return found == null ? null : found.entityId();
    }

    private Element.Named ofCurrent(Wanted wanted, int position) {
        SentenceNames current = new SentenceNames(sentence, elements, count);
        int last = current.countEndingBy(position) - 1;
        if (last < 0) {
            return null;
        }
        Element.Named ofStatement = subjectFirst(current, last, -1, statementStart(position), wanted);
        return ofStatement == null ? subjectFirst(current, last, -1, 0, wanted) : ofStatement;
    }

    /** Where the statement of the current sentence starts that holds a position: what a semicolon parts is told of another. */
    private int statementStart(int position) {
        String text = sentence.text();
        return 1 + Math.max(text.lastIndexOf('；', position - 1), text.lastIndexOf(';', position - 1));
    }

    /** The next one that starts from a position on and is meant, not only as what another is of, else the next that is meant; or null. */
    private Element.Named subjectFirst(SentenceNames names, int from, int step, int start, Wanted wanted) {
        Element.Named owner = null;
        for (int i = from; i >= 0 && i < names.count(); i += step) {
            Element.Named name = meant(names, i, wanted);
            if (name != null && name.start() >= start) {
                if (!names.isBefore(possessing, name)) {
                    return name;
                }
                owner = owner == null ? name : owner;
            }
        }
        return owner;
    }

    /** The last one that is meant, or null. */
    private Element.Named last(SentenceNames names, Wanted wanted) {
        Element.Named found = null;
        for (int i = names.count() - 1; found == null && i >= 0; i--) {
            found = meant(names, i, wanted);
        }
        return found;
    }

    /** The name at a place among the elements of a sentence if it is one that is wanted, else null. */
    private Element.Named meant(SentenceNames names, int index, Wanted wanted) {
        Element.Named name = names.at(index, wanted.reference().type());
        return name != null
                        && wanted.fit().holds(wanted.reference(), names.surface(name))
                        && stands(names, name, wanted)
                ? name
                : null;
    }

    private boolean stands(SentenceNames names, Element.Named name, Wanted wanted) {
        return wanted.placing() == Placing.ANYHOW
                || names.isBehind(placing, name) == (wanted.placing() == Placing.PLACING);
    }
}
