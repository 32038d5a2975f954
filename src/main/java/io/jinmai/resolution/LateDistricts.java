package io.jinmai.resolution;

import io.jinmai.lexicon.District;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Supplier;

/** The districts that an article names beyond doubt, found out when something first depends on them: most places are clear without. For one thread. */
public final class LateDistricts extends AbstractSet<District> {
    private final Supplier<Set<District>> find;

    /** Null before somebody asks. */
    private Set<District> found;

    public LateDistricts(Supplier<Set<District>> find) {
        this.find = find;
    }

    private Set<District> found() {
        if (found == null) {
            found = find.get();
        }
        return found;
    }

    /** Whether anything depended on them up to now. */
    public boolean isFound() {
        return found != null;
    }

    @Override
    public boolean contains(Object district) {
        return found().contains(district);
    }

    @Override
    public Iterator<District> iterator() {
        return found().iterator();
    }

    @Override
    public int size() {
        return found().size();
    }
}
