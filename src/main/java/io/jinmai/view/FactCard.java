package io.jinmai.view;

import io.jinmai.display.DisplayNames;
import io.jinmai.graph.Entity;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.TextSpan;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A fact as a card: its two ends, its terms, and its sentences as links into the text. */
final class FactCard {
    private static final String AMOUNT_YUAN = "amountCny";

    private static final String AMOUNT_TEXT = "amountText";
    private static final String USUAL_KIND = "loan";

    private final Map<String, Entity> entities;
    private final PageNumbers numbers;
    private final DisplayNames names;

    FactCard(Map<String, Entity> entities, PageNumbers numbers, DisplayNames names) {
        this.entities = entities;
        this.numbers = numbers;
        this.names = names;
    }

    void appendTo(Element list, Fact fact) {
        Element card = list.appendElement("li")
                .addClass("fact")
                .attr("tabindex", "0")
                .attr("data-from", numbers.entity(fact.from()))
                .attr("data-to", numbers.entity(fact.to()))
                .attr(
                        "data-evidence",
                        fact.evidence().stream().map(numbers::evidence).collect(Collectors.joining(" ")));
        Element claim = card.appendElement("p").addClass("claim");
        appendEnd(claim, fact.from());
        claim.appendText(" ");
        claim.appendElement("span").addClass("type").text(arrow(fact));
        claim.appendText(" ");
        appendEnd(claim, fact.to());
        appendTerms(card, fact);
        fact.evidence().forEach(span -> appendQuote(card, span));
        appendOrigin(card, fact);
    }

    private String arrow(Fact fact) {
        String type = names.type(fact.type().name());
        return fact.type().isSymmetric() ? "↔ " + type : type + " →";
    }

    private void appendEnd(Element claim, String entityId) {
        Entity entity = entities.get(entityId);
        Element end = claim.appendElement("bdi").addClass("end").addClass(Kinds.cssClass(entity.type()));
        VisibleText.append(end, entity.name());
    }

    private void appendTerms(Element card, Fact fact) {
        Map<String, Object> terms = fact.terms().toProperties();
        Element list = card.appendElement("ul").addClass("terms");
        if (fact.status() != FactStatus.STATED) {
            String status = fact.status().label();
            list.appendElement("li").addClass("status").addClass(status).text(names.value("status", status));
        }
        if (fact.derived()) {
            list.appendElement("li").text(names.property("derived"));
        }
        terms.forEach((key, value) -> {
            if (tellsMore(key, value, terms)) {
                Element term = list.appendElement("li").addClass(key).attr("title", names.property(key));
                VisibleText.append(term, shown(key, value));
            }
        });
        if (list.childrenSize() == 0) {
            list.remove();
        }
    }

    /** Whether a term is worth its place: an amount is told once, and that a loan is a loan not at all. */
    private static boolean tellsMore(String key, Object value, Map<String, Object> terms) {
        return !(key.equals(AMOUNT_YUAN) && terms.containsKey(AMOUNT_TEXT)) && !value.equals(USUAL_KIND);
    }

    private String shown(String key, Object value) {
        return value instanceof Boolean
                ? names.property(key)
                : value instanceof Long yuan
                        ? String.format(Locale.ROOT, "%,d", yuan)
                        : names.value(key, value.toString());
    }

    private void appendQuote(Element card, TextSpan span) {
        Element link = card.appendElement("blockquote").appendElement("a").attr("href", "#" + numbers.evidenceId(span));
        VisibleText.append(link, span.text());
    }

    private void appendOrigin(Element card, Fact fact) {
        Element origin = card.appendElement("p").addClass("origin");
        origin.appendElement("code").text(VisibleText.plain(fact.rule()));
        origin.appendText(
                " · " + names.property("confidence") + " " + String.format(Locale.ROOT, "%.2f", fact.confidence()));
    }
}
