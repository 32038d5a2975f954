package io.jinmai.resolution;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import io.jinmai.lexicon.BankLevel;
import io.jinmai.lexicon.District;
import io.jinmai.lexicon.DistrictGazetteer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Derives from banks' names to which head office, and to which higher branch that the article names, an office belongs. */
final class BranchDerivation {
    private static final String RULE = "bank-name";

    private record Office(Entity entity, BankIdentity identity) {
        District district() {
            return identity.district().orElseThrow();
        }

        BankLevel level() {
            return identity.name().level();
        }
    }

    private static final Comparator<Office> SMALLEST_DISTRICT_FIRST = Comparator.comparing(
                    (Office office) -> office.district().level())
            .reversed()
            .thenComparing(office -> office.identity().key());

    private final DistrictGazetteer gazetteer;
    private final ArticleGraph graph;
    private final EntityKeys.ArticleIdentities identities;
    private final GraphGrowth growth;

    /** The offices that others may belong to; null before the first of these is met. */
    private List<Office> higher;

    /** @param graph whose banks these are */
    BranchDerivation(
            DistrictGazetteer gazetteer,
            ArticleGraph graph,
            EntityKeys.ArticleIdentities identities,
            GraphGrowth growth) {
        this.gazetteer = gazetteer;
        this.graph = graph;
        this.identities = identities;
        this.growth = growth;
    }

    void derive(Entity entity) {
        Optional<BankIdentity> identity = identity(entity);
        if (identity.isPresent() && !identity.get().isHead()) {
            Office below = new Office(entity, identity.get());
            growth.derive(RelationType.BRANCH_OF, entity, above(below), RULE);
        }
    }

    private Optional<BankIdentity> identity(Entity entity) {
        boolean isKnown = entity.type() == EntityType.BANK && !entity.isAnonymous();
        return isKnown ? identities.bank(entity) : Optional.empty();
    }

    /** The branch of the same bank in the smallest district around the office's own, else the head office. */
    private Entity above(Office below) {
        Office nearest = null;
        if (below.identity().district().isPresent()) {
            higher = higher == null ? higher() : higher;
            for (Office office : higher) {
                if (isAbove(office, below)
                        && (nearest == null || SMALLEST_DISTRICT_FIRST.compare(office, nearest) < 0)) {
                    nearest = office;
                }
            }
        }
        return nearest == null ? head(below) : nearest.entity();
    }

    /** The branches at whole cities or provinces that the article names. */
    private List<Office> higher() {
        List<Office> found = new ArrayList<>(0);
        for (Entity entity : graph.entities()) {
            Optional<BankIdentity> identity = identity(entity);
            if (identity.isPresent() && isHigher(identity.get())) {
                found.add(new Office(entity, identity.get()));
            }
        }
        return found;
    }

    private static boolean isHigher(BankIdentity identity) {
        BankLevel level = identity.name().level();
        return (level == BankLevel.CITY || level == BankLevel.PROVINCIAL)
                && identity.branchKeys().size() == 1
                && identity.district().isPresent();
    }

    private boolean isAbove(Office above, Office below) {
        return above.identity().headKey().equals(below.identity().headKey())
                && above.level().compareTo(below.level()) < 0
                && surrounds(above.district(), below.district());
    }

    private boolean surrounds(District outer, District inner) {
        return outer.equals(inner) || gazetteer.contains(outer, inner);
    }

    private Entity head(Office office) {
        String identity = office.identity().headKey();
        Entity named = growth.bank(identity);
        return named == null ? growth.addBank(newHead(office), identity) : named;
    }

    private Entity newHead(Office office) {
        String key = EntityType.BANK.label() + ":" + office.identity().headKey();
        String surface = office.identity().name().headSurface();
        String name = office.identity().name().head().isPresent()
                ? office.identity().name().headName()
                : surface;
        List<TextSpan> mentions = office.entity().mentions().stream()
                .flatMap(mention -> headIn(mention, surface).stream())
                .limit(1)
                .toList();
        List<String> aliases = mentions.stream().map(TextSpan::text).toList();
        return new Entity(key, EntityType.BANK, name, aliases, mentions, GivenProperties.of(BankLevel.HEAD));
    }

    /** Where the head's name stands in a branch's mention; empty if a line break makes the places uncertain. */
    private Optional<TextSpan> headIn(TextSpan mention, String surface) {
        String text = mention.text();
        int at = identities.plain(text).indexOf(surface);
        boolean keepsPlaces = text.length() == mention.end() - mention.start()
                && identities.plain(text).length() == text.length();
        if (at < 0 || !keepsPlaces) {
            return Optional.empty();
        }
        int start = mention.start() + at;
        String written = text.substring(at, at + surface.length());
        return Optional.of(new TextSpan(start, start + surface.length(), written));
    }
}
