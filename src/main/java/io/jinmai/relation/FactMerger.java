package io.jinmai.relation;

import io.jinmai.graph.Fact;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes one fact of the findings that mean the same one: an office outranks plain membership, an amount outranks its absence, and a
 * loan told twice is one loan.
 */
final class FactMerger {
    private static final List<String> ROLE_RANK =
            List.of("member", "founder", "guide", "secretary", "viceChair", "rotatingChair", "chair");

    private FactMerger() {}

    static List<MergedFact> merge(List<FactDraft> drafts) {
        List<List<FactDraft>> pairs = SamePairs.of(drafts);
        List<MergedFact> facts = new ArrayList<>(pairs.size());
        for (List<FactDraft> same : pairs) {
            addMerged(same, facts);
        }
        return facts;
    }

    private static void addMerged(List<FactDraft> same, List<MergedFact> facts) {
        switch (same.get(0).type()) {
            case LENDS_TO -> facts.addAll(loans(same));
            case MEMBER_OF -> facts.add(combine(same, highestOffice(same)));
            case WORKS_FOR -> addPosts(same, facts);
            default -> facts.add(combine(same, same.get(0)));
        }
    }

    private static FactDraft highestOffice(List<FactDraft> same) {
        FactDraft highest = same.get(0);
        for (FactDraft draft : same) {
            if (rank(draft) > rank(highest)) {
                highest = draft;
            }
        }
        return highest;
    }

    private static int rank(FactDraft draft) {
        return ROLE_RANK.indexOf(((FactTerms.Membership) draft.terms()).role());
    }

    /** Posts of one person in one organisation: those without a title join those with one. */
    private static void addPosts(List<FactDraft> same, List<MergedFact> facts) {
        if (same.size() == 1) {
            facts.add(combine(same, same.get(0)));
            return;
        }
        Map<String, List<FactDraft>> byTitle = new LinkedHashMap<>();
        for (FactDraft draft : same) {
            String title = ((FactTerms.Post) draft.terms()).title();
            byTitle.computeIfAbsent(title == null ? "" : title, key -> new ArrayList<>(1))
                    .add(draft);
        }
        List<FactDraft> untitled = byTitle.size() > 1 ? byTitle.remove("") : null;
        int first = facts.size();
        byTitle.values().forEach(group -> facts.add(combine(group, group.get(0))));
        if (untitled != null) {
            facts.set(first, facts.get(first).with(untitled));
        }
    }

    private static List<MergedFact> loans(List<FactDraft> same) {
        return LoanFacilities.of(same).stream()
                .map(facility -> combine(facility, richest(facility)))
                .toList();
    }

    private static FactDraft richest(List<FactDraft> facility) {
        FactDraft richest = facility.get(0);
        for (FactDraft draft : facility) {
            if (loan(draft).toProperties().size() > loan(richest).toProperties().size()) {
                richest = draft;
            }
        }
        return richest;
    }

    private static FactTerms.Loan loan(FactDraft draft) {
        return (FactTerms.Loan) draft.terms();
    }

    private static MergedFact combine(List<FactDraft> drafts, FactDraft main) {
        double confidence = 0;
        for (int i = 0; i < drafts.size(); i++) {
            confidence = Math.max(confidence, drafts.get(i).confidence());
        }
        Fact fact = new Fact(
                main.type(),
                main.from(),
                main.to(),
                main.terms(),
                evidence(drafts),
                confidence,
                main.status(),
                false,
                main.rule());
        return new MergedFact(fact, main, drafts);
    }

    private static List<TextSpan> evidence(List<FactDraft> drafts) {
        List<TextSpan> first = drafts.get(0).evidence();
        List<TextSpan> all = null;
        for (int i = 1; i < drafts.size(); i++) {
            List<TextSpan> further = drafts.get(i).evidence();
            if (all == null && !further.equals(first)) {
                all = new ArrayList<>(first);
            }
            if (all != null) {
                all.addAll(further);
            }
        }
        return all == null ? first : all;
    }

    /** Drops the loan of a bank where a branch of it, as the article says, lends the same amount to the same borrower. */
    static List<Fact> withoutHeadOfficeDoubles(List<Fact> facts) {
        Set<Branch> branches = new HashSet<>();
        Map<Receipt, List<Fact>> loans = new HashMap<>();
        for (Fact fact : facts) {
            if (fact.type() == RelationType.BRANCH_OF) {
                branches.add(new Branch(fact.from(), fact.to()));
            } else if (fact.type() == RelationType.LENDS_TO) {
                loans.computeIfAbsent(Receipt.of(fact), key -> new ArrayList<>(1))
                        .add(fact);
            }
        }
        if (loans.isEmpty() || branches.isEmpty()) {
            return facts;
        }
        return facts.stream()
                .filter(fact -> fact.type() != RelationType.LENDS_TO
                        || loans.get(Receipt.of(fact)).stream()
                                .noneMatch(other -> branches.contains(new Branch(other.from(), fact.from()))))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private record Branch(String office, String bank) {}

    /** What a borrower gets, whoever lends it. */
    private record Receipt(String borrower, Long amountCny) {
        static Receipt of(Fact loan) {
            return new Receipt(loan.to(), amount(loan));
        }
    }

    private static Long amount(Fact fact) {
        return ((FactTerms.Loan) fact.terms()).amountCny();
    }
}
