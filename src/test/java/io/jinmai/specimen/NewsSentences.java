package io.jinmai.specimen;

import io.jinmai.recognition.Lexicons;
import io.jinmai.relation.rule.RuleExample;
import io.jinmai.relation.rule.RuleSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sentences of invented articles.
 *
 * @param headlines of articles
 * @param telling of facts, most of them; the first are written for invented articles, the others are the examples of the rules, those that
 *     match and those that do not
 * @param passing time
 */
record NewsSentences(List<SentenceFrame> headlines, List<SentenceFrame> telling, List<SentenceFrame> passing) {
    private record Written(String about, List<String> headlines, List<String> telling, List<String> passing) {}

    static NewsSentences shipped() {
        Written written = SpecimenFile.read("sentences.yaml", Written.class);
        return new NewsSentences(
                frames(written.headlines().stream()),
                frames(Stream.concat(written.telling().stream(), examples())),
                frames(written.passing().stream()));
    }

    /** Examples of one paragraph; the others show layouts. */
    private static Stream<String> examples() {
        Lexicons lexicons = Lexicons.load();
        return RuleSet.load(lexicons.vocabulary(), lexicons.simplification()).rules().stream()
                .flatMap(rule -> rule.examples().stream())
                .map(RuleExample::text)
                .filter(text -> text.indexOf('\n') < 0 && !text.startsWith("#"));
    }

    private static List<SentenceFrame> frames(Stream<String> texts) {
        return texts.map(SentenceFrame::new).toList();
    }
}
