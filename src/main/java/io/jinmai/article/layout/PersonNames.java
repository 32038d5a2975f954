package io.jinmai.article.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads rows of Chinese personal names as bylines set them: "李小明 王 芳" are 李小明 and 王芳. */
final class PersonNames {
    private static final Pattern GAP = Pattern.compile("[\\s\u00A0　、，,]+");
    private static final Pattern LATIN_DOT = Pattern.compile("\\p{IsHan}{1,8}(?:[·•]\\p{IsHan}{1,8}){1,3}");
    private static final int LONGEST = 4;

    private final Set<Character> surnames = new HashSet<>();
    private final Set<String> compoundSurnames;

    PersonNames(String surnames, List<String> compoundSurnames) {
        surnames.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> this.surnames.add((char) c));
        this.compoundSurnames = Set.copyOf(compoundSurnames);
    }

    /**
     * The names that the text consists of; empty if it holds anything else.
     *
     * @param surnameNeeded false where the layout says that names stand here ("记者 / …")
     */
    List<String> read(String text, boolean surnameNeeded) {
        List<String> names = new ArrayList<>();
        StringBuilder spaced = new StringBuilder();
        for (String token : GAP.split(text.strip())) {
            if (token.length() == 1) {
                spaced.append(token);
            } else {
                closeUp(spaced, names);
                names.add(token);
            }
        }
        closeUp(spaced, names);
        return names.stream().allMatch(name -> isName(name, surnameNeeded)) ? List.copyOf(names) : List.of();
    }

    private void closeUp(StringBuilder spaced, List<String> names) {
        if (spaced.isEmpty()) {
            return;
        }
        String run = spaced.toString();
        spaced.setLength(0);
        int each = run.length() > 3 && run.length() % 2 == 0 ? 2 : run.length() % 3 == 0 ? 3 : run.length();
        for (int at = 0; at < run.length(); at += each) {
            names.add(run.substring(at, at + each));
        }
    }

    private boolean isName(String name, boolean surnameNeeded) {
        if (LATIN_DOT.matcher(name).matches()) {
            return true;
        }
        boolean fits =
                name.length() >= 2 && name.length() <= LONGEST && name.chars().allMatch(c -> Glyphs.isHan((char) c));
        return fits && (!surnameNeeded || startsWithSurname(name));
    }

    private boolean startsWithSurname(String name) {
        if (compoundSurnames.contains(name.substring(0, 2)) && name.length() > 2) {
            return true;
        }
        return name.length() < LONGEST && surnames.contains(name.charAt(0));
    }
}
