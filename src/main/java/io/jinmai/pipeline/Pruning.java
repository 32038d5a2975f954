package io.jinmai.pipeline;

import io.jinmai.article.Article;
import io.jinmai.article.input.ReadOutcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Notes what is read and so finds the articles of a graph that are no longer where they were: those below a folder that is read whose
 * file is gone, or was read and holds them no more. What could not be read stays.
 */
public final class Pruning implements Iterator<ReadOutcome> {
    private final Iterator<ReadOutcome> inputs;
    private final List<Path> folders;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> readFrom = new HashSet<>();
    private final Set<String> failed = new HashSet<>();

    /**
     * @param inputs what is read
     * @param folders folders that are read whole, as the user names them
     */
    public Pruning(Iterator<ReadOutcome> inputs, List<Path> folders) {
        this.inputs = inputs;
        this.folders = folders.stream().map(Path::normalize).toList();
    }

    @Override
    public boolean hasNext() {
        return inputs.hasNext();
    }

    @Override
    public ReadOutcome next() {
        ReadOutcome outcome = inputs.next();
        if (outcome instanceof ReadOutcome.Read read) {
            Article article = read.article();
            ids.add(article.id());
            readFrom.add(article.path());
        } else if (outcome instanceof ReadOutcome.Failed unread) {
            failed.add(unread.failure().input());
        }
        return outcome;
    }

    /**
     * The ids of the articles that are gone, once everything was read.
     *
     * @param paths where the articles of the graph were read from, by id
     */
    public SortedSet<String> gone(Map<String, String> paths) {
        SortedSet<String> gone = new TreeSet<>();
        paths.forEach((id, path) -> {
            if (!ids.contains(id) && isBelowAFolder(Path.of(path)) && isGone(path)) {
                gone.add(id);
            }
        });
        return gone;
    }

    private boolean isBelowAFolder(Path path) {
        return folders.stream()
                .anyMatch(folder ->
                        folder.toString().isEmpty() || path.normalize().startsWith(folder));
    }

    private boolean isGone(String path) {
        return readFrom.contains(path) ? !failed.contains(path) : Files.notExists(Path.of(path));
    }
}
