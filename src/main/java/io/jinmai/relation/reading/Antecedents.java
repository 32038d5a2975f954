package io.jinmai.relation.reading;

import io.jinmai.graph.EntityType;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.WordClasses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What references may mean: the nearest name of the kind before them in the sentence, else the first such name of a sentence shortly
 * before (its subject, as a rule), else the one named most so far, of several the first. For one article, read from its start.
 */
final class Antecedents {
    /** References over more sentences than this are rare in news. */
    private static final int REACH = 3;

    /** In characters: how far into a paragraph its subject stands, behind a date or an adverb. */
    private static final int OPENING = 8;

    private final Deque<List<NameInSentence>> before = new ArrayDeque<>();
    private final NamesSoFar named = new NamesSoFar();
    private final WordClasses placing;
    private final WordClasses possessing;
    private List<NameInSentence> current = List.of();
    private int paragraph = -1;

    /** Whether the sentence is the first of its paragraph. */
    private boolean opening;

    /**
     * @param placing behind which a name tells only where something was, or what it was once: 在青岭做过会计, 前身是青岭农场
     * @param possessing before which a name is only what another is of: 青岭的客户
     */
    Antecedents(WordClasses placing, WordClasses possessing) {
        this.placing = placing;
        this.possessing = possessing;
    }

    /** A new section: an alliance that it speaks of is rarely that of the section before. */
    void startSection() {
        named.startSection();
        if (before.isEmpty()) {
            return;
        }
        List<List<NameInSentence>> others = before.stream()
                .map(names -> names.stream()
                        .filter(name -> name.element().type() != EntityType.ALLIANCE)
                        .toList())
                .toList();
        before.clear();
        before.addAll(others);
    }

    /** @param number that of its paragraph */
    void startSentence(LexicalScan sentence, List<Element> elements, int number) {
        current = names(sentence, elements);
        opening = paragraph != number;
        paragraph = number;
    }

    /** @param elements all elements of the sentence, references included */
    void endSentence(LexicalScan sentence, List<Element> elements) {
        List<NameInSentence> names = current.size() == countNames(elements) ? current : names(sentence, elements);
        named.add(names);
        before.addFirst(names);
        if (before.size() > REACH) {
            before.removeLast();
        }
    }

    private static int countNames(List<Element> elements) {
        int count = 0;
        for (int i = 0; i < elements.size(); i++) {
            count += elements.get(i) instanceof Element.Named ? 1 : 0;
        }
        return count;
    }

    private static List<NameInSentence> names(LexicalScan sentence, List<Element> elements) {
        int count = countNames(elements);
        if (count == 0) {
            return List.of();
        }
        List<NameInSentence> names = new ArrayList<>(count);
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Element.Named name) {
                names.add(new NameInSentence(name, sentence));
            }
        }
        return names;
    }

    /** The entity that a reference at a position of the current sentence means. */
    Optional<String> of(Reference reference, int position) {
        if (named.isEmpty() && current.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> speaker =
                reference.meansSpeaker() ? named.mostNamed(reference.type(), surface -> true) : Optional.empty();
        return speaker.or(() -> fitting(reference, position))
                .or(() -> subjectOfArticle(reference, position))
                .or(() -> fartherAlliance(reference))
                .or(() -> fartherBranch(reference))
                .or(() -> likeliest(reference, position, reference::mayMean))
                .or(() -> named.mostNamed(reference.type(), reference::mayMean));
    }

    /** A paragraph that starts with 公司 speaks of the company that the article is about, not of one told of just before. */
    private Optional<String> subjectOfArticle(Reference reference, int position) {
        boolean isGeneral = reference.type() == EntityType.ENTERPRISE
                && reference.likelyPart().isEmpty();
        if (!isGeneral || !opening || position > OPENING || reference.meansNearest()) {
            return Optional.empty();
        }
        return named.mostNamed(EntityType.ENTERPRISE, reference::mayMean)
                .filter(most -> named.isTheSubject(EntityType.ENTERPRISE, most));
    }

    private Optional<String> fitting(Reference reference, int position) {
        return reference.likelyPart().isEmpty()
                ? Optional.empty()
                : likeliest(reference, position, reference::isLikely);
    }

    /** An article that comes back to one of its alliances after a while does so with a general word for it: 协会, 商会. */
    private Optional<String> fartherAlliance(Reference reference) {
        if (reference.type() != EntityType.ALLIANCE || reference.likelyPart().isEmpty()) {
            return Optional.empty();
        }
        Predicate<String> fits = surface -> surface.contains(reference.likelyPart());
        return named.mostNamedOfSection(EntityType.ALLIANCE, fits).or(() -> named.mostNamed(EntityType.ALLIANCE, fits));
    }

    /** 支行 means no 分行: rather the last one named of its own rank, however far back. */
    private Optional<String> fartherBranch(Reference reference) {
        return reference.type() != EntityType.BANK || reference.likelyPart().isEmpty()
                ? Optional.empty()
                : named.lastNamed(EntityType.BANK, reference::isLikely);
    }

    /** The likeliest antecedent among the names that fit; what tells only where something was comes last. */
    private Optional<String> likeliest(Reference reference, int position, Predicate<String> fits) {
        Predicate<NameInSentence> meant =
                name -> name.element().type() == reference.type() && fits.test(name.surface());
        Optional<NameInSentence> found = reference.meansNearest()
                ? first(reference, position, meant)
                : first(reference, position, meant.and(name -> !name.isBehind(placing)))
                        .or(() -> first(reference, position, meant.and(name -> name.isBehind(placing))));
        return found.map(name -> name.element().entityId());
    }

    /** Goes through the names only as far as it must, since a sentence may hold thousands of names and as many references. */
    private Optional<NameInSentence> first(Reference reference, int position, Predicate<NameInSentence> meant) {
        int nearest = countEndingBy(position) - 1;
        int statement = statementStart(position);
        NameInSentence found = subjectFirst(
                current, nearest, -1, meant.and(name -> name.element().start() >= statement));
        found = found == null ? subjectFirst(current, nearest, -1, meant) : found;
        for (List<NameInSentence> names : before) {
            if (found == null) {
                found = reference.meansNearest()
                        ? next(names, names.size() - 1, -1, meant)
                        : subjectFirst(names, 0, 1, meant);
            }
        }
        return Optional.ofNullable(found);
    }

    /** Where the statement of the current sentence starts that holds a position: what a semicolon parts is told of another. */
    private int statementStart(int position) {
        String text = current.isEmpty() ? "" : current.get(0).sentence().text();
        return 1 + Math.max(text.lastIndexOf('；', position - 1), text.lastIndexOf(';', position - 1));
    }

    /** The next one that is meant and not only what another is of, else the next that is meant; or null. */
    private NameInSentence subjectFirst(
            List<NameInSentence> names, int from, int step, Predicate<NameInSentence> meant) {
        NameInSentence owner = null;
        for (int i = from; i >= 0 && i < names.size(); i += step) {
            NameInSentence name = names.get(i);
            if (meant.test(name)) {
                if (!name.isBefore(possessing)) {
                    return name;
                }
                owner = owner == null ? name : owner;
            }
        }
        return owner;
    }

    /** The first one that is meant from a place on, by steps of 1 or -1; or null. */
    private static NameInSentence next(
            List<NameInSentence> names, int from, int step, Predicate<NameInSentence> meant) {
        for (int i = from; i >= 0 && i < names.size(); i += step) {
            if (meant.test(names.get(i))) {
                return names.get(i);
            }
        }
        return null;
    }

    /** How many of the names of the current sentence, which do not overlap, end by a position. */
    private int countEndingBy(int position) {
        int low = 0;
        int high = current.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (current.get(middle).element().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
