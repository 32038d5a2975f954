package io.jinmai.relation.reading;

import io.jinmai.graph.EntityType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What 前者 and 后者 mean: the two names that were last told side by side (甲和乙), else the two last named, of the one kind of which there
 * are several if there is one; from the same statement, or
 * where it names nobody before them, from the same sentence or the one before. For one article, read from its start.
 */
final class FormerAndLatter {
    private static final String FORMER = "前者";
    private static final String LATTER = "后者";
    private static final Set<EntityType> ORGANISATIONS =
            EnumSet.of(EntityType.BANK, EntityType.ENTERPRISE, EntityType.INSTITUTION);

    /** Names farther back are not what is meant. */
    private static final int MOST_NAMES = 8;

    private static final int LONGEST_CONNECTION = 16;
    private static final Pattern CONNECTION = Pattern.compile("”?(?:、|和|与|及|同)[^,，;；。、]*");

    private String previousText = "";
    private List<Element> previous = List.of();

    /** Where 前者 or 后者 stands at this position, the name it means there; empty where it stands not or means none. */
    Optional<Element.Named> at(int position, String text, List<Element> elements) {
        boolean former = text.startsWith(FORMER, position);
        if (!former && !text.startsWith(LATTER, position)) {
            return Optional.empty();
        }
        List<Element.Named> here = organisations(elements, statementStart(text, position), position);
        here = here.isEmpty() ? organisations(elements, 0, position) : here;
        Optional<Element.Named> meant = here.isEmpty() ? ofPrevious(former) : one(text, here, former);
        return meant.map(
                name -> new Element.Named(position, position + FORMER.length(), name.type(), name.entityId(), true));
    }

    /** @param elements all of the sentence, in order */
    void endSentence(String text, List<Element> elements) {
        previousText = text;
        previous = elements;
    }

    private Optional<Element.Named> ofPrevious(boolean former) {
        return one(previousText, organisations(previous, 0, previousText.length()), former);
    }

    private static int statementStart(String text, int position) {
        return Math.max(text.lastIndexOf(';', position), text.lastIndexOf('；', position)) + 1;
    }

    private static List<Element.Named> organisations(List<Element> elements, int from, int to) {
        List<Element.Named> names = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof Element.Named named
                    && named.start() >= from
                    && named.end() <= to
                    && !named.isReference()
                    && ORGANISATIONS.contains(named.type())) {
                names.add(named);
            }
        }
        return names.subList(Math.max(0, names.size() - MOST_NAMES), names.size());
    }

    private static Optional<Element.Named> one(String text, List<Element.Named> names, boolean former) {
        for (int i = names.size() - 1; i > 0; i--) {
            if (areSideBySide(text, names.get(i - 1), names.get(i))) {
                return Optional.of(names.get(former ? i - 1 : i));
            }
        }
        List<Element.Named> kind = onlyKindOfSeveral(names);
        return former ? lastButOne(kind) : kind.stream().reduce((first, second) -> second);
    }

    /** Where several names of but one kind were told, these, since the two that are meant are of a kind; else all. */
    private static List<Element.Named> onlyKindOfSeveral(List<Element.Named> names) {
        List<List<Element.Named>> several = ORGANISATIONS.stream()
                .map(type -> names.stream().filter(name -> name.type() == type).toList())
                .filter(kind ->
                        kind.stream().map(Element.Named::entityId).distinct().count() > 1)
                .toList();
        return several.size() == 1 ? several.get(0) : names;
    }

    private static boolean areSideBySide(String text, Element.Named first, Element.Named second) {
        return first.type() == second.type()
                && second.start() - first.end() <= LONGEST_CONNECTION
                && CONNECTION.matcher(text).region(first.end(), second.start()).matches();
    }

    private static Optional<Element.Named> lastButOne(List<Element.Named> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Element.Named last = names.get(names.size() - 1);
        return names.stream()
                .filter(name -> name.type() == last.type() && !name.entityId().equals(last.entityId()))
                .reduce((first, second) -> second);
    }
}
