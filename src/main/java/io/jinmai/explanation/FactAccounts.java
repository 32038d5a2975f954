package io.jinmai.explanation;

import io.jinmai.article.Sentence;
import io.jinmai.explanation.FactAccount.Outcome;
import io.jinmai.graph.Fact;
import io.jinmai.graph.TextSpan;
import io.jinmai.relation.FactDraft;
import io.jinmai.relation.MergedFact;
import io.jinmai.relation.RejectedMatch;
import java.util.ArrayList;
import java.util.List;

/** From what rules found and missed to an account of each place. */
final class FactAccounts {
    private FactAccounts() {}

    /**
     * @param kept the merged facts that stayed
     * @param facts of the graph
     */
    static List<FactAccount> of(
            List<RejectedMatch> rejected, List<MergedFact> merged, List<Fact> kept, List<Fact> facts) {
        List<FactAccount> accounts = new ArrayList<>();
        merged.forEach(fact -> addFindings(fact, kept.contains(fact.fact()), accounts));
        rejected.forEach(match -> accounts.add(rejected(match)));
        facts.stream().filter(Fact::derived).forEach(fact -> accounts.add(derived(fact)));
        return accounts.stream().sorted(FactAccount.ORDER).distinct().toList();
    }

    private static void addFindings(MergedFact merged, boolean isKept, List<FactAccount> accounts) {
        boolean isMainTold = false;
        for (FactDraft draft : merged.drafts()) {
            boolean isMain = !isMainTold && draft.equals(merged.main());
            isMainTold |= isMain;
            accounts.add(account(draft, merged.fact(), isMain, isKept));
        }
    }

    private static FactAccount account(FactDraft draft, Fact fact, boolean isMain, boolean isKept) {
        Outcome outcome = !isKept ? Outcome.DROPPED : isMain ? Outcome.MADE : Outcome.MERGED;
        String reason = switch (outcome) {
            case DROPPED -> "a branch of this bank lends the same amount to the same borrower";
            case MERGED -> "states again what " + fact.rule() + " found";
            default -> null;
        };
        return new FactAccount(
                draft.rule(),
                draft.type(),
                draft.from(),
                draft.to(),
                draft.evidence().isEmpty() ? null : draft.evidence().get(0),
                null,
                outcome,
                reason);
    }

    private static FactAccount rejected(RejectedMatch match) {
        Sentence sentence = match.sentence();
        TextSpan whole = NameAccounts.span(sentence, 0, sentence.content().length());
        TextSpan matched =
                match.end() > match.start() ? NameAccounts.span(sentence, match.start(), match.end()) : whole;
        return new FactAccount(
                match.rule(),
                match.relation(),
                null,
                null,
                whole,
                matched,
                Outcome.REJECTED,
                match.rejection().reason());
    }

    private static FactAccount derived(Fact fact) {
        return new FactAccount(
                fact.rule(),
                fact.type(),
                fact.from(),
                fact.to(),
                fact.evidence().isEmpty() ? null : fact.evidence().get(0),
                null,
                Outcome.DERIVED,
                null);
    }
}
