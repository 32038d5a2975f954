package io.jinmai.lexicon;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.jinmai.lexicon.WordListFile.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Reads one {@link WordListFile} token by token, because only the tokens know their lines. */
final class WordListReader {
    private static final YAMLFactory YAML = new YAMLFactory();

    private final String file;
    private final Shape shape;
    private final Map<String, Set<String>> lists = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    WordListReader(String file, Shape shape) {
        this.file = file;
        this.shape = shape;
    }

    WordListFile read(InputStream in) throws IOException {
        try (JsonParser yaml = YAML.createParser(in)) {
            yaml.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            return read(yaml);
        }
    }

    /** @param yaml the tokens from the first on */
    WordListFile read(JsonParser yaml) throws IOException {
        try {
            yaml.nextToken();
            expect(yaml, JsonToken.START_OBJECT, "the file starts with 'about:' and '" + shape.key() + ":'");
            readTop(yaml);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            // The parser's first line says what is wrong; those after it quote the text.
            String reason = e.getOriginalMessage().lines().findFirst().orElse("unknown reason");
            throw new WordListException(file, line, "not well-formed YAML: " + reason);
        }
        return new WordListFile(file, Collections.unmodifiableMap(lists), Collections.unmodifiableMap(lines));
    }

    private void readTop(JsonParser yaml) throws IOException {
        boolean described = false;
        while (yaml.nextToken() == JsonToken.FIELD_NAME) {
            String key = yaml.currentName();
            if (key.equals("about") && !described) {
                yaml.nextToken();
                readWord(yaml, "'about'");
                described = true;
            } else if (key.equals(shape.key()) && lists.isEmpty()) {
                readLists(yaml);
            } else {
                throw problem(
                        yaml,
                        "unknown or repeated key '" + key + "'; known are 'about' and '" + shape.key()
                                + "', once each");
            }
        }
        require(described, yaml, "'about' is missing: say in one sentence what the file holds");
        require(!lists.isEmpty(), yaml, "'" + shape.key() + "' is missing or empty");
    }

    private void readLists(JsonParser yaml) throws IOException {
        yaml.nextToken();
        expect(yaml, JsonToken.START_OBJECT, "'" + shape.key() + "' maps names to lists");
        while (yaml.nextToken() == JsonToken.FIELD_NAME) {
            String name = yaml.currentName();
            require(!lists.containsKey(name), yaml, "'" + name + "' stands twice; join the two lists");
            lines.put(name, line(yaml));
            lists.put(name, readList(yaml, name));
        }
    }

    private Set<String> readList(JsonParser yaml, String name) throws IOException {
        yaml.nextToken();
        expect(yaml, JsonToken.START_ARRAY, "'" + name + "' is a list in [brackets]");
        Set<String> words = new LinkedHashSet<>();
        String place = "'" + name + "'";
        while (yaml.nextToken() != JsonToken.END_ARRAY) {
            String word = readWord(yaml, place);
            if (!words.add(word)) {
                throw problem(yaml, "'" + word + "' stands twice in " + place + "; remove one");
            }
        }
        require(!words.isEmpty() || shape.emptyListsAllowed(), yaml, "'" + name + "' is empty; add words or remove it");
        return Collections.unmodifiableSet(words);
    }

    /** Of twenty thousand words none is wrong as a rule, so what would be wrong is put into words only where it is. */
    private String readWord(JsonParser yaml, String place) throws IOException {
        if (yaml.currentToken() != JsonToken.VALUE_STRING) {
            throw problem(yaml, place + " holds something that is no word; put it in quotes if it is one");
        }
        String word = yaml.getText();
        if (word.isBlank()) {
            throw problem(yaml, "blank word in " + place + "; remove it");
        }
        if (!word.equals(word.strip())) {
            throw problem(yaml, "'" + word + "' in " + place + " has blanks around it; remove them");
        }
        return word;
    }

    private void expect(JsonParser yaml, JsonToken expected, String rule) {
        require(yaml.currentToken() == expected, yaml, rule);
    }

    private void require(boolean holds, JsonParser yaml, String problem) {
        if (!holds) {
            throw problem(yaml, problem);
        }
    }

    private WordListException problem(JsonParser yaml, String problem) {
        return new WordListException(file, line(yaml), problem);
    }

    private static int line(JsonParser yaml) {
        return Math.max(1, yaml.currentTokenLocation().getLineNr());
    }
}
