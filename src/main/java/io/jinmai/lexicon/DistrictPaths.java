package io.jinmai.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads places written one into the next, outermost first, without anything between: 浙江省杭州市余杭区, 温州龙湾. Immutable. */
public final class DistrictPaths {
    private static final int LONGEST_NAME = 15;
    private static final int SHORTEST_NAME = 2;

    /**
     * What a text starts with.
     *
     * @param surfaces the places, outermost first; empty if the text starts with none
     * @param rest the text behind them
     */
    public record Prefix(List<String> surfaces, String rest) {
        public Prefix {
            surfaces = List.copyOf(surfaces);
        }
    }

    private record Chain(List<String> surfaces, District innermost, int end) {
        /** Whether it reaches farther than another; of two that reach as far, the one with fewer places does. */
        boolean isFartherThan(Chain other) {
            return end == other.end ? surfaces.size() <= other.surfaces.size() : end > other.end;
        }
    }

    private static final Chain NOWHERE = new Chain(List.of(), null, 0);

    private final DistrictGazetteer gazetteer;
    private final DistrictResolver resolver;
    private final Remembered<List<Chain>> chains = new Remembered<>();
    private final Function<String, List<Chain>> findChains = this::findChains;
    private final RememberedInContext<Optional<District>> resolved = new RememberedInContext<>(this::find);

    public DistrictPaths(DistrictGazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.resolver = new DistrictResolver(gazetteer);
    }

    /**
     * The places at the start of {@code text}, as far as they reach. A name that is also an everyday word must end the text or stand
     * in a larger place, so that 和平东路 starts with none.
     */
    public Prefix prefix(String text) {
        Chain farthest = null;
        List<Chain> chains = chains(text);
        for (int i = 0; i < chains.size(); i++) {
            Chain chain = chains.get(i);
            farthest = farthest == null || chain.isFartherThan(farthest) ? chain : farthest;
        }
        return farthest == null
                ? new Prefix(List.of(), text)
                : new Prefix(farthest.surfaces(), text.substring(farthest.end()));
    }

    /**
     * The district that {@code text} names as a whole, by its own path or by the context; the innermost of a path.
     *
     * @param text in simplified characters
     * @return empty if it names none, or several and the context does not decide
     */
    public Optional<District> resolve(String text, Collection<District> context) {
        return resolved.of(text, context);
    }

    private Optional<District> find(String text, Collection<District> context) {
        if (gazetteer.form(text).isPresent()) {
            return resolver.resolve(text, context);
        }
        List<District> ends = ends(text);
        if (ends.isEmpty()) {
            return resolver.resolve(text, context);
        }
        return ends.size() == 1 ? Optional.of(ends.get(0)) : resolver.choose(ends, context);
    }

    /** What the paths of several places mean that {@code text} as a whole is. */
    private List<District> ends(String text) {
        List<District> ends = new ArrayList<>(1);
        for (Chain chain : chains(text)) {
            boolean isWhole = chain.end() == text.length() && chain.surfaces().size() > 1;
            if (isWhole && !ends.contains(chain.innermost())) {
                ends.add(chain.innermost());
            }
        }
        return ends;
    }

    private List<Chain> chains(String text) {
        return chains.of(text, findChains);
    }

    private List<Chain> findChains(String text) {
        List<Chain> found = new ArrayList<>(0);
        extend(text, NOWHERE, found);
        return List.copyOf(found);
    }

    private void extend(String text, Chain outer, List<Chain> found) {
        int last = Math.min(text.length(), outer.end() + longestName(text, outer));
        for (int end = outer.end() + SHORTEST_NAME; end <= last; end++) {
            List<District> meanings = meanings(text, outer, end);
            for (int i = 0; i < meanings.size(); i++) {
                String surface = text.substring(outer.end(), end);
                Chain chain = new Chain(inside(outer.surfaces(), surface), meanings.get(i), end);
                found.add(chain);
                extend(text, chain, found);
            }
        }
    }

    private static List<String> inside(List<String> outer, String surface) {
        if (outer.isEmpty()) {
            return List.of(surface);
        }
        List<String> surfaces = new ArrayList<>(outer);
        surfaces.add(surface);
        return surfaces;
    }

    /** Towns, which are too many to tell by their first character, are names only within a larger place. */
    private int longestName(String text, Chain outer) {
        boolean isOutermost = outer.innermost() == null && outer.end() < text.length();
        return isOutermost ? gazetteer.longestForm(text.charAt(outer.end())) : LONGEST_NAME;
    }

    /** What the text from an outer place on to {@code end} may mean. */
    private List<District> meanings(String text, Chain outer, int end) {
        NamedForm form = gazetteer.formAt(text, outer.end(), end);
        if (outer.innermost() == null) {
            boolean tooCommon = form != null && form.isRisky() && end < text.length();
            return form == null || tooCommon ? List.of() : form.meanings();
        }
        if (form == null && !gazetteer.isTown(text, outer.end(), end)) {
            return List.of();
        }
        String surface = text.substring(outer.end(), end);
        List<District> named = form != null ? gazetteer.named(surface) : gazetteer.townsOf(surface);
        List<District> inside = new ArrayList<>(1);
        for (District district : named) {
            if (gazetteer.contains(outer.innermost(), district)) {
                inside.add(district);
            }
        }
        return inside;
    }
}
