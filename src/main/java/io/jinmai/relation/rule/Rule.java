package io.jinmai.relation.rule;

import io.jinmai.graph.FactStatus;
import io.jinmai.graph.RelationType;
import java.util.List;

/**
 * A rule, compiled.
 *
 * @param file the file it stands in, for messages
 * @param from slot of the first end
 * @param to slot of the second end
 * @param patterns alternatives; at a position the first that matches counts
 * @param bindings slots looked for beyond the pattern, in this order
 * @param conditions all must hold
 * @param pairwise whether two lists of equal length are paired one to one (分别), not each with each
 * @param lastResort whether its facts count only for those of whom no other rule tells the same kind of thing
 * @param consumes slot whose elements no later rule of the same relation may use again; null for none
 * @param status the status of its facts; null where the clause decides
 */
public record Rule(
        String file,
        String id,
        RelationType relation,
        List<Pattern> patterns,
        String from,
        String to,
        List<Binding> bindings,
        List<Condition> conditions,
        Terms terms,
        boolean pairwise,
        boolean lastResort,
        String consumes,
        FactStatus status,
        double confidence,
        List<RuleExample> examples) {}
