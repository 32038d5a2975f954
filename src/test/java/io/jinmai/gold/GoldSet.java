package io.jinmai.gold;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.Article;
import io.jinmai.article.input.ArticleReader;
import io.jinmai.article.input.ReadOptions;
import io.jinmai.article.input.ReadOutcome;
import io.jinmai.evaluation.input.GoldDocument;
import io.jinmai.evaluation.input.GoldFolder;
import io.jinmai.evaluation.input.Read;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of the gold set that is measured by itself. */
enum GoldSet {
    /** For development. */
    DEV("dev", "dev", id -> true),
    /** For development. */
    OWN_DEVELOPMENT("own, for development", "own", upTo(10)),
    /** For measurement only. */
    OWN_MEASUREMENT("own, for measurement", "own", behind(10)),
    /** For development: lending and the structure of companies. */
    TWO("two", "two", id -> true),
    /** For development: alliances, posts and places. */
    THREE("three", "three", id -> true),
    /** For development: lending, told in press releases, notices, tables, interviews and diaries. */
    FOUR("four", "four", id -> true),
    /** For development: alliances and their members, told over paragraphs, lists and tables; places that are only meant. */
    FIVE("five", "five", id -> true),
    /** For development: all kinds, written by someone who had not seen the rules. */
    SIX_DEVELOPMENT("six, for development", "six", upTo(16)),
    /** For measurement only. */
    SIX_MEASUREMENT("six, for measurement", "six", behind(16)),
    /** For development: news as papers and bulletins print it, written by someone who had not seen the rules. */
    SEVEN_DEVELOPMENT("seven, for development", "seven", upTo(12)),
    /** For measurement only. */
    SEVEN_MEASUREMENT("seven, for measurement", "seven", behind(12)),
    /** For development: loans, cooperation and companies' owners in everyday news. */
    EIGHT("eight", "eight", id -> true),
    /** For development: alliances and their members, posts, organs and places in bulletins and notices. */
    NINE("nine", "nine", id -> true),
    /** For development: a mix of local business news, written by someone who had not seen the rules. */
    TEN_DEVELOPMENT("ten, for development", "ten", upTo(8)),
    /** For measurement only. */
    TEN_MEASUREMENT("ten, for measurement", "ten", behind(8)),
    /** For development: everyday news that tells all kinds of relations within few words. */
    ELEVEN_DEVELOPMENT("eleven, for development", "eleven", upTo(12)),
    /** For measurement only. */
    ELEVEN_MEASUREMENT("eleven, for measurement", "eleven", behind(12)),
    /** For development: whole pages of a paper, profiles of alliances, reports of conferences, reviews of a year. */
    TWELVE_DEVELOPMENT("twelve, for development", "twelve", upTo(4)),
    /** For measurement only. */
    TWELVE_MEASUREMENT("twelve, for measurement", "twelve", behind(4)),
    /** For development: features on bank branches and firms, pages on alliances, reports of conferences, as papers print them. */
    THIRTEEN_DEVELOPMENT("thirteen, for development", "thirteen", GoldSet::isOdd),
    /** For measurement only. */
    THIRTEEN_MEASUREMENT("thirteen, for measurement", "thirteen", id -> !isOdd(id)),
    /** For development: loans, funding, visits and openings as city dailies and bulletins tell them, written by someone who had not seen the rules. */
    FOURTEEN_DEVELOPMENT("fourteen, for development", "fourteen", GoldSet::isOdd),
    /** For measurement only. */
    FOURTEEN_MEASUREMENT("fourteen, for measurement", "fourteen", id -> !isOdd(id)),
    /** For development: short reports, notices, tables and interviews, with more owners and earlier posts than the others. */
    FIFTEEN_DEVELOPMENT("fifteen, for development", "fifteen", GoldSet::isOdd),
    /** For measurement only. */
    FIFTEEN_MEASUREMENT("fifteen, for measurement", "fifteen", id -> !isOdd(id)),
    /** For development: notices, bulletins, chronicles, minutes, interviews and pages from all over China, written by someone who had not seen the rules. */
    SIXTEEN_DEVELOPMENT("sixteen, for development", "sixteen", GoldSet::isOdd),
    /** For measurement only. */
    SIXTEEN_MEASUREMENT("sixteen, for measurement", "sixteen", id -> !isOdd(id)),
    /** For development: a sentence or a few that tell loans, each in another way. */
    LENDING_DEVELOPMENT("snippets on lending, for development", "snippets-lending", GoldSet::isOdd),
    /** For measurement only. */
    LENDING_MEASUREMENT("snippets on lending, for measurement", "snippets-lending", id -> !isOdd(id)),
    /** For development: the same on cooperation and on subsidiaries. */
    COMPANIES_DEVELOPMENT("snippets on companies, for development", "snippets-companies", GoldSet::isOdd),
    /** For measurement only. */
    COMPANIES_MEASUREMENT("snippets on companies, for measurement", "snippets-companies", id -> !isOdd(id)),
    /** For development: the same on posts, members and places. */
    POSTS_DEVELOPMENT("snippets on posts, for development", "snippets-posts", GoldSet::isOdd),
    /** For measurement only. */
    POSTS_MEASUREMENT("snippets on posts, for measurement", "snippets-posts", id -> !isOdd(id)),
    /** The samples that the program brings along. */
    SAMPLES("samples", "samples", id -> true);

    private static final Path FOLDER = Path.of("src/test/resources/gold");
    private static final Path SAMPLE_TEXTS = Path.of("src/main/resources/samples");

    private final String title;
    private final String folder;
    private final Predicate<String> isIn;

    GoldSet(String title, String folder, Predicate<String> isIn) {
        this.title = title;
        this.folder = folder;
        this.isIn = isIn;
    }

    private static Predicate<String> upTo(int last) {
        return id -> number(id) <= last;
    }

    private static Predicate<String> behind(int last) {
        return id -> number(id) > last;
    }

    private static boolean isOdd(String id) {
        return number(id) % 2 == 1;
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(id.indexOf('-') + 1));
    }

    /** Its name in the file of figures. */
    String title() {
        return title;
    }

    /** Whether its documents are snippets of a few sentences. */
    boolean isOfSnippets() {
        return folder.startsWith("snippets-");
    }

    List<GoldDocument> documents() {
        Read<GoldDocument> read = new GoldFolder(FOLDER.resolve(folder)).documents();
        assertThat(read.bad()).isEmpty();
        return read.items().stream()
                .filter(document -> isIn.test(document.id()))
                .toList();
    }

    /** The texts of its documents, each read as one article. */
    List<Article> articles() {
        Set<String> ids = documents().stream().map(GoldDocument::id).collect(Collectors.toSet());
        Path texts = this == SAMPLES ? SAMPLE_TEXTS : FOLDER.resolve(folder);
        try (Stream<ReadOutcome> outcomes = new ArticleReader(new ReadOptions(true))
                .read(List.of(texts.toString()), InputStream.nullInputStream())) {
            return outcomes.filter(ReadOutcome.Read.class::isInstance)
                    .map(outcome -> ((ReadOutcome.Read) outcome).article())
                    .filter(article -> ids.contains(article.id()))
                    .toList();
        }
    }
}
