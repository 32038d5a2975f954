package io.jinmai.relation;

import io.jinmai.graph.Fact;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one fact of the findings that mean the same one: an office outranks plain membership, an amount outranks its absence, and a
 * loan told twice is one loan. For one article.
 */
final class FactMerger {
    private static final List<String> ROLE_RANK =
            List.of("member", "founder", "guide", "secretary", "viceChair", "rotatingChair", "chair");

    private final boolean keepsFindings;
    private final List<Fact> facts;
    private final List<MergedFact> merged = new ArrayList<>(0);

    private FactMerger(int drafts, boolean keepsFindings) {
        this.keepsFindings = keepsFindings;
        this.facts = new ArrayList<>(drafts);
    }

    /** @param keepsFindings whether {@link #merged} is to tell what became of each finding */
    static FactMerger merge(List<FactDraft> drafts, boolean keepsFindings) {
        FactMerger merger = new FactMerger(drafts.size(), keepsFindings);
        SamePairs pairs = new SamePairs(drafts);
        List<FactDraft> same = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (pairs.isFirst(i)) {
                same.clear();
                pairs.addFrom(i, same);
                merger.add(same);
            }
        }
        return merger;
    }

    /** The facts, in the order in which each was first found; the caller's to change. */
    List<Fact> facts() {
        return facts;
    }

    /** The facts with their findings, in the same order; empty where these were not to be kept. */
    List<MergedFact> merged() {
        return merged;
    }

    /** @param same in the order in which they were found; not kept */
    private void add(List<FactDraft> same) {
        switch (same.get(0).type()) {
            case LENDS_TO -> addLoans(same);
            case MEMBER_OF -> add(same, highestOffice(same));
            case WORKS_FOR -> addPosts(same);
            default -> add(same, same.get(0));
        }
    }

    private static FactDraft highestOffice(List<FactDraft> same) {
        FactDraft highest = same.get(0);
        for (int i = 1; i < same.size(); i++) {
            highest = rank(same.get(i)) > rank(highest) ? same.get(i) : highest;
        }
        return highest;
    }

    private static int rank(FactDraft draft) {
        return ROLE_RANK.indexOf(((FactTerms.Membership) draft.terms()).role());
    }

    /** Posts of one person in one organisation: those without a title join those with one. */
    private void addPosts(List<FactDraft> same) {
        if (same.size() == 1) {
            add(same, same.get(0));
            return;
        }
        Map<String, List<FactDraft>> byTitle = new LinkedHashMap<>();
        for (FactDraft draft : same) {
            String title = ((FactTerms.Post) draft.terms()).title();
            byTitle.computeIfAbsent(title == null ? "" : title, key -> new ArrayList<>(1))
                    .add(draft);
        }
        List<FactDraft> untitled = byTitle.size() > 1 ? byTitle.remove("") : null;
        int first = merged.size();
        byTitle.values().forEach(group -> add(group, group.get(0)));
        if (untitled != null && keepsFindings) {
            merged.set(first, merged.get(first).with(untitled));
        }
    }

    private void addLoans(List<FactDraft> same) {
        if (same.size() == 1) {
            add(same, same.get(0));
            return;
        }
        List<List<FactDraft>> facilities = LoanFacilities.of(same);
        for (int i = 0; i < facilities.size(); i++) {
            add(facilities.get(i), richest(facilities.get(i)));
        }
    }

    private static FactDraft richest(List<FactDraft> facility) {
        FactDraft richest = facility.get(0);
        for (int i = 1; i < facility.size(); i++) {
            richest = countTerms(facility.get(i)) > countTerms(richest) ? facility.get(i) : richest;
        }
        return richest;
    }

    private static int countTerms(FactDraft draft) {
        FactTerms.Loan loan = (FactTerms.Loan) draft.terms();
        return (loan.amountCny() == null ? 0 : 1)
                + (loan.amountText() == null ? 0 : 1)
                + (loan.year() == null ? 0 : 1)
                + (loan.date() == null ? 0 : 1)
                + (loan.product() == null ? 0 : 1)
                + (loan.kind() == null ? 0 : 1);
    }

    private void add(List<FactDraft> findings, FactDraft main) {
        double confidence = 0;
        for (int i = 0; i < findings.size(); i++) {
            confidence = Math.max(confidence, findings.get(i).confidence());
        }
        Fact fact = new Fact(
                main.type(),
                main.from(),
                main.to(),
                main.terms(),
                evidence(findings),
                confidence,
                main.status(),
                false,
                main.rule());
        facts.add(fact);
        if (keepsFindings) {
            merged.add(new MergedFact(fact, main, findings));
        }
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
}
