package io.jinmai.relation.name;

import io.jinmai.lexicon.Remembered;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Keeps what the names of a kind consist of. Most consist of the same whatever places their article names; the others are kept with the
 * places that may matter to them. Thread-safe.
 */
final class RememberedStructures {
    /** Names that more places of an article may matter to are not kept, since all these would have to be. */
    private static final int FEW = 4;

    private final BiFunction<String, NamedPlaces, NameStructure> read;
    private final Remembered<Alone> alone = new Remembered<>();

    /** By {@link NamedPlaces#keyWith}. */
    private final Remembered<NameStructure> amongPlaces = new Remembered<>();

    /**
     * A name in an article that names no places.
     *
     * @param starts how a place would have to start to change the structure
     */
    private record Alone(NameStructure structure, List<String> starts) {}

    /** @param read takes a name apart */
    RememberedStructures(BiFunction<String, NamedPlaces, NameStructure> read) {
        this.read = read;
    }

    /** What a name consists of in an article that names these places. */
    NameStructure of(String name, NamedPlaces named) {
        Alone known = alone.get(name);
        Alone inAnyArticle = known == null ? alone.keep(name, alone(name)) : known;
        return named.meet(inAnyArticle.starts()) ? among(named.within(name), name) : inAnyArticle.structure();
    }

    private Alone alone(String name) {
        WatchedPlaces none = new WatchedPlaces();
        NameStructure structure = read.apply(name, none);
        return new Alone(structure, none.starts());
    }

    private NameStructure among(NamedPlaces places, String name) {
        if (places.size() > FEW) {
            return read.apply(name, places);
        }
        String key = places.keyWith(name);
        NameStructure known = amongPlaces.get(key);
        return known == null ? amongPlaces.keep(key, read.apply(name, places)) : known;
    }
}
