package io.jinmai.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which district a surface means, by the other districts of its article. What stays ambiguous stays unresolved; the
 * order in which the context is given never matters. Thread-safe.
 */
public final class DistrictResolver {
    /** How near a district of the context is to a meaning, the nearest last. */
    private enum Affinity {
        NONE,
        SAME_PROVINCE,
        SIBLING,
        SAME_LINE,
        SAME
    }

    private static final String AUTONOMOUS = "自治州";

    /** The digits of a code that tell the province. */
    private static final int PROVINCE_LENGTH = 2;

    private final DistrictGazetteer gazetteer;
    private final RememberedInContext<Optional<District>> resolved = new RememberedInContext<>(this::find);

    public DistrictResolver(DistrictGazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The district that {@code surface} means in an article that also names the districts of {@code context}.
     *
     * <p>A related district in the context decides; without one, the only meaning or the only highest one (吉林 the province),
     * unless the surface is an everyday word too. The short form of a town needs the town's county in the context.
     *
     * @param surface in simplified characters
     * @return empty if the surface names no district, or if several fit equally well (鼓楼区 without a city)
     */
    public Optional<District> resolve(String surface, Collection<District> context) {
        return resolved.of(surface, context);
    }

    private Optional<District> find(String surface, Collection<District> context) {
        NamedForm form = gazetteer.formAt(surface, 0, surface.length());
        if (form == null) {
            return choose(towns(surface, context), context);
        }
        List<District> meanings = form.meanings();
        return form.isRisky() && !haveRelative(meanings, context) ? Optional.empty() : choose(meanings, context);
    }

    private boolean haveRelative(List<District> meanings, Collection<District> context) {
        List<District> others = distinct(context);
        for (int i = 0; i < meanings.size(); i++) {
            if (nearness(meanings.get(i), others) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The context to be gone through once for each meaning. */
    private static List<District> distinct(Collection<District> context) {
        return new ArrayList<>(context instanceof Set ? context : new HashSet<>(context));
    }

    private List<District> towns(String surface, Collection<District> context) {
        List<District> towns = new ArrayList<>(1);
        for (District town : gazetteer.named(surface)) {
            if (town.name().equals(surface) || countyIsNamed(town, context)) {
                towns.add(town);
            }
        }
        return towns;
    }

    private static boolean countyIsNamed(District town, Collection<District> context) {
        for (District other : context) {
            if (other.code().equals(town.parentCode())) {
                return true;
            }
        }
        return false;
    }

    /** The one of {@code meanings} that the context, else its level, sets apart; empty if there is no such one. */
    Optional<District> choose(List<District> meanings, Collection<District> context) {
        if (meanings.size() <= 1) {
            return meanings.isEmpty() ? Optional.empty() : Optional.of(meanings.get(0));
        }
        List<District> others = distinct(context);
        List<District> fittest = new ArrayList<>(meanings.size());
        long nearest = -1;
        for (int i = 0; i < meanings.size(); i++) {
            long nearness = nearness(meanings.get(i), others);
            if (nearness > nearest) {
                nearest = nearness;
                fittest.clear();
            }
            if (nearness == nearest) {
                fittest.add(meanings.get(i));
            }
        }
        return seat(fittest, context).or(() -> onlyHighest(fittest));
    }

    /** The city that an autonomous prefecture is called after, where the context names it: 大理 is 大理市 rather than 大理白族自治州. */
    private Optional<District> seat(List<District> meanings, Collection<District> context) {
        for (District city : meanings) {
            if (city.level() == DistrictLevel.COUNTY && context.contains(city) && isSeat(city, meanings)) {
                return Optional.of(city);
            }
        }
        return Optional.empty();
    }

    private boolean isSeat(District city, List<District> prefectures) {
        for (District prefecture : prefectures) {
            if (prefecture.name().endsWith(AUTONOMOUS) && gazetteer.contains(prefecture, city)) {
                return true;
            }
        }
        return false;
    }

    /** The one meaning of the highest level; empty where two share it. */
    private static Optional<District> onlyHighest(List<District> meanings) {
        District top = meanings.get(0);
        boolean isAlone = true;
        for (District other : meanings.subList(1, meanings.size())) {
            int order = other.level().compareTo(top.level());
            isAlone = order < 0 || isAlone && order > 0;
            top = order < 0 ? other : top;
        }
        return isAlone ? Optional.of(top) : Optional.empty();
    }

    /** How near the nearest of the others is, and of equal ones how near they are together; 0 where none has to do with it. */
    private long nearness(District meaning, List<District> others) {
        long nearest = 0;
        long sum = 0;
        for (int i = 0; i < others.size(); i++) {
            int affinity = affinity(meaning, others.get(i)).ordinal();
            nearest = Math.max(nearest, affinity);
            sum += affinity;
        }
        return (nearest << Integer.SIZE) + sum;
    }

    private Affinity affinity(District meaning, District other) {
        if (meaning.equals(other)) {
            return Affinity.SAME;
        }
        if (gazetteer.contains(other, meaning) || gazetteer.contains(meaning, other)) {
            return Affinity.SAME_LINE;
        }
        if (meaning.parentCode() != null && meaning.parentCode().equals(other.parentCode())) {
            return Affinity.SIBLING;
        }
        return meaning.code().regionMatches(0, other.code(), 0, PROVINCE_LENGTH)
                ? Affinity.SAME_PROVINCE
                : Affinity.NONE;
    }
}
