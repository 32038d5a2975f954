package io.jinmai.resolution;

import io.jinmai.lexicon.District;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.stream.Stream;

/** Districts and one more beside them. Most who are handed it never look, so that what it consists of is not put together before. */
final class FurtherDistrict extends AbstractCollection<District> {
    private final District further;
    private final Collection<District> others;

    FurtherDistrict(District further, Collection<District> others) {
        this.further = further;
        this.others = others;
    }

    @Override
    public boolean contains(Object district) {
        return further.equals(district) || others.contains(district);
    }

    @Override
    public Iterator<District> iterator() {
        return Stream.concat(Stream.of(further), others.stream().filter(other -> !other.equals(further)))
                .iterator();
    }

    @Override
    public int size() {
        return others.contains(further) ? others.size() : others.size() + 1;
    }
}
