package io.jinmai.specimen;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Whom invented news may tell of: so many bearers of each kind, of whom the first are in the news most. Immutable. */
final class NewsWorld {
    /** A kind of bearer. */
    enum Kind {
        ENTERPRISE,
        BANK,
        INSTITUTION,
        ALLIANCE,
        PERSON,
        DISTRICT
    }

    private static final int SHARING_AMONG_FEW = 3;
    private static final int SHARING_AMONG_MANY = 20;

    /** Numbers of former names, beyond those of present ones. */
    private static final int FORMER = 1 << 24;

    private final InventedNames names;
    private final boolean hasFew;
    private final Map<Kind, Zipf> bearers = new EnumMap<>(Kind.class);

    private NewsWorld(int sharing, int enterprises, int banks, int offices, int alliances, int people, int places) {
        this.names = new InventedNames(NameParts.shipped(), sharing);
        this.hasFew = sharing == SHARING_AMONG_FEW;
        bearers.put(Kind.ENTERPRISE, new Zipf(enterprises));
        bearers.put(Kind.BANK, new Zipf(banks));
        bearers.put(Kind.INSTITUTION, new Zipf(offices));
        bearers.put(Kind.ALLIANCE, new Zipf(alliances));
        bearers.put(Kind.PERSON, new Zipf(people));
        bearers.put(Kind.DISTRICT, new Zipf(places));
    }

    /** As many names as so many articles of a thousand characters would bring: one new firm and person every other article. */
    static NewsWorld ofArticles(int articles) {
        int half = Math.max(100, articles / 2);
        return new NewsWorld(SHARING_AMONG_MANY, half, 400, 400, Math.max(40, articles / 50), half, 40);
    }

    /** So few enterprises, and fewer of all others. */
    static NewsWorld ofNames(int few) {
        return new NewsWorld(SHARING_AMONG_FEW, few, few / 2, few / 3, few / 3, few / 2, few / 3);
    }

    int draw(Kind kind, RandomGenerator random) {
        return bearers.get(kind).draw(random);
    }

    /**
     * The number of a former name of an enterprise. Among few it is another's present name, so that two become one; among many it is
     * nobody else's, as in life.
     */
    int former(int enterprise, RandomGenerator random) {
        return hasFew ? draw(Kind.ENTERPRISE, random) : enterprise + FORMER;
    }

    /** The names of a bearer, the fullest first; for a district what lies in what, the widest first. */
    List<String> names(Kind kind, int number) {
        return switch (kind) {
            case ENTERPRISE -> names.enterprise(number);
            case BANK -> names.bank(number);
            case INSTITUTION -> names.institution(number);
            case ALLIANCE -> names.alliance(number);
            case PERSON -> names.person(number);
            case DISTRICT -> names.district(number);
        };
    }
}
