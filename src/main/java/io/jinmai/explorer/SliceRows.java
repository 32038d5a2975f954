package io.jinmai.explorer;

import io.jinmai.view.GraphSlice.Node;
import io.jinmai.view.GraphSlice.Sentence;
import io.jinmai.view.GraphSlice.SliceArticle;
import io.jinmai.view.GraphSlice.SliceFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Rows of the explorer's statements as what they mean. */
final class SliceRows {
    private static final Set<String> NODE_KEYS = Set.of("id", "name", "aliases");
    private static final Set<String> FACT_KEYS =
            Set.of("id", "evidence", "evidenceAt", "articles", "articleCount", "support", "contribution", "rules");

    private SliceRows() {}

    static Node node(List<Object> row) {
        Map<String, Object> properties = map(row.get(2));
        return new Node(
                (String) row.get(0),
                (String) row.get(1),
                String.valueOf(properties.get("name")),
                strings(properties.get("aliases")),
                (Long) row.get(3),
                without(properties, NODE_KEYS));
    }

    static SliceFact fact(List<Object> row) {
        Map<String, Object> properties = map(row.get(4));
        return new SliceFact(
                (String) row.get(0),
                (String) row.get(1),
                (String) row.get(2),
                (String) row.get(3),
                without(properties, FACT_KEYS),
                sentences(strings(properties.get("evidence")), strings(properties.get("evidenceAt"))),
                (Long) properties.get("articleCount"));
    }

    static SliceArticle article(List<Object> row) {
        return new SliceArticle((String) row.get(0), (String) row.get(1), (String) row.get(2), (String) row.get(3));
    }

    static SliceArticle articleWithText(List<Object> row) {
        Long start = (Long) row.get(5);
        return article(row).withText((String) row.get(4), start == null ? 0 : start.intValue());
    }

    /** @param places {@code article:10-22}; the id of an article may hold colons itself */
    private static List<Sentence> sentences(List<String> texts, List<String> places) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String place = places.get(i);
            int colon = place.lastIndexOf(':');
            sentences.add(new Sentence(place.substring(0, colon), place.substring(colon + 1), texts.get(i)));
        }
        return sentences;
    }

    private static Map<String, Object> without(Map<String, Object> properties, Set<String> keys) {
        Map<String, Object> others = new TreeMap<>(properties);
        others.keySet().removeAll(keys);
        return others;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    static List<String> strings(Object value) {
        return value == null
                ? List.of()
                : ((List<?>) value).stream().map(String::valueOf).toList();
    }
}
