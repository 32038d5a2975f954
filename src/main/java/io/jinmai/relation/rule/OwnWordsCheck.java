package io.jinmai.relation.rule;

import io.jinmai.lexicon.Simplification;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Takes the words of a rule file over, if they are sound and their classes are not called like those of the program. */
final class OwnWordsCheck {
    private static final Pattern CLASS_NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Simplification simplification;
    private final Predicate<String> isTaken;

    /** @param isTaken whether the program has a class of this name */
    OwnWordsCheck(Simplification simplification, Predicate<String> isTaken) {
        this.simplification = simplification;
        this.isTaken = isTaken;
    }

    /** @throws RuleException if the words cannot be used; the message names file and class */
    Map<String, OwnWords> read(String file, RuleFile rules) {
        Map<String, OwnWords> classes = new LinkedHashMap<>();
        if (rules.words() != null) {
            rules.words().forEach((name, words) -> classes.put(name, read(file + ", words, " + name, name, words)));
        }
        return classes;
    }

    private OwnWords read(String where, String name, List<String> words) {
        require(CLASS_NAME.matcher(name).matches(), where, "a class is called by small letters, digits and hyphens");
        require(!isTaken.test(name), where, "the program has a class of this name; give yours another");
        require(words != null && !words.isEmpty(), where, "no words; add some or remove the class");
        Set<String> simplified = new LinkedHashSet<>();
        for (String word : words) {
            require(word != null && !word.isBlank(), where, "a blank word; remove it");
            require(word.equals(word.strip()), where, "'" + word + "' has blanks around it; remove them");
            boolean isNew = simplified.add(simplification.simplify(word));
            require(isNew, where, "'" + word + "' stands twice (traditional characters count as simplified ones)");
        }
        return new OwnWords(List.copyOf(simplified));
    }

    private static void require(boolean holds, String where, String problem) {
        if (!holds) {
            throw new RuleException(where + ": " + problem);
        }
    }
}
