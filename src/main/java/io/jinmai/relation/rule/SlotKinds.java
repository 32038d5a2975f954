package io.jinmai.relation.rule;

import static io.jinmai.relation.reading.ElementKind.ALLIANCE;
import static io.jinmai.relation.reading.ElementKind.BANK;
import static io.jinmai.relation.reading.ElementKind.DATE;
import static io.jinmai.relation.reading.ElementKind.DISTRICT;
import static io.jinmai.relation.reading.ElementKind.ENTERPRISE;
import static io.jinmai.relation.reading.ElementKind.INSTITUTION;
import static io.jinmai.relation.reading.ElementKind.MONEY;
import static io.jinmai.relation.reading.ElementKind.PERSON;
import static io.jinmai.relation.reading.ElementKind.PRODUCT;
import static io.jinmai.relation.reading.ElementKind.TITLE;

import io.jinmai.graph.RelationType;
import io.jinmai.relation.reading.ElementKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that the slots of a rule can hold what the rule takes from them. */
final class SlotKinds {
    private static final Set<ElementKind> PARTNER = EnumSet.of(BANK, ENTERPRISE, INSTITUTION, ALLIANCE);
    private static final Set<ElementKind> SITE = EnumSet.of(BANK, ENTERPRISE, INSTITUTION, ALLIANCE, DISTRICT);
    private static final Set<ElementKind> EMPLOYER = EnumSet.of(BANK, ENTERPRISE, INSTITUTION, DISTRICT);
    private static final Set<ElementKind> ANY = EnumSet.of(BANK, ENTERPRISE, INSTITUTION, ALLIANCE, DISTRICT, PERSON);

    private final List<Pattern> patterns;

    private SlotKinds(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    /** @throws IllegalArgumentException if a slot may hold something else */
    static void check(Rule rule) {
        Stream<Pattern> searched = rule.bindings().stream()
                .flatMap(binding -> binding.searches().stream())
                .map(Binding.Search::pattern);
        SlotKinds kinds =
                new SlotKinds(Stream.concat(rule.patterns().stream(), searched).toList());
        kinds.require("from", rule.from(), from(rule.relation()));
        kinds.require("to", rule.to(), to(rule.relation()));
        kinds.require("amount", rule.terms().amount(), EnumSet.of(MONEY));
        kinds.require("date", rule.terms().date(), EnumSet.of(DATE));
        kinds.require("product", rule.terms().product(), EnumSet.of(PRODUCT));
        kinds.require("title", rule.terms().title(), EnumSet.of(TITLE));
    }

    private void require(String key, String slot, Set<ElementKind> allowed) {
        for (Pattern pattern : patterns) {
            for (ElementKind kind : pattern.kinds(slot).kinds()) {
                if (!allowed.contains(kind)) {
                    throw new IllegalArgumentException("'" + key + "' is " + slot + ", which may be a " + kind.label()
                            + "; it must be one of "
                            + allowed.stream().map(ElementKind::label).toList());
                }
            }
        }
    }

    private static Set<ElementKind> from(RelationType relation) {
        return switch (relation) {
            case LENDS_TO, BRANCH_OF -> EnumSet.of(BANK);
            case SUBSIDIARY_OF -> EnumSet.of(ENTERPRISE);
            case WORKS_FOR -> EnumSet.of(PERSON);
            case LOCATED_IN -> SITE;
            case MEMBER_OF -> ANY;
            case COOPERATES_WITH -> PARTNER;
        };
    }

    private static Set<ElementKind> to(RelationType relation) {
        return switch (relation) {
            case LENDS_TO -> EnumSet.of(ENTERPRISE, INSTITUTION);
            case BRANCH_OF -> EnumSet.of(BANK);
            case SUBSIDIARY_OF -> EnumSet.of(ENTERPRISE);
            case WORKS_FOR -> EMPLOYER;
            case LOCATED_IN -> EnumSet.of(DISTRICT);
            case MEMBER_OF -> EnumSet.of(ALLIANCE);
            case COOPERATES_WITH -> PARTNER;
        };
    }
}
