package io.jinmai.relation;

import io.jinmai.graph.FactTerms.Loan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Puts findings of loans between one bank and one borrower together that mean the same facility: what one finding leaves open another may
 * fill, what both give must agree. A finding joins the earliest facility that it fits.
 */
final class LoanFacilities {
    private final List<List<FactDraft>> facilities = new ArrayList<>();
    /** Facilities by their amount in yuan, null for amounts in foreign money. */
    private final Map<Long, List<Integer>> byAmount = new HashMap<>();

    /** Facilities of which no finding tells the amount. */
    private final TreeSet<Integer> open = new TreeSet<>();

    static List<List<FactDraft>> of(List<FactDraft> drafts) {
        LoanFacilities facilities = new LoanFacilities();
        drafts.forEach(facilities::add);
        return facilities.facilities;
    }

    private void add(FactDraft draft) {
        Loan loan = loan(draft);
        int found = loan.amountText() == null ? firstOfAll(loan) : firstOfAmount(loan);
        if (found < 0) {
            found = facilities.size();
            facilities.add(new ArrayList<>());
            open.add(found);
        }
        facilities.get(found).add(draft);
        if (loan.amountText() != null && open.remove(found)) {
            byAmount.computeIfAbsent(loan.amountCny(), amount -> new ArrayList<>(1))
                    .add(found);
        }
    }

    private int firstOfAll(Loan loan) {
        for (int i = 0; i < facilities.size(); i++) {
            if (fits(loan, i)) {
                return i;
            }
        }
        return -1;
    }

    private int firstOfAmount(Loan loan) {
        TreeSet<Integer> possible = new TreeSet<>(open);
        possible.addAll(byAmount.getOrDefault(loan.amountCny(), List.of()));
        return possible.stream().filter(i -> fits(loan, i)).findFirst().orElse(-1);
    }

    private boolean fits(Loan loan, int facility) {
        for (FactDraft other : facilities.get(facility)) {
            if (!isSame(loan(other), loan)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(Loan a, Loan b) {
        boolean amountsAgree =
                Objects.equals(a.amountCny(), b.amountCny()) || a.amountText() == null || b.amountText() == null;
        return amountsAgree && agree(a.year(), b.year()) && agree(a.date(), b.date());
    }

    private static boolean agree(Object a, Object b) {
        return a == null || b == null || a.equals(b);
    }

    private static Loan loan(FactDraft draft) {
        return (Loan) draft.terms();
    }
}
