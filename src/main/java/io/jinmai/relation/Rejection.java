package io.jinmai.relation;

import io.jinmai.relation.rule.Binding;
import io.jinmai.relation.rule.Condition;
import java.util.stream.Collectors;

/** Why a place that a rule's pattern matches made no fact. */
public sealed interface Rejection {
    /** For people, in the terms of the rule's file. */
    String reason();

    /** A condition of the rule does not hold there. */
    record ConditionFails(Condition condition) implements Rejection {
        @Override
        public String reason() {
            return "condition fails: " + condition;
        }
    }

    /** Nothing was found for a slot that the rule needs. */
    record SlotEmpty(Binding binding) implements Rejection {
        @Override
        public String reason() {
            return "nothing found for " + binding.slot() + " in "
                    + binding.searches().stream()
                            .map(search -> search.scope().toString())
                            .distinct()
                            .collect(Collectors.joining(", "));
        }
    }

    /** An earlier rule of the same relation has used what the slot holds. */
    record Consumed(String slot) implements Rejection {
        @Override
        public String reason() {
            return "an earlier rule has used its " + slot;
        }
    }

    /** The rule only guesses, and something of the kind is known already. */
    record ToldOtherwise(String slot) implements Rejection {
        @Override
        public String reason() {
            return "another rule tells where " + slot + " belongs";
        }
    }

    /** The two ends are not two entities. */
    record NoPair(String from, String to) implements Rejection {
        @Override
        public String reason() {
            return from + " and " + to + " are not two entities";
        }
    }
}
