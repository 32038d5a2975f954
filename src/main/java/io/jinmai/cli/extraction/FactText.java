package io.jinmai.cli.extraction;

import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.TextSpan;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A fact as a line to read, such as {@code 工行越江支行 —LENDS_TO→ 柯岩纺机 (285万元, 2022)}. */
public final class FactText {

    private FactText() {}

    /**
     * @param from name of the first end
     * @param to name of the second end
     */
    public static String of(Fact fact, String from, String to) {
        String arrow = fact.type().isSymmetric() ? "— " : "→ ";
        return "%s —%s%s%s%s".formatted(from, fact.type(), arrow, to, bracketed(notes(fact)));
    }

    /** The sentences that state it, each on an indented line of its own. */
    public static String evidence(Fact fact, String indent) {
        return fact.evidence().stream()
                .map(TextSpan::text)
                .map(text -> indent + text + "\n")
                .collect(Collectors.joining());
    }

    private static String bracketed(List<String> notes) {
        return notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")";
    }

    private static List<String> notes(Fact fact) {
        Stream<String> about = Stream.of(
                fact.status() == FactStatus.STATED ? null : fact.status().label(), fact.derived() ? "derived" : null);
        return Stream.concat(terms(fact.terms()), about)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<String> terms(FactTerms terms) {
        if (terms instanceof FactTerms.Loan loan) {
            String when = loan.date() != null ? loan.date() : Objects.toString(loan.year(), null);
            String kind = "creditLine".equals(loan.kind()) ? "credit line" : null;
            return Stream.of(amount(loan), when, loan.product(), kind);
        }
        if (terms instanceof FactTerms.Membership membership) {
            return Stream.of(membership.role());
        }
        if (terms instanceof FactTerms.Post post) {
            return Stream.of(post.title(), post.former() ? "former" : null);
        }
        return Stream.empty();
    }

    private static String amount(FactTerms.Loan loan) {
        if (loan.amountText() != null) {
            return loan.amountText();
        }
        return loan.amountCny() == null ? null : "%,d yuan".formatted(loan.amountCny());
    }
}
