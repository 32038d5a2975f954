package io.jinmai.spark;

import io.jinmai.graph.FactStatus;
import io.jinmai.lexicon.OwnFile;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What a job knows besides what comes with the program; equal ones extract alike.
 *
 * @param lexicons names of the user's own
 * @param rules rules of the user's own
 * @param model a name model of the user's own; null for that of the program
 * @param include the statuses of facts that go into the graph
 */
public record Knowledge(List<OwnFile> lexicons, List<OwnFile> rules, OwnModel model, Set<FactStatus> include)
        implements Serializable {
    public Knowledge {
        lexicons = List.copyOf(lexicons);
        rules = List.copyOf(rules);
        include = Set.copyOf(include);
    }
}
