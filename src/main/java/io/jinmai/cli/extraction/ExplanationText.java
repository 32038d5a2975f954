package io.jinmai.cli.extraction;

import io.jinmai.explanation.Explanation;
import io.jinmai.explanation.FactAccount;
import io.jinmai.explanation.NameAccount;
import io.jinmai.explanation.NameAccount.Decision;
import io.jinmai.graph.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** An explanation as indented lines: the names proposed, and sentence by sentence what the rules did. */
final class ExplanationText {
    private final Map<String, String> names;
    private final Map<String, List<String>> rejected = new LinkedHashMap<>();
    private final StringBuilder lines = new StringBuilder();

    private ExplanationText(Map<String, String> names) {
        this.names = names;
    }

    /** @param names of entities, by id */
    static String of(Explanation explanation, Map<String, String> names) {
        ExplanationText text = new ExplanationText(names);
        text.lines.append("Names proposed\n");
        explanation.names().forEach(text::append);
        text.lines.append("Rules\n");
        text.appendFacts(explanation.facts());
        return text.lines.toString();
    }

    private void append(NameAccount account) {
        lines.append("    %s %s %s  %s%s\n"
                .formatted(
                        account.decision() == Decision.ACCEPTED || account.decision() == Decision.PART_OF_NAME
                                ? "+"
                                : "-",
                        ExplanationObject.label(account.type()),
                        account.span().text(),
                        verdict(account),
                        proposals(account)));
    }

    private static String verdict(NameAccount account) {
        String strength = String.format(Locale.ROOT, "%.2f", account.strength());
        return switch (account.decision()) {
            case ACCEPTED -> strength;
            case PART_OF_NAME -> "part of the name around it";
            case OVERLAPPED -> strength + ", lost to " + texts(account.lostTo());
            case TOO_WEAK -> strength + ", too weak";
            case REFUSED -> account.refusal().wording();
            case BYLINE -> "a byline";
        };
    }

    private static String texts(List<TextSpan> spans) {
        return spans.stream().map(TextSpan::text).collect(Collectors.joining("、"));
    }

    private static String proposals(NameAccount account) {
        String proposals = account.proposals().stream()
                .map(proposal -> "%s %s%.2f"
                        .formatted(
                                ExplanationObject.label(proposal.source()),
                                proposal.type() == account.type() ? "" : ExplanationObject.label(proposal.type()) + " ",
                                proposal.strength()))
                .collect(Collectors.joining(", "));
        return proposals.isEmpty() ? "" : " (" + proposals + ")";
    }

    private void appendFacts(List<FactAccount> accounts) {
        TextSpan sentence = null;
        for (FactAccount account : accounts) {
            if (account.sentence() != null && !account.sentence().equals(sentence)) {
                appendRejected();
                sentence = account.sentence();
                lines.append("    ").append(sentence.text()).append('\n');
            } else if (account.sentence() == null && sentence != null) {
                appendRejected();
                sentence = null;
                lines.append("    (no sentence)\n");
            }
            append(account);
        }
        appendRejected();
    }

    private void append(FactAccount account) {
        String why = account.reason() == null ? "" : ": " + account.reason();
        if (account.from() == null) {
            rejected.computeIfAbsent(
                            "%s %s  %s%s".formatted(account.outcome().label(), account.rule(), account.type(), why),
                            line -> new ArrayList<>())
                    .add(account.matched().text());
        } else {
            String fact = "%s —%s→ %s".formatted(name(account.from()), account.type(), name(account.to()));
            lines.append("        %s %s  %s%s\n".formatted(account.outcome().label(), account.rule(), fact, why));
        }
    }

    /** What one rule missed for one reason in a sentence stands on one line. */
    private void appendRejected() {
        rejected.forEach(
                (line, places) -> lines.append("        %s; at %s\n".formatted(line, String.join(" | ", places))));
        rejected.clear();
    }

    private String name(String id) {
        return Objects.requireNonNullElse(names.get(id), id);
    }
}
