package io.jinmai.cli.extraction;

import io.jinmai.explanation.Explanation;
import io.jinmai.explanation.FactAccount;
import io.jinmai.explanation.NameAccount;
import io.jinmai.export.FactJson;
import io.jinmai.graph.TextSpan;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.MentionType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An explanation as the value of the key {@code explanation} of the extraction contract. */
final class ExplanationObject {
    private ExplanationObject() {}

    static Map<String, Object> of(Explanation explanation) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(
                "mentions",
                explanation.names().stream().map(ExplanationObject::name).toList());
        object.put(
                "facts",
                explanation.facts().stream().map(ExplanationObject::fact).toList());
        return object;
    }

    /** {@code Bank} to {@code Institution}, {@code Title} or {@code Product}. */
    static String label(MentionType type) {
        String name = type.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    static String label(Source source) {
        return source.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> name(NameAccount account) {
        Map<String, Object> object = FactJson.span(account.span());
        object.put("type", label(account.type()));
        object.put("decision", account.decision().label());
        object.put("strength", thousandths(account.strength()));
        object.put(
                "proposals",
                account.proposals().stream().map(ExplanationObject::proposal).toList());
        if (account.refusal() != null) {
            object.put("refusal", account.refusal().label());
        }
        if (!account.lostTo().isEmpty()) {
            object.put("lostTo", spans(account.lostTo()));
        }
        return object;
    }

    private static Map<String, Object> proposal(NameAccount.Proposal proposal) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("source", label(proposal.source()));
        object.put("type", label(proposal.type()));
        object.put("strength", thousandths(proposal.strength()));
        return object;
    }

    private static Map<String, Object> fact(FactAccount account) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rule", account.rule());
        object.put("type", account.type().name());
        putIfPresent(object, "from", account.from());
        putIfPresent(object, "to", account.to());
        object.put("sentence", account.sentence() == null ? null : FactJson.span(account.sentence()));
        putIfPresent(object, "matched", account.matched() == null ? null : FactJson.span(account.matched()));
        object.put("outcome", account.outcome().label());
        object.put("reason", account.reason());
        return object;
    }

    private static List<Map<String, Object>> spans(List<TextSpan> spans) {
        return spans.stream().map(FactJson::span).toList();
    }

    private static double thousandths(double strength) {
        return Math.round(strength * 1000) / 1000.0;
    }

    private static void putIfPresent(Map<String, Object> object, String key, Object value) {
        if (value != null) {
            object.put(key, value);
        }
    }
}
