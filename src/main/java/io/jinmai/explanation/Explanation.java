package io.jinmai.explanation;

import java.util.List;

/**
 * How the graph of one article came about.
 *
 * @param names every stretch that some source took for a name, in text order
 * @param facts every fact that a rule made or could have made, in text order
 */
public record Explanation(List<NameAccount> names, List<FactAccount> facts) {
    public Explanation {
        names = List.copyOf(names);
        facts = List.copyOf(facts);
    }
}
