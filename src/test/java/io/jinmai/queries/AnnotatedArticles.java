package io.jinmai.queries;

import io.jinmai.article.Article;
import io.jinmai.article.Sentence;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.ArticleInfo;
import io.jinmai.graph.Entity;
import io.jinmai.graph.Fact;
import io.jinmai.graph.TextSpan;
import io.jinmai.queries.Annotation.Statement;
import io.jinmai.queries.Annotation.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Makes of the annotation of a document what an extractor without errors would make of its articles. */
final class AnnotatedArticles {
    private record Place(Article article, Sentence sentence) {}

    private final Annotation annotation;
    private final Map<Article, Occurrences> occurrences = new LinkedHashMap<>();

    private AnnotatedArticles(Annotation annotation, List<Article> articles) {
        this.annotation = annotation;
        articles.forEach(article -> occurrences.put(article, Occurrences.of(article, annotation)));
        annotation.entities().forEach(this::requireNamed);
    }

    private void requireNamed(Thing thing) {
        if (occurrences.values().stream().allMatch(its -> its.of(thing.id()).isEmpty())) {
            throw new IllegalStateException(annotation.id() + ": no sentence names " + thing);
        }
    }

    /** What each of the articles of one document says. */
    static List<ArticleGraph> of(Annotation annotation, List<Article> articles) {
        return new AnnotatedArticles(annotation, articles).graphs();
    }

    private List<ArticleGraph> graphs() {
        Map<Article, List<Fact>> facts = new LinkedHashMap<>();
        occurrences.keySet().forEach(article -> facts.put(article, new ArrayList<>()));
        annotation.statements().forEach(statement -> {
            Place place = place(statement);
            facts.get(place.article()).add(fact(statement, place.sentence()));
        });
        List<ArticleGraph> graphs = new ArrayList<>();
        facts.forEach((article, its) -> graphs.add(new ArticleGraph(info(article), entities(article, its), its)));
        return graphs;
    }

    /** The first of the sentences that name most of what the statement is about. */
    private Place place(Statement statement) {
        Place best = null;
        for (Article article : occurrences.keySet()) {
            ToIntFunction<Place> fitness = place -> fitness(statement, place);
            for (Sentence sentence : article.sentences()) {
                Place place = new Place(article, sentence);
                if (best == null || fitness.applyAsInt(place) > fitness.applyAsInt(best)) {
                    best = place;
                }
            }
        }
        return best;
    }

    private int fitness(Statement statement, Place place) {
        Occurrences its = occurrences.get(place.article());
        int ends = (its.isIn(statement.from(), place.sentence()) ? 1 : 0)
                + (its.isIn(statement.to(), place.sentence()) ? 1 : 0);
        long words = statement.words().filter(place.sentence().text()::contains).count();
        return 2 * ends + (int) words;
    }

    private static Fact fact(Statement statement, Sentence sentence) {
        TextSpan evidence = new TextSpan(sentence.inputStart(), sentence.inputEnd(), sentence.text());
        return new Fact(
                statement.type(),
                statement.from(),
                statement.to(),
                statement.terms(),
                List.of(evidence),
                1,
                statement.status(),
                false,
                "annotation");
    }

    /** Everything that the article names, and what a pronoun of it stands for. */
    private List<Entity> entities(Article article, List<Fact> facts) {
        Occurrences its = occurrences.get(article);
        return annotation.entities().stream()
                .filter(thing -> !its.of(thing.id()).isEmpty()
                        || facts.stream()
                                .anyMatch(fact -> fact.from().equals(thing.id())
                                        || fact.to().equals(thing.id())))
                .map(thing -> entity(thing, its))
                .toList();
    }

    private static Entity entity(Thing thing, Occurrences occurrences) {
        List<TextSpan> spans =
                occurrences.of(thing.id()).stream().map(Occurrence::span).toList();
        return new Entity(thing.id(), thing.type(), thing.name(), thing.mentions(), spans, thing.properties());
    }

    private static ArticleInfo info(Article article) {
        return new ArticleInfo(
                article.id(),
                article.title(),
                article.publishedOn(),
                article.source(),
                article.path(),
                article.authors(),
                article.sha256());
    }
}
