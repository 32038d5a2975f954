package io.jinmai.queries;

import io.jinmai.article.Article;
import io.jinmai.article.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the sentences of one article name the things of an annotation. */
final class Occurrences {
    private final List<Occurrence> all;

    private Occurrences(List<Occurrence> all) {
        this.all = all;
    }

    static Occurrences of(Article article, Annotation annotation) {
        List<Occurrence> all = article.sentences().stream()
                .flatMap(sentence -> annotation.entities().stream()
                        .flatMap(thing -> thing.mentions().stream()
                                .flatMap(mention -> find(thing.id(), mention, article, sentence))))
                .toList();
        return new Occurrences(all);
    }

    private static Stream<Occurrence> find(String thing, String mention, Article article, Sentence sentence) {
        List<Occurrence> found = new ArrayList<>();
        for (int at = sentence.text().indexOf(mention);
                at >= 0;
                at = sentence.text().indexOf(mention, at + 1)) {
            found.add(new Occurrence(thing, article, sentence, at, at + mention.length()));
        }
        return found.stream();
    }

    /** The places where the thing stands on its own; if it only stands inside the names of others, those. */
    List<Occurrence> of(String thing) {
        List<Occurrence> its =
                all.stream().filter(one -> one.thing().equals(thing)).toList();
        List<Occurrence> free = its.stream()
                .filter(one -> all.stream().noneMatch(one::isInside))
                .toList();
        return free.isEmpty() ? its : free;
    }

    boolean isIn(String thing, Sentence sentence) {
        return of(thing).stream().anyMatch(one -> one.sentence() == sentence);
    }
}
