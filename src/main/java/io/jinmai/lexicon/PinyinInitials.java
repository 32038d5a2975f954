package io.jinmai.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The letters that the pinyin of a simplified character begins with. Immutable. */
public final class PinyinInitials {
    private final Map<Character, String> letters;

    private PinyinInitials(Map<Character, String> letters) {
        this.letters = letters;
    }

    /**
     * The table that comes with the program.
     *
     * @throws LexiconFileException if it is missing or breaks the format
     */
    public static PinyinInitials load() {
        Map<Character, String> letters = new HashMap<>();
        for (LexiconResource.Row row :
                LexiconResource.ofProgram("pinyin-initials.tsv").rows(2)) {
            String letter = row.cell(0);
            if (!letter.matches("[a-z]")) {
                throw row.problem("the first column is one letter from a to z, not '" + letter + "'");
            }
            row.cell(1).chars().forEach(unit -> letters.merge((char) unit, letter, String::concat));
        }
        return new PinyinInitials(letters);
    }

    /** The letters of a character, one for each way to begin its readings; of any other unit than a Chinese character the unit itself. */
    public String of(char unit) {
        return letters.getOrDefault(unit, String.valueOf(unit));
    }

    /** The letters of each Chinese character that the names hold, by character. */
    public Map<String, String> of(Collection<String> names) {
        Map<String, String> used = new TreeMap<>();
        for (String name : names) {
            name.chars().filter(unit -> letters.containsKey((char) unit)).forEach(unit -> {
                String character = String.valueOf((char) unit);
                used.put(character, letters.get((char) unit));
            });
        }
        return used;
    }
}
