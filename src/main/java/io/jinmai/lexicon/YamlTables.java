package io.jinmai.lexicon;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A YAML file whose top keys hold lists of words or of flat entries. Read token by token: binding it to classes takes longer than
 * all the rest of the lexicon, and the tokens know their lines.
 */
record YamlTables(String name, Map<String, List<YamlTables.Entry>> tables) {

    /** One entry of a list: its keys with their words, one or several each; a bare word stands under the key "". */
    record Entry(String file, int line, Map<String, List<String>> values) {
        String required(String key) {
            return optional(key).orElseThrow(() -> problem("the key '" + key + "' is missing"));
        }

        Optional<String> optional(String key) {
            List<String> words = words(key);
            if (words.size() > 1) {
                throw problem("'" + key + "' takes one word, not a list");
            }
            return words.stream().findFirst();
        }

        List<String> words(String key) {
            return values.getOrDefault(key, List.of());
        }

        boolean isSet(String key) {
            return optional(key).map("true"::equals).orElse(false);
        }

        Entry requireKeysAmong(Set<String> known) {
            values.keySet().stream()
                    .filter(key -> !known.contains(key))
                    .findFirst()
                    .ifPresent(key -> {
                        throw problem("unknown key '" + key + "'; known are " + listed(known));
                    });
            return this;
        }

        LexiconFileException problem(String what) {
            return new LexiconFileException(file, line, what);
        }
    }

    /**
     * @param known the keys that may stand at the top
     * @throws LexiconFileException if the text is no YAML, has other keys at the top or is nested otherwise
     */
    static YamlTables read(LexiconResource resource, Set<String> known) {
        return read(resource.name(), known, () -> new YAMLFactory().createParser(resource.text()));
    }

    /** The same of a file that comes with the program. */
    static YamlTables ofProgram(LexiconResource resource, Set<String> known) {
        return read(
                resource.name(), known, () -> ShippedYaml.parser(resource.text().getBytes(StandardCharsets.UTF_8)));
    }

    @FunctionalInterface
    private interface Opener {
        JsonParser open() throws IOException;
    }

    private static YamlTables read(String name, Set<String> known, Opener file) {
        try (JsonParser yaml = file.open()) {
            return new Reader(name, known, yaml).read();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            // The parser's first line says what is wrong; those after it quote the text.
            String reason = e.getOriginalMessage().lines().findFirst().orElse("unknown reason");
            throw new LexiconFileException(name, line, "not well-formed YAML: " + reason);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The entries under a top key. */
    List<Entry> table(String key) {
        List<Entry> entries = tables.get(key);
        if (entries == null) {
            throw new LexiconFileException(name, "the key '" + key + "' is missing", null);
        }
        return entries;
    }

    /** The entries under a top key; none where the key is not there. */
    List<Entry> optionalTable(String key) {
        return tables.getOrDefault(key, List.of());
    }

    private static String listed(Set<String> keys) {
        return String.join(", ", new TreeSet<>(keys));
    }

    private record Reader(String file, Set<String> known, JsonParser yaml) {
        YamlTables read() throws IOException {
            Map<String, List<Entry>> tables = new LinkedHashMap<>();
            yaml.nextToken();
            require(yaml.currentToken() == JsonToken.START_OBJECT, "the file starts with a key and a list");
            while (yaml.nextToken() == JsonToken.FIELD_NAME) {
                String key = yaml.currentName();
                require(known.contains(key), "unknown key '" + key + "' at the top; known are " + listed(known));
                yaml.nextToken();
                require(tables.put(key, entries()) == null, "'" + key + "' stands twice");
            }
            require(yaml.nextToken() == null, "only one YAML document is read; remove the '---' and what follows");
            return new YamlTables(file, tables);
        }

        private List<Entry> entries() throws IOException {
            if (yaml.currentToken() != JsonToken.START_ARRAY) {
                return List.of(entry());
            }
            List<Entry> entries = new ArrayList<>();
            while (yaml.nextToken() != JsonToken.END_ARRAY) {
                entries.add(entry());
            }
            return entries;
        }

        private Entry entry() throws IOException {
            int line = line();
            if (yaml.currentToken() != JsonToken.START_OBJECT) {
                return new Entry(file, line, Map.of("", List.of(word())));
            }
            Map<String, List<String>> values = new LinkedHashMap<>();
            while (yaml.nextToken() == JsonToken.FIELD_NAME) {
                String key = yaml.currentName();
                yaml.nextToken();
                require(values.put(key, words()) == null, "'" + key + "' stands twice in one entry");
            }
            return new Entry(file, line, values);
        }

        private List<String> words() throws IOException {
            if (yaml.currentToken() != JsonToken.START_ARRAY) {
                return List.of(word());
            }
            List<String> words = new ArrayList<>();
            while (yaml.nextToken() != JsonToken.END_ARRAY) {
                words.add(word());
            }
            return words;
        }

        private String word() throws IOException {
            boolean isWord = yaml.currentToken().isScalarValue() && yaml.currentToken() != JsonToken.VALUE_NULL;
            require(isWord, "a word or a list of words expected");
            return yaml.getText().strip();
        }

        private void require(boolean holds, String problem) {
            if (!holds) {
                throw new LexiconFileException(file, line(), problem);
            }
        }

        private int line() {
            JsonLocation location = yaml.currentTokenLocation();
            return location == null ? 1 : Math.max(1, location.getLineNr());
        }
    }
}
