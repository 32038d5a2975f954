package io.jinmai.article.input;

import io.jinmai.article.Article;
import io.jinmai.article.input.ReadOutcome.Failed;
import io.jinmai.article.input.ReadOutcome.Read;
import java.util.HashMap;
import java.util.Map;

/** Keeps ids unique within a run: a second article of the same id becomes a failure that names both places. */
final class ArticleIds {
    private final Map<String, String> places = new HashMap<>();

    ReadOutcome checked(ReadOutcome outcome) {
        if (!(outcome instanceof Read read)) {
            return outcome;
        }
        Article article = read.article();
        String input = article.path() == null ? "standard input" : article.path();
        String place = read.line() == null ? input : input + ":" + read.line();
        String before = places.putIfAbsent(article.id(), place);
        if (before == null) {
            return outcome;
        }
        return new Failed(
                new InputFailure(
                        place,
                        null,
                        "its article has the id \"" + article.id() + "\", which an article of " + before
                                + " has already",
                        "give each article its own id, or name the folder above the files, so that their paths tell them apart"));
    }
}
