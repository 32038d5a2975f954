package io.jinmai.specimen;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Articles put together by chance from invented names and the constructions that the rules know, some names in most of them and most
 * names in few. They bear on each other: registered names that share a core, short and former names, people in several posts, banks and
 * districts by their short forms. The same seed gives the same articles. Immutable.
 */
public final class InventedNews {
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 2500;
    private static final int SENTENCES_A_PARAGRAPH = 4;
    private static final int SMALL_WORLD = 9;

    private final NewsSentences sentences;
    private final NewsWorld world;
    private final int characters;

    private InventedNews(NewsSentences sentences, NewsWorld world, int characters) {
        this.sentences = sentences;
        this.world = world;
        this.characters = characters;
    }

    /** News of about a thousand characters, with as many names as so many articles would bring. */
    public static InventedNews ofArticles(int articles) {
        return new InventedNews(NewsSentences.shipped(), NewsWorld.ofArticles(articles), 1000);
    }

    /** The same news in articles of about so many characters. */
    public InventedNews inCharacters(int length) {
        return new InventedNews(sentences, world, length);
    }

    /** News of a few sentences with few names, so that any two articles have some in common. */
    public static InventedNews inBrief() {
        return new InventedNews(NewsSentences.shipped(), NewsWorld.ofNames(SMALL_WORLD), 90);
    }

    /** An article; the same seed gives the same but for the id. */
    public InventedArticle article(String id, long seed) {
        RandomGenerator random = new Random(seed);
        NewsCast cast = new NewsCast(world, random);
        StringBuilder text = new StringBuilder();
        int length = characters / 2 + random.nextInt(characters);
        for (int sentence = 1; text.length() < length; sentence++) {
            text.append(sentence(cast, random));
            text.append(sentence % SENTENCES_A_PARAGRAPH == 0 ? "\n" : "");
        }
        String title = any(sentences.headlines(), random).fill(cast, random);
        return new InventedArticle(id, title, FIRST_DAY.plusDays(random.nextInt(DAYS)), text.toString());
    }

    /** Articles with ids from {@code prefix-1} on. */
    public Stream<InventedArticle> articles(String prefix, int count, long seed) {
        Random seeds = new Random(seed);
        return IntStream.rangeClosed(1, count).mapToObj(number -> article(prefix + "-" + number, seeds.nextLong()));
    }

    /** Writes articles into a file, one a line, as {@code jinmai load} reads them. */
    public Path write(Path file, String prefix, int count, long seed) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (InventedArticle article : (Iterable<InventedArticle>) articles(prefix, count, seed)::iterator) {
                out.write(article.jsonLine());
                out.newLine();
            }
        }
        return file;
    }

    /** How many sentences there are that tell of facts. */
    public int tellingSentences() {
        return sentences.telling().size();
    }

    /**
     * One of the sentences that tell of facts.
     *
     * @param which from 0, the plainest first
     * @param seed of the names, amounts and years in it
     */
    public String telling(int which, int seed) {
        RandomGenerator random = new Random(seed);
        return sentences.telling().get(which).fill(new NewsCast(world, random), random);
    }

    private String sentence(NewsCast cast, RandomGenerator random) {
        return any(random.nextInt(5) < 2 ? sentences.telling() : sentences.passing(), random)
                .fill(cast, random);
    }

    private static <T> T any(List<T> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
