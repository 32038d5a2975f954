package io.jinmai.resolution;

import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import io.jinmai.lexicon.BankLevel;
import io.jinmai.lexicon.District;
import io.jinmai.lexicon.DistrictGazetteer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Derives from banks' names to which head office, and to which higher branch that the article names, an office belongs. */
final class BranchDerivation {
    private static final String RULE = "bank-name";

    private record Office(Entity entity, BankIdentity identity) {}

    private static final Comparator<Office> SMALLEST_DISTRICT_FIRST = Comparator.comparing(
                    (Office office) -> district(office).level())
            .reversed()
            .thenComparing(office -> office.identity().key());

    private final DistrictGazetteer gazetteer;
    private final EntityKeys.ArticleIdentities identities;
    private final GraphGrowth growth;

    BranchDerivation(DistrictGazetteer gazetteer, EntityKeys.ArticleIdentities identities, GraphGrowth growth) {
        this.gazetteer = gazetteer;
        this.identities = identities;
        this.growth = growth;
    }

    void derive(Entity entity) {
        Optional<Office> office =
                office(entity).filter(found -> !found.identity().isHead());
        office.ifPresent(below -> {
            Entity above = higherBranch(below).map(Office::entity).orElseGet(() -> head(below));
            growth.derive(RelationType.BRANCH_OF, entity, above, RULE);
        });
    }

    private Optional<Office> office(Entity entity) {
        boolean isKnown = entity.type() == EntityType.BANK && !entity.isAnonymous();
        return isKnown ? identities.bank(entity).map(identity -> new Office(entity, identity)) : Optional.empty();
    }

    /** The branch of the same bank in the smallest district around the office's own. */
    private Optional<Office> higherBranch(Office below) {
        Office higher = null;
        for (Entity entity : growth.banks()) {
            Optional<Office> other = office(entity);
            if (other.isPresent()
                    && isAbove(other.get(), below)
                    && (higher == null || SMALLEST_DISTRICT_FIRST.compare(other.get(), higher) < 0)) {
                higher = other.get();
            }
        }
        return Optional.ofNullable(higher);
    }

    private boolean isAbove(Office above, Office below) {
        boolean isBranch = above.identity().name().level() == BankLevel.CITY
                || above.identity().name().level() == BankLevel.PROVINCIAL;
        return isBranch
                && above.identity().headKey().equals(below.identity().headKey())
                && above.identity()
                                .name()
                                .level()
                                .compareTo(below.identity().name().level())
                        < 0
                && above.identity().branchKeys().size() == 1
                && above.identity().district().isPresent()
                && below.identity().district().isPresent()
                && surrounds(district(above), district(below));
    }

    private boolean surrounds(District outer, District inner) {
        return outer.equals(inner) || gazetteer.contains(outer, inner);
    }

    private static District district(Office office) {
        return office.identity().district().orElseThrow();
    }

    private Entity head(Office office) {
        String identity = office.identity().headKey();
        return growth.find(EntityType.BANK, identity).orElseGet(() -> growth.add(newHead(office), identity));
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
