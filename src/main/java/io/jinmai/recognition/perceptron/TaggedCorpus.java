package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.perceptron.TagScheme.TaggedSpan;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Articles with every name tagged in place, {@code {X|name}}: one line is one text, a blank line separates articles, a line that
 * starts with {@code # } is a headline. The letters are those of {@link MentionType#corpusTag()}.
 */
public final class TaggedCorpus {
    /** More mistakes are counted only. */
    private static final int SHOWN = 20;

    private final List<List<TaggedText>> articles;

    private TaggedCorpus(List<List<TaggedText>> articles) {
        this.articles = List.copyOf(articles);
    }

    /** A line of the corpus without its tags, and the names it holds. */
    record TaggedText(String text, List<TaggedSpan> spans) {}

    /**
     * Reads every {@code .txt} file of a folder, in name order.
     *
     * @throws IOException if the folder or a file cannot be read
     * @throws IllegalArgumentException if lines are not well tagged or a file is not in UTF-8; the message names files and lines
     */
    public static TaggedCorpus read(Path folder) throws IOException {
        List<List<TaggedText>> articles = new ArrayList<>();
        List<String> mistakes = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(TaggedCorpus::isCorpusFile).sorted().toList()) {
                readFile(file, articles, mistakes);
            }
        }
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException(mistakes.stream().limit(SHOWN).collect(Collectors.joining("\n"))
                    + (mistakes.size() > SHOWN ? "\nand %d more".formatted(mistakes.size() - SHOWN) : ""));
        }
        return new TaggedCorpus(articles);
    }

    /** In the order of the files, each with its lines. */
    List<List<TaggedText>> articles() {
        return articles;
    }

    List<TaggedText> texts() {
        return articles.stream().flatMap(List::stream).toList();
    }

    public int articleCount() {
        return articles.size();
    }

    /** UTF-16 units of text, without the tags. */
    public int characterCount() {
        return texts().stream().mapToInt(text -> text.text().length()).sum();
    }

    public int nameCount() {
        return texts().stream().mapToInt(text -> text.spans().size()).sum();
    }

    private static boolean isCorpusFile(Path file) {
        return file.getFileName().toString().endsWith(".txt");
    }

    private static void readFile(Path file, List<List<TaggedText>> articles, List<String> mistakes) throws IOException {
        List<String> lines = lines(file, mistakes);
        List<TaggedText> article = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty()) {
                try {
                    article.add(parse(line.startsWith("# ") ? line.substring(2) : line, file + ":" + (i + 1)));
                } catch (IllegalArgumentException e) {
                    mistakes.add(e.getMessage());
                }
            } else if (!article.isEmpty()) {
                articles.add(List.copyOf(article));
                article.clear();
            }
        }
        if (!article.isEmpty()) {
            articles.add(List.copyOf(article));
        }
    }

    private static List<String> lines(Path file, List<String> mistakes) throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            mistakes.add(file + ": it is not in UTF-8; convert it first");
            return List.of();
        }
    }

    static TaggedText parse(String line, String where) {
        StringBuilder text = new StringBuilder();
        List<TaggedSpan> spans = new ArrayList<>();
        int i = 0;
        while (i < line.length()) {
            if (line.charAt(i) != '{' && line.charAt(i) != '}') {
                text.append(line.charAt(i++));
                continue;
            }
            int close = line.indexOf('}', i);
            if (close < i + 4 || line.charAt(i + 2) != '|' || line.lastIndexOf('{', close) > i) {
                throw new IllegalArgumentException(where + ": a tag must read {X|name}: " + line.substring(i));
            }
            char tag = line.charAt(i + 1);
            MentionType type = MentionType.ofCorpusTag(tag)
                    .orElseThrow(() -> new IllegalArgumentException(
                            where + ": unknown tag letter " + tag + "; there are B, E, D, A, P, I, T and G"));
            int start = text.length();
            text.append(line, i + 3, close);
            if (text.length() - start < TagScheme.LEAST_LENGTH) {
                throw new IllegalArgumentException(where + ": a name has at least " + TagScheme.LEAST_LENGTH
                        + " characters: " + line.substring(i, close + 1));
            }
            spans.add(new TaggedSpan(start, text.length(), type));
            i = close + 1;
        }
        return new TaggedText(text.toString(), List.copyOf(spans));
    }
}
