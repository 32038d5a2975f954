package io.jinmai.relation.name;

import java.util.ArrayList;
import java.util.List;

/** No places; knows how places would have to start to matter to who asks for them. For one thread. */
final class WatchedPlaces extends NamedPlaces {
    private final List<String> starts = new ArrayList<>(2);

    WatchedPlaces() {
        super(List.of());
    }

    @Override
    boolean areShortened(String name) {
        starts.add(name);
        return false;
    }

    @Override
    boolean startWith(String start) {
        starts.add(start);
        return false;
    }

    @Override
    int endAt(String name, int start) {
        if (start < name.length()) {
            starts.add(name.substring(start, Math.min(name.length(), start + SHORTEST)));
        }
        return start;
    }

    /** A place that neither starts with one of these nor is the start of one would have changed no answer. */
    List<String> starts() {
        return List.copyOf(starts);
    }
}
