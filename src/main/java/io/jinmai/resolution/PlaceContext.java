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
import java.util.Collections;
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
        return Collections.unmodifiableSet(certain);
    }

    private void addCertain(Entity entity, Set<District> certain) {
        switch (entity.type()) {
            case DISTRICT -> known(entity, List.of()).ifPresent(certain::add);
            case BANK -> banks.parse(spelling.plain(entity.name())).ifPresent(bank -> addPlaces(bank, certain));
            case ENTERPRISE, INSTITUTION, ALLIANCE ->
                leading(spelling.plain(entity.name())).ifPresent(certain::add);
            case PERSON -> {}
        }
    }

    private void addPlaces(BankName name, Set<District> certain) {
        for (BankName.Branch branch : name.branches()) {
            leading(branch.locality()).ifPresent(certain::add);
        }
    }

    private Optional<District> leading(String name) {
        DistrictPaths.Prefix prefix = paths.prefix(name);
        return prefix.surfaces().isEmpty() ? Optional.empty() : paths.resolve(path(prefix), List.of());
    }

    /** The places that a text starts with, as it writes them one behind the other. */
    static String path(DistrictPaths.Prefix prefix) {
        List<String> surfaces = prefix.surfaces();
        return surfaces.size() == 1 ? surfaces.get(0) : String.join("", surfaces);
    }

    private Optional<District> stated(Entity entity) {
        boolean isDistrict = entity.type() == EntityType.DISTRICT;
        return isDistrict && entity.properties().get("code") instanceof String code ? ofCode(code) : Optional.empty();
    }

    Optional<District> ofCode(String code) {
        return gazetteer.byCode(code);
    }

    /** The district whose code the entity carries, else the one that its name as a whole is. */
    Optional<District> known(Entity entity, Collection<District> context) {
        Optional<District> stated = stated(entity);
        return stated.isPresent() ? stated : paths.resolve(spelling.plain(entity.name()), context);
    }

    /** The district that a text names as a whole. */
    Optional<District> whole(String text, Collection<District> context) {
        return paths.resolve(text, context);
    }

    DistrictPaths paths() {
        return paths;
    }
}
