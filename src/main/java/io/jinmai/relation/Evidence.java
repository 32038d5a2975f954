package io.jinmai.relation;

import io.jinmai.article.Sentence;
import io.jinmai.graph.TextSpan;
import io.jinmai.relation.reading.Element;
import io.jinmai.relation.rule.Discourse;
import io.jinmai.relation.rule.Match;
import io.jinmai.relation.rule.Rule;
import io.jinmai.relation.rule.Scope;
import java.util.ArrayList;
import java.util.List;

/** What the facts of a match quote: its sentence first, then those in which slots were found. For one article, one match after the other. */
final class Evidence {
    private final Discourse discourse;
    private final Quotation here = new Quotation();
    private final Quotation there = new Quotation();
    private Rule rule;
    private Match stated;
    private Sentence sentence;

    /** What is quoted of other sentences, each passage once. */
    private List<TextSpan> further;

    /** The evidence of all facts of the match, where they quote the same; else null. */
    private List<TextSpan> same;

    Evidence(Discourse discourse) {
        this.discourse = discourse;
    }

    /**
     * Turns to a match.
     *
     * @param match alone, without what was found elsewhere
     * @param index its sentence
     * @param elsewhere what was found beside it
     */
    void turnTo(Rule ofRule, Match match, int index, List<Scope.Found> elsewhere) {
        rule = ofRule;
        stated = match;
        sentence = discourse.sentence(index).sentence();
        further = quotedElsewhere(index, elsewhere);
        same = Quotation.isWhole(sentence) ? withFurther(here.whole(sentence)) : null;
    }

    /** That of a fact between two elements: of most sentences all is quoted, and then the same for all facts of the match. */
    List<TextSpan> of(Element.Named from, Element.Named to) {
        return same != null
                ? same
                : withFurther(here.of(
                        sentence, stated.start(), stated.end(), place(rule.from(), from), place(rule.to(), to)));
    }

    /** Where an end of the fact stands, if the match itself names it. */
    private int place(String slot, Element.Named end) {
        return stated.binds(slot) ? end.start() : stated.start();
    }

    private List<TextSpan> withFurther(List<TextSpan> own) {
        if (further.isEmpty()) {
            return own;
        }
        if (own.size() == 1 && further.size() == 1) {
            return List.of(own.get(0), further.get(0));
        }
        List<TextSpan> evidence = new ArrayList<>(own);
        evidence.addAll(further);
        return List.copyOf(evidence);
    }

    private List<TextSpan> quotedElsewhere(int index, List<Scope.Found> elsewhere) {
        List<TextSpan> quoted = List.of();
        for (int i = 0; i < elsewhere.size(); i++) {
            Scope.Found found = elsewhere.get(i);
            if (found.sentence() != index) {
                Sentence other = discourse.sentence(found.sentence()).sentence();
                quoted = withNew(there.of(other, found.match().start()), quoted);
            }
        }
        return quoted;
    }

    private static List<TextSpan> withNew(List<TextSpan> spans, List<TextSpan> before) {
        if (before.isEmpty()) {
            return spans;
        }
        List<TextSpan> all = new ArrayList<>(before);
        for (TextSpan span : spans) {
            if (!all.contains(span)) {
                all.add(span);
            }
        }
        return all;
    }
}
