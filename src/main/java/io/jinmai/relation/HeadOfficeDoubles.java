package io.jinmai.relation;

import io.jinmai.graph.Fact;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drops the loan of a bank where a branch of it, as the article says, lends the same amount to the same borrower. */
final class HeadOfficeDoubles {
    private final Set<Branch> branches = new HashSet<>();
    private final Map<Receipt, List<Fact>> loans = new HashMap<>();

    private record Branch(String office, String bank) {}

    /** What a borrower gets, whoever lends it. */
    private record Receipt(String borrower, Long amountCny) {
        static Receipt of(Fact loan) {
            return new Receipt(loan.to(), ((FactTerms.Loan) loan.terms()).amountCny());
        }
    }

    private HeadOfficeDoubles(List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact.type() == RelationType.BRANCH_OF) {
                branches.add(new Branch(fact.from(), fact.to()));
            } else if (fact.type() == RelationType.LENDS_TO) {
                loans.computeIfAbsent(Receipt.of(fact), key -> new ArrayList<>(1))
                        .add(fact);
            }
        }
    }

    /** The others of these facts of one article, in their order. */
    static List<Fact> without(List<Fact> facts) {
        if (!holds(RelationType.LENDS_TO, facts) || !holds(RelationType.BRANCH_OF, facts)) {
            return facts;
        }
        HeadOfficeDoubles doubles = new HeadOfficeDoubles(facts);
        List<Fact> others = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            if (!doubles.contains(fact)) {
                others.add(fact);
            }
        }
        return others;
    }

    private static boolean holds(RelationType type, List<Fact> facts) {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).type() == type) {
                return true;
            }
        }
        return false;
    }

    private boolean contains(Fact fact) {
        if (fact.type() != RelationType.LENDS_TO) {
            return false;
        }
        for (Fact other : loans.get(Receipt.of(fact))) {
            if (branches.contains(new Branch(other.from(), fact.from()))) {
                return true;
            }
        }
        return false;
    }
}
