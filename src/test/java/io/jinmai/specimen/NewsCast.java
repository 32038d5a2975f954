package io.jinmai.specimen;

import io.jinmai.specimen.NewsWorld.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Whom one article tells of: drawn when they first appear, in full at first and later in any form of their names. Most people are those of
 * the organisation named before them, so that most people have one post, as in life.
 */
final class NewsCast implements SentenceFrame.Cast {
    private static final Map<Character, Kind> KINDS = Map.of(
            'E', Kind.ENTERPRISE,
            'B', Kind.BANK,
            'I', Kind.INSTITUTION,
            'A', Kind.ALLIANCE,
            'P', Kind.PERSON,
            'D', Kind.DISTRICT);
    private static final char FORMER_NAME = 'F';
    private static final int COUNTY = 2;

    private final NewsWorld world;
    private final RandomGenerator random;
    private final Map<Kind, List<Integer>> cast = new EnumMap<>(Kind.class);

    /** The enterprise named last. */
    private int enterprise;

    /** A number of its own for the organisation named last: the number of the person who works there. */
    private int employer = -1;

    private final Set<String> named = new HashSet<>();

    NewsCast(NewsWorld world, RandomGenerator random) {
        this.world = world;
        this.random = random;
    }

    @Override
    public String name(char letter, int number, int depth) {
        if (letter == FORMER_NAME) {
            return world.names(Kind.ENTERPRISE, world.former(enterprise, random))
                    .get(0);
        }
        Kind kind = KINDS.get(letter);
        List<Integer> members = cast.computeIfAbsent(kind, k -> new ArrayList<>());
        while (members.size() <= number) {
            members.add(world.draw(kind, random));
        }
        if (random.nextInt(4) == 0) {
            members.set(number, world.draw(kind, random));
        } else if (kind == Kind.PERSON && employer >= 0) {
            members.set(number, employer);
        }
        if (kind == Kind.ENTERPRISE) {
            enterprise = members.get(number);
        }
        if (kind != Kind.PERSON && kind != Kind.DISTRICT) {
            employer = members.get(number) * KINDS.size() + kind.ordinal();
        }
        return form(kind, world.names(kind, members.get(number)), depth);
    }

    private String form(Kind kind, List<String> forms, int depth) {
        if (kind == Kind.DISTRICT) {
            return forms.get(Math.min(COUNTY + depth, forms.size() - 1));
        }
        return named.add(forms.get(0)) && random.nextInt(4) > 0 ? forms.get(0) : InventedNames.anyForm(forms, random);
    }
}
