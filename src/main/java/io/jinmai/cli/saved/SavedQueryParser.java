package io.jinmai.cli.saved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the file of one saved query; a header line that it does not know is an error. */
final class SavedQueryParser {
    private static final String COMMENT = "//";
    private static final Set<String> TEXTS = Set.of("title", "title-en", "description");
    private static final Pattern HEADER =
            Pattern.compile("//\\s*(?<key>[a-z-]+)(\\s+(?<argument>\\w+))?\\s*:(?<value>.*)");
    private static final Pattern PARAMETER =
            Pattern.compile("(?<type>\\w+)\\s*(=\\s*(?<default>[^|]*?))?\\s*\\|\\s*(?<description>.+)");

    private final String file;
    private final Map<String, String> texts = new HashMap<>();
    private final List<QueryParameter> parameters = new ArrayList<>();

    private SavedQueryParser(String file) {
        this.file = file;
    }

    /** @throws SavedQueryException if the header is not as it must be, naming file and line */
    static SavedQuery parse(String name, String file, String content) {
        return new SavedQueryParser(file).read(name, content);
    }

    private SavedQuery read(String name, String content) {
        int number = 1;
        for (String line :
                content.lines().takeWhile(line -> line.startsWith(COMMENT)).toList()) {
            readHeader(line.strip(), number++);
        }
        for (String key : TEXTS) {
            if (!texts.containsKey(key)) {
                throw new SavedQueryException(file + ": the header has no line `// " + key + ": …`. Add one.");
            }
        }
        return new SavedQuery(
                name, texts.get("title"), texts.get("title-en"), texts.get("description"), parameters, content);
    }

    private void readHeader(String line, int number) {
        Matcher header = HEADER.matcher(line);
        if (!header.matches()) {
            throw wrong(number, "not a header line: " + line);
        }
        String key = header.group("key");
        String value = header.group("value").strip();
        if (key.equals("param") && header.group("argument") != null) {
            parameters.add(parameter(header.group("argument"), value, number));
        } else if (TEXTS.contains(key) && header.group("argument") == null) {
            if (texts.put(key, value) != null) {
                throw wrong(number, "a second " + key);
            }
        } else {
            throw wrong(number, "unknown header: " + line);
        }
    }

    private QueryParameter parameter(String name, String value, int number) {
        Matcher matcher = PARAMETER.matcher(value);
        if (!matcher.matches()) {
            throw wrong(number, "a parameter must read `// param name: type = default | description`");
        }
        ParameterType type = ParameterType.named(matcher.group("type"))
                .orElseThrow(() -> wrong(number, "unknown parameter type " + matcher.group("type")));
        String defaultText = matcher.group("default");
        return new QueryParameter(
                name,
                type,
                defaultText == null ? null : defaultValue(type, defaultText, number),
                matcher.group("description").strip());
    }

    private Object defaultValue(ParameterType type, String text, int number) {
        try {
            return type.fromJson(text);
        } catch (IllegalArgumentException e) {
            throw wrong(number, "the default " + e.getMessage());
        }
    }

    private SavedQueryException wrong(int number, String what) {
        return new SavedQueryException("%s:%d: %s".formatted(file, number, what));
    }
}
