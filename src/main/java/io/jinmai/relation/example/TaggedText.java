package io.jinmai.relation.example;

import io.jinmai.article.Article;
import io.jinmai.article.Sentence;
import io.jinmai.article.Sentence.Role;
import io.jinmai.article.SourceText;
import io.jinmai.lexicon.Simplification;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.LexicalScanner;
import io.jinmai.recognition.Mention;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.RecognizedArticle;
import io.jinmai.recognition.RecognizedSentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes a recognised article of a text in which the names are tagged as in the training corpus, {@code {B|工行}}: exactly those are
 * its mentions. Each line is a paragraph; a line that starts with {@code #} is a subheading, with {@code ##} a headline.
 */
public final class TaggedText {
    private static final Pattern TAG = Pattern.compile("\\{(\\w)\\|([^}]+)}");
    private static final Pattern SENTENCE = Pattern.compile("[^。！？]+[。！？]?[”』」]?");

    private final StringBuilder input = new StringBuilder();
    private final List<RecognizedSentence> sentences = new ArrayList<>();

    private final Simplification simplification;
    private final LexicalScanner scanner;

    private TaggedText(Simplification simplification, LexicalScanner scanner) {
        this.simplification = simplification;
        this.scanner = scanner;
    }

    /**
     * The article.
     *
     * @param publishedOn null where it carries no date
     * @throws IllegalArgumentException if a name is tagged with an unknown letter
     */
    public static RecognizedArticle article(
            String tagged, LocalDate publishedOn, Simplification simplification, LexicalScanner scanner) {
        TaggedText builder = new TaggedText(simplification, scanner);
        String[] lines = tagged.split("\n");
        String plain = TAG.matcher(tagged.replaceAll("(?m)^#+", "")).replaceAll("$2");
        for (int paragraph = 0; paragraph < lines.length; paragraph++) {
            builder.addLine(lines[paragraph], paragraph, plain);
            builder.input.append('\n');
        }
        Article article = new Article(
                "tagged",
                null,
                publishedOn,
                null,
                null,
                List.of(),
                plain,
                0,
                plain.length(),
                builder.sentences.stream().map(RecognizedSentence::sentence).toList(),
                "");
        return new RecognizedArticle(article, builder.sentences, List.of());
    }

    private void addLine(String line, int paragraph, String plain) {
        Role role = line.startsWith("##") ? Role.HEADLINE : line.startsWith("#") ? Role.SUBHEADING : Role.BODY;
        Matcher matcher = SENTENCE.matcher(line.replaceFirst("^#+", ""));
        while (matcher.find()) {
            addSentence(matcher.group(), paragraph, role, plain);
        }
    }

    private void addSentence(String tagged, int paragraph, Role role, String plain) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = TAG.matcher(tagged);
        while (matcher.find()) {
            matcher.appendReplacement(text, "");
            String surface = matcher.group(2);
            mentions.add(mention(matcher.group(1).charAt(0), text.length(), surface));
            text.append(surface);
        }
        matcher.appendTail(text);
        SourceText content = SourceText.slice(plain, input.length(), input.length() + text.length());
        input.append(text);
        sentences.add(new RecognizedSentence(
                new Sentence(content, paragraph, role),
                scanner.scan(simplification.simplify(content.text())),
                mentions));
    }

    private Mention mention(char tag, int start, String surface) {
        MentionType type = MentionType.ofCorpusTag(tag)
                .orElseThrow(
                        () -> new IllegalArgumentException("no kind is tagged " + tag + "; there are " + letters()));
        String normal = simplification.simplify(surface);
        return new Mention(type, start, start + surface.length(), surface, normal, Source.GAZETTEER, 0.9);
    }

    private static String letters() {
        return Arrays.stream(MentionType.values())
                .map(type -> type.corpusTag() + " " + type.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
