package io.jinmai.view;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The simplified forms of traditional characters, as far as some names need them: so that whoever searches may type either, and
 * the page carries no more of the table than it uses.
 */
final class SimplifiedForms {
    private static final String TABLE = "/lexicon/simplification.tsv";

    private SimplifiedForms() {}

    /** Simplified characters by the traditional ones that stand for them. */
    static Map<String, String> of(Collection<String> names) {
        Set<Integer> used =
                names.stream().flatMapToInt(String::codePoints).boxed().collect(Collectors.toSet());
        Map<String, String> forms = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(SimplifiedForms.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(row -> add(row, used, forms));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE, e);
        }
        return forms;
    }

    /** A row whose characters the names do not use in either form is left out. */
    private static void add(String[] row, Set<Integer> used, Map<String, String> forms) {
        if (Stream.of(row).flatMapToInt(String::codePoints).anyMatch(used::contains)) {
            row[1].codePoints().forEach(traditional -> forms.put(Character.toString(traditional), row[0]));
        }
    }
}
