package io.jinmai.resolution;

import io.jinmai.lexicon.BankHead;
import io.jinmai.lexicon.BankLevel;
import io.jinmai.lexicon.BankLexicon;
import io.jinmai.lexicon.BankName;
import io.jinmai.lexicon.District;
import io.jinmai.lexicon.DistrictPaths;
import io.jinmai.lexicon.RememberedInContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds out which bank each Bank entity of an article is. Places stand in keys by their codes, so that a name with the city and one
 * without it meet; a place that stays ambiguous stands there as written.
 */
final class BankIdentities {
    private record Place(String key, Optional<District> district) {}

    private final BankLexicon banks;
    private final PlaceContext places;
    private final NameSpelling spelling;

    /** By name, plain; empty if it does not read as a bank's. */
    private final RememberedInContext<Optional<BankIdentity>> identities = new RememberedInContext<>(this::find);

    BankIdentities(BankLexicon banks, PlaceContext places, NameSpelling spelling) {
        this.banks = banks;
        this.places = places;
        this.spelling = spelling;
    }

    /** Empty if the name does not read as a bank's. */
    Optional<BankIdentity> ofName(String bankName, Collection<District> context) {
        return identities.of(spelling.plain(bankName), context);
    }

    /** What the name means in any article, empty if it does not read as a bank's; empty where the districts of the article decide. */
    Optional<Optional<BankIdentity>> clear(String bankName) {
        return identities.clear(spelling.plain(bankName));
    }

    private Optional<BankIdentity> find(String bankName, Collection<District> context) {
        return banks.parse(bankName).map(name -> identity(name, context));
    }

    private BankIdentity identity(BankName name, Collection<District> context) {
        Place head = head(name, context);
        Collection<District> branchContext = with(head.district(), context);
        List<String> keys = new ArrayList<>();
        Optional<District> district = Optional.empty();
        for (BankName.Branch branch : name.branches()) {
            Place place = place(branch.locality(), branchContext);
            if (place.district().isPresent()) {
                keys.clear();
                district = place.district();
                branchContext = with(district, branchContext);
            }
            if (branch.level() != BankLevel.HEAD) {
                keys.add(place.key() + branch.ending());
            }
        }
        return BankIdentity.of(head.key(), keys, district, name);
    }

    private static Collection<District> with(Optional<District> further, Collection<District> context) {
        return further.isEmpty() ? context : new FurtherDistrict(further.get(), context);
    }

    private Place head(BankName name, Collection<District> context) {
        Optional<BankHead> listed = name.head();
        if (listed.isPresent()) {
            return new Place(listed.get().name(), listed.get().seat().flatMap(seat -> places.whole(seat, List.of())));
        }
        return place(name.headName(), context);
    }

    /** A text that starts with places: their code for them, the rest as written. */
    private Place place(String text, Collection<District> context) {
        DistrictPaths.Prefix prefix = places.paths().prefix(text);
        Optional<District> district =
                prefix.surfaces().isEmpty() ? Optional.empty() : places.whole(PlaceContext.path(prefix), context);
        return district.isPresent()
                ? new Place(district.get().code() + spelling.bare(prefix.rest()), district)
                : new Place(spelling.bare(text), district);
    }
}
