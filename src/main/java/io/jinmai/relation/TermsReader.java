package io.jinmai.relation;

import io.jinmai.graph.FactTerms;
import io.jinmai.lexicon.WordLists;
import io.jinmai.relation.reading.Element;
import io.jinmai.relation.rule.Discourse;
import io.jinmai.relation.rule.Match;
import io.jinmai.relation.rule.Rule;
import io.jinmai.relation.rule.Slots;
import io.jinmai.relation.rule.Terms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the terms of a fact from what a rule bound. */
final class TermsReader {
    private static final String ROLE_CLASS = "role-";
    private static final String USUAL_ROLE = "member";
    private static final String USUAL_KIND = "loan";

    private final Map<String, String> roleByWord = new HashMap<>();

    TermsReader(WordLists words) {
        for (String className : words.classNames()) {
            if (className.startsWith(ROLE_CLASS)) {
                String role = camelCase(className.substring(ROLE_CLASS.length()));
                words.words(className).forEach(word -> roleByWord.put(word, role));
            }
        }
    }

    /** @param item which of the elements of a list slot the fact is about, from 0 */
    FactTerms read(Rule rule, Match match, int item, Discourse discourse, int index) {
        Terms terms = rule.terms();
        return switch (rule.relation()) {
            case LENDS_TO -> loan(terms, match, item, discourse, index);
            case MEMBER_OF -> new FactTerms.Membership(role(terms, match));
            case WORKS_FOR ->
                new FactTerms.Post(
                        title(terms, match),
                        terms.former() != null && terms.former().holds(discourse, index, match));
            default -> FactTerms.NONE;
        };
    }

    private static FactTerms loan(Terms terms, Match match, int item, Discourse discourse, int index) {
        Element.Money money = element(match, terms.amount(), item) instanceof Element.Money found ? found : null;
        Element.Date date = element(match, terms.date(), 0) instanceof Element.Date found ? found : null;
        Element.Product product = element(match, terms.product(), 0) instanceof Element.Product found ? found : null;
        return new FactTerms.Loan(
                money == null ? null : money.yuan(),
                money == null ? null : money.text(),
                date == null ? null : date.year(),
                date == null ? null : date.iso(),
                product == null ? null : product.text(),
                kind(terms, match, discourse, index));
    }

    private static Element element(Match match, String slot, int item) {
        Slots held = slot == null ? null : match.slot(slot);
        return held == null || held.size() == 0 ? null : held.get(Math.min(item, held.size() - 1));
    }

    private static String kind(Terms terms, Match match, Discourse discourse, int index) {
        for (Terms.Choice choice : terms.kinds()) {
            if (choice.condition() == null || choice.condition().holds(discourse, index, match)) {
                return choice.value();
            }
        }
        return USUAL_KIND;
    }

    private String role(Terms terms, Match match) {
        if (terms.role() == null) {
            return USUAL_ROLE;
        }
        return terms.role().startsWith("$")
                ? roleByWord.getOrDefault(match.words().get(terms.role().substring(1)), USUAL_ROLE)
                : terms.role();
    }

    private static String title(Terms terms, Match match) {
        if (terms.title() == null) {
            return null;
        }
        if (terms.title().startsWith("$")) {
            return match.words().get(terms.title().substring(1));
        }
        Slots titles = match.slot(terms.title());
        return titles.size() < 2 ? onlyTitle(titles) : joinedTitles(titles.elements());
    }

    private static String onlyTitle(Slots titles) {
        String title = titles.size() == 0 ? "" : ((Element.Title) titles.get(0)).text();
        return title.isEmpty() ? null : title;
    }

    private static String joinedTitles(List<Element> elements) {
        String titles = elements.stream()
                .map(element -> ((Element.Title) element).text())
                .distinct()
                .collect(Collectors.joining("、"));
        return titles.isEmpty() ? null : titles;
    }

    private static String camelCase(String hyphenated) {
        StringBuilder result = new StringBuilder();
        for (String part : hyphenated.split("-")) {
            result.append(result.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return result.toString();
    }
}
