package io.jinmai.store.cypher.record;

import io.jinmai.graph.Fact;
import io.jinmai.store.FactIdentity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How one article supports a fact, apart from its sentences.
 *
 * @param derived whether the article gives it only through a gazetteer or a name
 * @param values {@code confidence}, {@code rules}, and the terms that do not tell facts apart, such as {@code amountText}
 */
public record Support(boolean derived, Map<String, Object> values) {

    public Support {
        values = PropertyMerge.normalized(values);
    }

    static Support of(Fact fact) {
        Map<String, Object> values = new TreeMap<>(FactIdentity.otherTerms(fact));
        values.put("confidence", fact.confidence());
        values.put("rules", List.of(fact.rule()));
        return new Support(fact.derived(), values);
    }

    /** A fact is derived only if all that support it derive it. */
    Support join(Support other) {
        return new Support(derived && other.derived, PropertyMerge.join(values, other.values));
    }

    Map<String, Object> toProperties() {
        Map<String, Object> properties = new TreeMap<>(values);
        properties.put("derived", derived);
        return properties;
    }

    /** Reads {@link #toProperties} back. */
    static Support fromProperties(Map<String, Object> properties) {
        Map<String, Object> values = new TreeMap<>(properties);
        boolean derived = Boolean.TRUE.equals(values.remove("derived"));
        return new Support(derived, values);
    }
}
