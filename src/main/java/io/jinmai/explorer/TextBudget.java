package io.jinmai.explorer;

import io.jinmai.view.GraphSlice;
import io.jinmai.view.GraphSlice.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which texts of articles go into a page that may not grow without bound. */
final class TextBudget {
    private TextBudget() {}

    /**
     * The ids of the articles that state most sentences of the slice, as many as fit.
     *
     * @param lengths of the texts that there are, by article, in UTF-16 units
     */
    static List<String> fitting(GraphSlice slice, Map<String, Integer> lengths, int characters) {
        Map<String, Integer> sentences = new HashMap<>();
        slice.facts().stream()
                .flatMap(fact -> fact.evidence().stream())
                .map(Sentence::article)
                .forEach(article -> sentences.merge(article, 1, Integer::sum));
        List<String> fitting = new ArrayList<>();
        int left = characters;
        List<String> telling = lengths.keySet().stream()
                .sorted(Comparator.comparing((String id) -> -sentences.getOrDefault(id, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (String id : telling) {
            if (lengths.get(id) <= left) {
                fitting.add(id);
                left -= lengths.get(id);
            }
        }
        return fitting;
    }
}
