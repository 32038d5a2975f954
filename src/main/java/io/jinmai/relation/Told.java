package io.jinmai.relation;

import io.jinmai.graph.RelationType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Of whom an article tells where he works or belongs, or another kind of thing: about these nothing is guessed. For one article. */
final class Told {
    private final Set<Subject> subjects = new HashSet<>();

    /** Who starts a kind of fact. A post and an office in an alliance are one kind: both tell where one belongs. */
    private record Subject(RelationType kind, String entity) {
        static Subject of(FactDraft draft) {
            boolean isPost = draft.type() == RelationType.WORKS_FOR;
            return new Subject(isPost ? RelationType.MEMBER_OF : draft.type(), draft.from());
        }
    }

    /** Adds those of whom facts tell. */
    void add(List<FactDraft> stated) {
        stated.forEach(draft -> subjects.add(Subject.of(draft)));
    }

    /** Removes the guesses about those of whom something is told. Who is left counts as told from then on: the first guess stands. */
    void keepNew(List<FactDraft> guesses) {
        guesses.removeIf(guess -> subjects.contains(Subject.of(guess)));
        add(guesses);
    }
}
