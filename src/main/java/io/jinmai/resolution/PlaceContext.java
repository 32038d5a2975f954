package io.jinmai.resolution;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.lexicon.BankLexicon;
import io.jinmai.lexicon.BankName;
import io.jinmai.lexicon.District;
import io.jinmai.lexicon.DistrictGazetteer;
import io.jinmai.lexicon.DistrictPaths;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The districts by which an article lets ambiguous places be understood: those it names beyond doubt, alone or inside the names of
 * organisations. Entities without mentions say nothing about the article and do not count.
 */
final class PlaceContext {
    private final DistrictGazetteer gazetteer;
    private final DistrictPaths paths;
    private final BankLexicon banks;
    private final NameSpelling spelling;

    PlaceContext(DistrictGazetteer gazetteer, BankLexicon banks, NameSpelling spelling) {
        this.gazetteer = gazetteer;
        this.paths = new DistrictPaths(gazetteer);
        this.banks = banks;
        this.spelling = spelling;
    }

    /** The districts that {@code graph} names beyond doubt. */
    Set<District> of(ArticleGraph graph) {
        Set<District> certain = new HashSet<>();
        for (Entity entity : graph.entities()) {
            if (!entity.mentions().isEmpty()) {
                addCertain(entity, certain);
            }
        }
        return Set.copyOf(certain);
    }

    private void addCertain(Entity entity, Set<District> certain) {
        String name = spelling.plain(entity.name());
        switch (entity.type()) {
            case DISTRICT ->
                stated(entity).or(() -> paths.resolve(name, List.of())).ifPresent(certain::add);
            case BANK -> banks.parse(name).ifPresent(bank -> addPlaces(bank, certain));
            case ENTERPRISE, INSTITUTION, ALLIANCE -> leading(name).ifPresent(certain::add);
            case PERSON -> {}
        }
    }

    private void addPlaces(BankName name, Set<District> certain) {
        for (BankName.Branch branch : name.branches()) {
            leading(branch.locality()).ifPresent(certain::add);
        }
    }

    private Optional<District> leading(String name) {
        List<String> surfaces = paths.prefix(name).surfaces();
        return surfaces.isEmpty() ? Optional.empty() : paths.resolve(String.join("", surfaces), List.of());
    }

    /** The district whose code the entity carries. */
    Optional<District> stated(Entity entity) {
        boolean isDistrict = entity.type() == EntityType.DISTRICT;
        return isDistrict && entity.properties().get("code") instanceof String code
                ? gazetteer.byCode(code)
                : Optional.empty();
    }

    /** The district that a text names as a whole. */
    Optional<District> whole(String text, Collection<District> context) {
        return paths.resolve(text, context);
    }

    DistrictPaths paths() {
        return paths;
    }
}
