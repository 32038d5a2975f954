package io.jinmai.relation;

import io.jinmai.graph.RelationType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Of whom an article tells where he works or belongs, or another kind of thing: about these nothing is guessed. For one article. */
final class Told {
    private final List<FactDraft> drafts;

    /** By entity the kinds of facts that it starts, as bits by their places among the relation types. */
    private Map<String, Integer> kindsBySubject = Map.of();

    /** How many of the facts have been looked at: none as long as nothing is guessed. */
    private int read;

    /** @param drafts to which the rules add what they find */
    Told(List<FactDraft> drafts) {
        this.drafts = drafts;
    }

    /** Removes the guesses about those of whom something is told. Who is left counts as told once his guess is added: the first stands. */
    void keepNew(List<FactDraft> guesses) {
        kindsBySubject = kindsBySubject.isEmpty() ? new HashMap<>() : kindsBySubject;
        for (; read < drafts.size(); read++) {
            FactDraft draft = drafts.get(read);
            kindsBySubject.merge(draft.from(), kind(draft), (some, more) -> some | more);
        }
        guesses.removeIf(this::isTold);
    }

    private boolean isTold(FactDraft guess) {
        return (kindsBySubject.getOrDefault(guess.from(), 0) & kind(guess)) != 0;
    }

    /** A post and an office in an alliance are one kind: both tell where one belongs. */
    private static int kind(FactDraft draft) {
        RelationType kind = draft.type() == RelationType.WORKS_FOR ? RelationType.MEMBER_OF : draft.type();
        return 1 << kind.ordinal();
    }
}
