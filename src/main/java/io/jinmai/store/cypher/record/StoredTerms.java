package io.jinmai.store.cypher.record;

import io.jinmai.graph.FactTerms;
import java.util.Map;
import java.util.TreeMap;

/** The terms of a fact in the form in which an article's extraction is kept. */
final class StoredTerms {
    private static final String FORM = "form";

    private StoredTerms() {}

    static Map<String, Object> write(FactTerms terms) {
        Map<String, Object> json = new TreeMap<>(terms.toProperties());
        json.put(FORM, form(terms));
        return json;
    }

    private static String form(FactTerms terms) {
        if (terms instanceof FactTerms.Loan) {
            return "loan";
        } else if (terms instanceof FactTerms.Membership) {
            return "membership";
        } else {
            return terms instanceof FactTerms.Post ? "post" : "plain";
        }
    }

    static FactTerms read(Map<String, Object> json) {
        return switch ((String) json.get(FORM)) {
            case "loan" -> loan(json);
            case "membership" -> new FactTerms.Membership((String) json.get("role"));
            case "post" -> new FactTerms.Post((String) json.get("title"), Boolean.TRUE.equals(json.get("former")));
            case "plain" -> FactTerms.NONE;
            default -> throw new IllegalStateException("no terms are of the form " + json.get(FORM));
        };
    }

    private static FactTerms.Loan loan(Map<String, Object> json) {
        Number amount = (Number) json.get("amountCny");
        return new FactTerms.Loan(
                amount == null ? null : amount.longValue(),
                (String) json.get("amountText"),
                (Integer) json.get("year"),
                (String) json.get("date"),
                (String) json.get("product"),
                (String) json.get("kind"));
    }
}
