package io.jinmai.bench;

import io.jinmai.resolution.identity.NamedArticle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A load and a bare loop that bring about the same graph, by turns: of some articles in an empty graph, then of further ones.
 */
final class Contest {
    private final ServedGraph graph;
    private final List<NamedArticle> first;
    private final List<NamedArticle> further;
    private final GraphRows rows;
    private final GraphRows added;
    private final List<Cost> bareEmpty = new ArrayList<>();
    private final List<Cost> bareFilled = new ArrayList<>();
    private final List<Cost> empty = new ArrayList<>();
    private final List<Cost> filled = new ArrayList<>();

    /** Loads both, to know the rows that the bare loop is to send. */
    Contest(ServedGraph graph, List<NamedArticle> first, List<NamedArticle> further) {
        this.graph = graph;
        this.first = first;
        this.further = further;
        graph.clear();
        graph.load(first);
        rows = GraphRows.of(graph.store());
        graph.load(further);
        added = GraphRows.of(graph.store()).without(rows);
        checkBareLoop();
    }

    private void checkBareLoop() {
        graph.clear();
        graph.send(rows, first);
        if (GraphRows.of(graph.store()).without(rows).size() > 0) {
            throw new IllegalStateException("the bare loop made another graph");
        }
    }

    /** Leaves the graph of all of them. */
    void turn(String name) throws IOException, InterruptedException {
        graph.clear();
        bareEmpty.add(graph.cost(() -> graph.send(rows, first)));
        bareFilled.add(graph.cost(() -> graph.send(added, further)));
        graph.clear();
        empty.add(graph.cost(() -> graph.load(first)));
        filled.add(graph.cost(() -> graph.load(further)));
        int last = empty.size() - 1;
        System.out.printf(
                "%s %d: empty graph %s, bare loop %s; filled graph %s, bare loop %s%n",
                name, last, empty.get(last), bareEmpty.get(last), filled.get(last), bareFilled.get(last));
    }

    /** Prints the middle of all turns. */
    void print() throws IOException {
        print("empty graph", rows, empty, bareEmpty);
        print("filled graph", added, filled, bareFilled);
    }

    private static void print(String what, GraphRows sent, List<Cost> loads, List<Cost> bareLoops) throws IOException {
        Cost load = middle(loads);
        Cost bare = middle(bareLoops);
        System.out.printf(
                "%s: %d facts (%d rows), load %s, bare loop %s; ratio %s (load average %s)%n",
                what, sent.facts(), sent.size(), load, bare, bare.over(load), Memory.loadAverage());
    }

    private static Cost middle(List<Cost> costs) {
        return costs.stream().sorted(Comparator.comparingDouble(Cost::clock)).toList().get(costs.size() / 2);
    }
}
