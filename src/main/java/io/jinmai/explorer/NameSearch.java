package io.jinmai.explorer;

import io.jinmai.view.GraphSlice.Node;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what bears a name like the words typed, in the whole graph. Chinese words are looked up in the full-text index; where that finds
 * neither an equal name nor enough (another spelling, initials, letters) all names are gone through, for as long as a person who types may
 * be kept waiting.
 */
final class NameSearch {
    private static final int CANDIDATES = 200;
    private static final int PAGE = 5_000;
    private static final Duration LONGEST_WALK = Duration.ofMillis(1_500);

    private final ExplorerStatements statements;
    private final NameMatch match;

    NameSearch(ExplorerStatements statements, NameMatch match) {
        this.statements = statements;
        this.match = match;
    }

    /** Best first; of equally good ones what takes part in most facts. None for blank words. */
    List<SearchHit> find(String words, int most) {
        String wanted = match.folded(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<String, Candidate> found = new HashMap<>();
        if (NameMatch.isChinese(wanted)) {
            Stream.of(wanted, words.strip()).distinct().forEach(spelling -> lookUp(spelling, wanted, found));
        }
        if (found.size() < most && found.values().stream().noneMatch(Candidate::isEqual)) {
            walk(wanted, found);
        }
        return hits(found.values(), most);
    }

    private void lookUp(String spelling, String wanted, Map<String, Candidate> found) {
        String query = spelling.codePointCount(0, spelling.length()) == 1 ? spelling + "*" : '"' + spelling + '"';
        statements
                .rows("names-with", Map.of("words", query, "limit", CANDIDATES))
                .forEach(row -> candidate(row, wanted).ifPresent(candidate -> found.put(candidate.id(), candidate)));
    }

    private void walk(String wanted, Map<String, Candidate> found) {
        long end = System.nanoTime() + LONGEST_WALK.toNanos();
        String after = "";
        int read = PAGE;
        while (read == PAGE && found.size() < CANDIDATES && System.nanoTime() < end) {
            List<List<Object>> page = statements.rows("names-after", Map.of("after", after, "limit", PAGE));
            page.forEach(row -> candidate(row, wanted).ifPresent(candidate -> found.put(candidate.id(), candidate)));
            read = page.size();
            after = read == 0 ? after : (String) page.get(read - 1).get(0);
        }
    }

    private Optional<Candidate> candidate(List<Object> row, String wanted) {
        Stream<String> names = Stream.concat(Stream.of((String) row.get(1)), SliceRows.strings(row.get(2)).stream());
        return names.flatMap(name -> match.rank(name, wanted).stream()
                        .mapToObj(rank -> new Candidate((String) row.get(0), name, rank)))
                .min(Comparator.comparingInt(Candidate::rank));
    }

    private List<SearchHit> hits(Collection<Candidate> found, int most) {
        Map<String, Candidate> best = new HashMap<>();
        found.stream()
                .sorted(Comparator.comparingInt(Candidate::rank).thenComparing(Candidate::id))
                .limit(CANDIDATES)
                .forEach(candidate -> best.put(candidate.id(), candidate));
        return statements.rows("entities", Map.of("ids", List.copyOf(best.keySet()))).stream()
                .map(SliceRows::node)
                .sorted(Comparator.comparingInt(
                                (Node node) -> best.get(node.id()).rank())
                        .thenComparing(Comparator.comparingLong(Node::degree).reversed())
                        .thenComparing(Node::id))
                .limit(most)
                .map(node -> new SearchHit(
                        node.id(), node.kind(), node.name(), best.get(node.id()).matched(), node.degree()))
                .toList();
    }

    private record Candidate(String id, String matched, int rank) {
        private boolean isEqual() {
            return rank == NameMatch.EQUAL;
        }
    }
}
