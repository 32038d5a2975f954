package io.jinmai.relation.reading;

import io.jinmai.graph.EntityType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** What an article is about is named more than once. */
    private static final int FEWEST = 3;

    private static final List<String> PLACING = List.of("在", "从", "自", "原", "前身是", "前身为", "前身系");
    private static final List<String> POSSESSIVES = List.of("的", "旗下", "下属", "所属");

    private final Deque<List<Name>> before = new ArrayDeque<>();
    /** How often each entity was named, the first named first. */
    private final Map<EntityType, Map<String, Integer>> counts = new HashMap<>();

    /** How each entity is called, by the first {@link #told} of all names: few articles ask. */
    private final Map<String, Set<String>> surfaces = new HashMap<>();

    private final List<Name> all = new ArrayList<>();
    private int told;

    /** How many names stand before the section that is read. */
    private int beforeSection;

    private List<Name> current = List.of();
    private int paragraph = -1;

    /** Whether the sentence is the first of its paragraph. */
    private boolean opening;

    /** An entity where a sentence, of which {@code text} is the text, means it. */
    private record Name(Element.Named element, String text) {
        String surface() {
            return text.substring(element.start(), element.end());
        }

        /** Whether it is only what another is of: 青岭 in 青岭的客户. */
        boolean isPossessor() {
            for (String word : POSSESSIVES) {
                if (text.startsWith(word, element.end())) {
                    return true;
                }
            }
            return false;
        }

        /** Whether it tells only where something was, or what it was once: 在青岭做过会计, 前身是青岭农场. */
        boolean isPlace() {
            for (String word : PLACING) {
                if (text.startsWith(word, element.start() - word.length())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A new section: an alliance that it speaks of is rarely that of the section before. */
    void startSection() {
        beforeSection = all.size();
        List<List<Name>> others = before.stream()
                .map(names -> names.stream()
                        .filter(name -> name.element().type() != EntityType.ALLIANCE)
                        .toList())
                .toList();
        before.clear();
        before.addAll(others);
    }

    /**
     * @param text the sentence, simplified
     * @param number that of its paragraph
     */
    void startSentence(String text, List<Element> elements, int number) {
        current = names(text, elements);
        opening = paragraph != number;
        paragraph = number;
    }

    /** @param elements all elements of the sentence, references included */
    void endSentence(String text, List<Element> elements) {
        List<Name> names = current.size() == countNames(elements) ? current : names(text, elements);
        for (Name name : names) {
            counts.computeIfAbsent(name.element().type(), type -> new LinkedHashMap<>())
                    .merge(name.element().entityId(), 1, Integer::sum);
        }
        all.addAll(names);
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

    private static List<Name> names(String text, List<Element> elements) {
        List<Name> names = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof Element.Named named) {
                names.add(new Name(named, text));
            }
        }
        return names;
    }

    /** The entity that a reference at a position of the current sentence means. */
    Optional<String> of(Reference reference, int position) {
        Optional<String> speaker =
                reference.meansSpeaker() ? mostNamed(reference.type(), surface -> true) : Optional.empty();
        return speaker.or(() -> fitting(reference, position))
                .or(() -> subjectOfArticle(reference, position))
                .or(() -> fartherAlliance(reference))
                .or(() -> fartherBranch(reference))
                .or(() -> likeliest(reference, position, reference::mayMean))
                .or(() -> mostNamed(reference.type(), reference::mayMean));
    }

    /** A paragraph that starts with 公司 speaks of the company that the article is about, not of one told of just before. */
    private Optional<String> subjectOfArticle(Reference reference, int position) {
        boolean isGeneral = reference.type() == EntityType.ENTERPRISE
                && reference.likelyPart().isEmpty();
        if (!isGeneral || !opening || position > OPENING || reference.meansNearest()) {
            return Optional.empty();
        }
        Optional<String> most = mostNamed(EntityType.ENTERPRISE, reference::mayMean);
        return most.filter(this::dominates);
    }

    private boolean dominates(String enterprise) {
        Map<String, Integer> uses = counts.get(EntityType.ENTERPRISE);
        int most = uses.get(enterprise);
        int second = uses.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(enterprise))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return most >= 2 * second && most >= FEWEST;
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
        return mostNamedOfSection(EntityType.ALLIANCE, fits).or(() -> mostNamed(EntityType.ALLIANCE, fits));
    }

    private Optional<String> mostNamedOfSection(EntityType type, Predicate<String> fits) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        for (Name name : all.subList(beforeSection, all.size())) {
            if (name.element().type() == type) {
                uses.merge(name.element().entityId(), 1, Integer::sum);
            }
        }
        return most(uses, fits);
    }

    /** 支行 means no 分行: rather the last one named of its own rank, however far back. */
    private Optional<String> fartherBranch(Reference reference) {
        if (reference.type() != EntityType.BANK || reference.likelyPart().isEmpty()) {
            return Optional.empty();
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Name name = all.get(i);
            if (name.element().type() == EntityType.BANK && reference.isLikely(name.surface())) {
                return Optional.of(name.element().entityId());
            }
        }
        return Optional.empty();
    }

    /** The likeliest antecedent among the names that fit; what tells only where something was comes last. */
    private Optional<String> likeliest(Reference reference, int position, Predicate<String> fits) {
        Predicate<Name> meant = name -> name.element().type() == reference.type() && fits.test(name.surface());
        Optional<Name> found = reference.meansNearest()
                ? first(reference, position, meant)
                : first(reference, position, meant.and(name -> !name.isPlace()))
                        .or(() -> first(reference, position, meant.and(Name::isPlace)));
        return found.map(name -> name.element().entityId());
    }

    /** Goes through the names only as far as it must, since a sentence may hold thousands of names and as many references. */
    private Optional<Name> first(Reference reference, int position, Predicate<Name> meant) {
        Name found = subjectFirst(current, countEndingBy(position) - 1, -1, meant);
        for (List<Name> names : before) {
            if (found == null) {
                found = reference.meansNearest()
                        ? next(names, names.size() - 1, -1, meant)
                        : subjectFirst(names, 0, 1, meant);
            }
        }
        return Optional.ofNullable(found);
    }

    /** The next one that is meant and not only what another is of, else the next that is meant; or null. */
    private static Name subjectFirst(List<Name> names, int from, int step, Predicate<Name> meant) {
        Name subject = next(names, from, step, name -> meant.test(name) && !name.isPossessor());
        return subject == null ? next(names, from, step, meant) : subject;
    }

    /** The first one that is meant from a place on, by steps of 1 or -1; or null. */
    private static Name next(List<Name> names, int from, int step, Predicate<Name> meant) {
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

    private Map<String, Set<String>> surfaces() {
        for (; told < all.size(); told++) {
            surfaces.computeIfAbsent(all.get(told).element().entityId(), id -> new HashSet<>())
                    .add(all.get(told).surface());
        }
        return surfaces;
    }

    private Optional<String> mostNamed(EntityType type, Predicate<String> fits) {
        return most(counts.getOrDefault(type, Map.of()), fits);
    }

    private Optional<String> most(Map<String, Integer> counts, Predicate<String> fits) {
        String most = null;
        int uses = 0;
        for (Map.Entry<String, Integer> entity : counts.entrySet()) {
            if (entity.getValue() > uses
                    && surfaces().get(entity.getKey()).stream().anyMatch(fits)) {
                most = entity.getKey();
                uses = entity.getValue();
            }
        }
        return Optional.ofNullable(most);
    }
}
