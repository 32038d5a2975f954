package io.jinmai.relation.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules as they come, each with an id of its own. */
final class RuleCollection {
    private final Map<String, Rule> byId = new LinkedHashMap<>();

    /** @throws RuleException if a rule does not compile or its id is taken */
    void add(String file, RuleFile written, RuleCompiler compiler) {
        for (RuleFile.Entry entry : written.rules()) {
            Rule rule = compiler.compile(file, entry);
            Rule other = byId.putIfAbsent(rule.id(), rule);
            if (other != null) {
                throw new RuleException("two rules have the id " + rule.id() + ", in " + other.file() + " and in "
                        + file + "; rename one");
            }
        }
    }

    /** In the order in which they came. */
    List<Rule> rules() {
        return List.copyOf(byId.values());
    }
}
