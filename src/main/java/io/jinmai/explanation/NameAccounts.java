package io.jinmai.explanation;

import io.jinmai.article.Sentence;
import io.jinmai.article.SourceText;
import io.jinmai.explanation.NameAccount.Decision;
import io.jinmai.explanation.NameAccount.Proposal;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.TextSpan;
import io.jinmai.recognition.Arbiter;
import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.Refusal;
import io.jinmai.recognition.Refused;
import io.jinmai.recognition.SentenceDecision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From the decisions on an article's sentences to an account of each stretch that was proposed. */
final class NameAccounts {
    private static final Comparator<Candidate> STRONGEST =
            Comparator.comparingDouble(Candidate::strength).thenComparing(Candidate::type, Comparator.reverseOrder());

    private final SentenceDecision decision;
    private final List<Candidate> merged;

    private NameAccounts(SentenceDecision decision) {
        this.decision = decision;
        this.merged = Arbiter.merge(decision.proposals());
    }

    /** In text order, longer ones first where several start at one place. */
    static List<NameAccount> of(List<SentenceDecision> decisions, List<Entity> entities) {
        Map<TextSpan, NameAccount> accounts = new TreeMap<>(Comparator.comparingInt(TextSpan::start)
                .thenComparing(Comparator.comparingInt(TextSpan::end).reversed())
                .thenComparing(TextSpan::text));
        for (SentenceDecision decision : decisions) {
            new NameAccounts(decision).accounts().forEach(account -> accounts.put(account.span(), account));
        }
        for (Entity entity : entities) {
            entity.mentions().forEach(span -> accounts.merge(span, partOfName(span, entity), NameAccounts::asPart));
        }
        return List.copyOf(accounts.values());
    }

    private static NameAccount partOfName(TextSpan span, Entity entity) {
        return new NameAccount(span, type(entity.type()), Decision.PART_OF_NAME, 0, List.of(), null, List.of());
    }

    /** A name that the graph mentions although it was not chosen is a part of a chosen one. */
    private static NameAccount asPart(NameAccount proposed, NameAccount part) {
        return proposed.decision() == Decision.ACCEPTED
                ? proposed
                : new NameAccount(
                        part.span(),
                        part.type(),
                        part.decision(),
                        proposed.strength(),
                        proposed.proposals(),
                        null,
                        List.of());
    }

    private static MentionType type(EntityType type) {
        return Stream.of(MentionType.values())
                .filter(candidate -> candidate.entityType().equals(Optional.of(type)))
                .findFirst()
                .orElseThrow();
    }

    private List<NameAccount> accounts() {
        Map<TextSpan, List<Candidate>> bySpan = Stream.concat(
                        decision.proposals().stream(),
                        decision.refused().stream().map(Refused::name))
                .collect(Collectors.groupingBy(this::span, TreeMap::new, Collectors.toList()));
        List<NameAccount> accounts = new ArrayList<>();
        bySpan.forEach((span, proposals) -> accounts.add(account(span, proposals)));
        return accounts;
    }

    private NameAccount account(TextSpan span, List<Candidate> proposals) {
        Candidate any = proposals.get(0);
        Optional<Candidate> chosen = at(decision.chosen(), any).findFirst();
        Candidate main = chosen.or(() -> at(merged, any).max(STRONGEST))
                .orElseGet(() -> proposals.stream().max(STRONGEST).orElseThrow());
        Decision what = decision(main);
        return new NameAccount(
                span,
                main.type(),
                what,
                main.strength(),
                proposals.stream()
                        .map(proposal -> new Proposal(proposal.source(), proposal.type(), proposal.strength()))
                        .distinct()
                        .toList(),
                what == Decision.REFUSED ? refusal(main) : null,
                what == Decision.OVERLAPPED ? overlapping(main) : List.of());
    }

    private Refusal refusal(Candidate main) {
        return decision.refused().stream()
                .filter(refused -> refused.name().equals(main))
                .map(Refused::reason)
                .findFirst()
                .orElseThrow();
    }

    private List<TextSpan> overlapping(Candidate main) {
        return decision.chosen().stream()
                .filter(name -> name.start() < main.end() && main.start() < name.end())
                .map(this::span)
                .toList();
    }

    private Decision decision(Candidate main) {
        if (at(decision.kept(), main).findAny().isPresent()) {
            return Decision.ACCEPTED;
        }
        if (at(decision.chosen(), main).findAny().isPresent()) {
            return Decision.BYLINE;
        }
        if (at(merged, main).findAny().isEmpty()) {
            return Decision.REFUSED;
        }
        return main.strength() <= Arbiter.ENOUGH ? Decision.TOO_WEAK : Decision.OVERLAPPED;
    }

    private static Stream<Candidate> at(List<Candidate> candidates, Candidate place) {
        return candidates.stream()
                .filter(candidate -> candidate.start() == place.start() && candidate.end() == place.end());
    }

    private TextSpan span(Candidate candidate) {
        return span(decision.sentence(), candidate.start(), candidate.end());
    }

    /** A stretch of a sentence as a stretch of the input. */
    static TextSpan span(Sentence sentence, int start, int end) {
        SourceText content = sentence.content();
        return new TextSpan(
                content.inputStart(start), content.inputEnd(end), content.text().substring(start, end));
    }
}
