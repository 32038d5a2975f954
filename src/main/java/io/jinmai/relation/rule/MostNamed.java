package io.jinmai.relation.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an article, or a section of it, is about, told by how often it names things. */
final class MostNamed {
    /** What an article is about is named more than once. */
    private static final int FEWEST = 3;

    private MostNamed() {}

    /** A thing with its first mention and how often it is named. */
    private static final class Thing {
        private final Scope.Found first;
        private int uses;

        Thing(Scope.Found first) {
            this.first = first;
        }
    }

    /** The match that means what the sentence's section is about; where the section names nothing of the kind, what the article is about. */
    static Optional<Scope.Found> of(Discourse discourse, int index, Pattern pattern) {
        Section section = discourse.section(index);
        return discourse.mainThing(section, pattern, key -> ofSectionOrWhole(discourse, section, key));
    }

    private static Optional<Scope.Found> ofSectionOrWhole(Discourse discourse, Section section, Pattern pattern) {
        Section whole = discourse.whole();
        if (section.equals(whole) || names(discourse, section, pattern)) {
            return find(discourse, section, pattern);
        }
        return discourse.mainThing(whole, pattern, key -> find(discourse, whole, key));
    }

    private static boolean names(Discourse discourse, Section section, Pattern pattern) {
        for (int i = section.from(); i < section.to(); i++) {
            if (pattern.standsIn(discourse.sentence(i), discourse.matcher())) {
                return true;
            }
        }
        return false;
    }

    /** The match whose elements mean what the section names most, if it clearly is about that one thing, or names no other. */
    static Optional<Scope.Found> find(Discourse discourse, Section section, Pattern pattern) {
        Map<String, Thing> things = new LinkedHashMap<>();
        for (int i = section.from(); i < section.to(); i++) {
            List<Match> matches = pattern.allIn(discourse.sentence(i), discourse.matcher());
            for (int j = 0; j < matches.size(); j++) {
                count(matches.get(j), i, things);
            }
        }
        Thing most = null;
        int second = 0;
        for (Thing thing : things.values()) {
            if (most == null || thing.uses > most.uses) {
                second = most == null ? 0 : most.uses;
                most = thing;
            } else {
                second = Math.max(second, thing.uses);
            }
        }
        boolean dominates = things.size() == 1 || most != null && most.uses >= FEWEST && 2 * most.uses >= 3 * second;
        return dominates ? Optional.of(most.first) : Optional.empty();
    }

    private static void count(Match match, int sentence, Map<String, Thing> things) {
        String meanings = match.meanings();
        Thing thing = things.get(meanings);
        if (thing == null) {
            thing = new Thing(new Scope.Found(sentence, match));
            things.put(meanings, thing);
        }
        thing.uses++;
    }
}
