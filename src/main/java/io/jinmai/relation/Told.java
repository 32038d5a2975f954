package io.jinmai.relation;

import io.jinmai.graph.RelationType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Of whom an article tells where he works or belongs, or another kind of thing: about these nothing is guessed. For one article. */
final class Told {
    private final List<FactDraft> drafts;
    private final Set<Subject> subjects = new HashSet<>();

    /** How many of the facts have been looked at: none as long as nothing is guessed. */
    private int read;

    /** Who starts a kind of fact. A post and an office in an alliance are one kind: both tell where one belongs. */
    private record Subject(RelationType kind, String entity) {
        static Subject of(FactDraft draft) {
            boolean isPost = draft.type() == RelationType.WORKS_FOR;
            return new Subject(isPost ? RelationType.MEMBER_OF : draft.type(), draft.from());
        }
    }

    /** @param drafts to which the rules add what they find */
    Told(List<FactDraft> drafts) {
        this.drafts = drafts;
    }

    /** Removes the guesses about those of whom something is told. Who is left counts as told once his guess is added: the first stands. */
    void keepNew(List<FactDraft> guesses) {
        for (; read < drafts.size(); read++) {
            subjects.add(Subject.of(drafts.get(read)));
        }
        guesses.removeIf(guess -> subjects.contains(Subject.of(guess)));
    }
}
