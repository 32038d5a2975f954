package io.jinmai.relation.rule;

import io.jinmai.relation.reading.SentenceReading;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What an article, or a section of it, is about, told by how often it names things. */
final class MostNamed {
    /** What an article is about is named more than once. */
    private static final int FEWEST = 3;

    private MostNamed() {}

    /**
     * The match that means what the sentence's section is about; where the section names nothing of the kind, what the article is about.
     * It is known by the time of the sentence.
     */
    static Optional<Scope.Found> known(Discourse discourse, int index, Pattern pattern) {
        Section section = discourse.section(index);
        Optional<Scope.Found> ofSection =
                discourse.mainThing(section, pattern, key -> ofSectionOrWhole(discourse, section, key));
        return ofSection.filter(found -> found.sentence() <= index);
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
            SentenceReading sentence = discourse.sentence(i);
            if (pattern.findIn(sentence, 0, sentence.text().length()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The match whose elements mean what the section names most, if it clearly is about that one thing, or names no other. */
    static Optional<Scope.Found> find(Discourse discourse, Section section, Pattern pattern) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Scope.Found> first = new HashMap<>();
        for (int i = section.from(); i < section.to(); i++) {
            for (Match match : pattern.allIn(discourse.sentence(i))) {
                counts.merge(match.meanings(), 1, Integer::sum);
                first.putIfAbsent(match.meanings(), new Scope.Found(i, match));
            }
        }
        String most = null;
        int second = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (most == null || entry.getValue() > counts.get(most)) {
                second = most == null ? 0 : counts.get(most);
                most = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        boolean dominates =
                counts.size() == 1 || most != null && counts.get(most) >= FEWEST && 2 * counts.get(most) >= 3 * second;
        return dominates ? Optional.of(first.get(most)) : Optional.empty();
    }
}
