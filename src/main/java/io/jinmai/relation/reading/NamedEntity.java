package io.jinmai.relation.reading;

import io.jinmai.graph.EntityType;
import java.util.ArrayList;
import java.util.List;

/** An entity with how often, and by what names, an article named it so far. */
final class NamedEntity {
    final EntityType type;
    final String id;
    private String firstName;

    /** The others, each once: few, since they all mean it. */
    private List<String> otherNames = List.of();

    private int uses;

    /** The section last counted, by a number of its own, or -1. */
    private int section = -1;

    private int usesOfSection;

    /** When the section first named it. */
    private int firstOfSection;

    NamedEntity(EntityType type, String id) {
        this.type = type;
        this.id = id;
    }

    /**
     * Counts a use of a name.
     *
     * @param use how many uses of names were counted before
     * @param in the section, or -1 where that does not matter
     */
    void count(int use, int in) {
        uses++;
        if (section != in) {
            section = in;
            usesOfSection = 0;
            firstOfSection = use;
        }
        usesOfSection++;
    }

    /** Remembers a name that stands in a text. */
    void addName(String text, int start, int end) {
        if (firstName == null) {
            firstName = text.substring(start, end);
        } else if (!isAt(firstName, text, start, end) && !isKnown(text, start, end)) {
            otherNames = otherNames.isEmpty() ? new ArrayList<>(2) : otherNames;
            otherNames.add(text.substring(start, end));
        }
    }

    private boolean isKnown(String text, int start, int end) {
        for (int i = 0; i < otherNames.size(); i++) {
            if (isAt(otherNames.get(i), text, start, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(String name, String text, int start, int end) {
        return name.length() == end - start && text.startsWith(name, start);
    }

    /** How often it was named. */
    int uses() {
        return uses;
    }

    boolean isNamedIn(int number) {
        return section == number;
    }

    /** Whether the section last counted named it more often than another, or as often and earlier. */
    boolean isMoreOfSectionThan(NamedEntity other) {
        return usesOfSection == other.usesOfSection
                ? firstOfSection < other.firstOfSection
                : usesOfSection > other.usesOfSection;
    }

    /** Whether one of its names fits. */
    boolean hasName(Reference reference, Fit fit) {
        if (fit.holds(reference, firstName)) {
            return true;
        }
        for (int i = 0; i < otherNames.size(); i++) {
            if (fit.holds(reference, otherNames.get(i))) {
                return true;
            }
        }
        return false;
    }
}
