package io.jinmai.resolution.article;

import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.lexicon.BankLexicon;
import io.jinmai.lexicon.District;
import io.jinmai.lexicon.DistrictGazetteer;
import io.jinmai.lexicon.DistrictResolver;
import io.jinmai.lexicon.UserLexicon;
import io.jinmai.resolution.EntityKeys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Groups the names of an article into its entities. Thread-safe; the order of the uses does not matter but for ids. */
public final class ArticleResolver {
    /** The ids of most articles, made once in the form in which they are asked for again and again. */
    private static final List<Optional<String>> FIRST_IDS =
            IntStream.range(0, 100).mapToObj(ArticleResolver::newId).toList();

    private static final Comparator<Group> FIRST_MENTION_FIRST = Comparator.comparing(Group::firstSpan);

    private final DistrictNames districtNames;
    private final BankNames bankNames;
    private final OwnNames own;

    public ArticleResolver(DistrictGazetteer districts, BankLexicon banks, EntityKeys keys, UserLexicon own) {
        this.own = new OwnNames(own);
        this.districtNames = new DistrictNames(districts, new DistrictResolver(districts));
        this.bankNames = new BankNames(banks, keys);
    }

    /** @param uses in text order */
    public ArticleNames resolve(List<NameUse> uses, List<AliasLink> links) {
        UsedNames names = new UsedNames(own.meant(uses));
        List<AliasLink> meantLinks = own.meantLinks(links);
        Map<String, District> meanings = districtNames.meanings(names.ofType(EntityType.DISTRICT));
        List<Group> groups = new ArrayList<>(names.size());
        for (int i = 0; i < names.byType().size(); i++) {
            addAll(group(names.byType().get(i), names, meantLinks, meanings), groups);
        }
        groups.sort(FIRST_MENTION_FIRST);
        ArticleNames resolved = name(groups, names);
        if (!own.isEmpty()) {
            enterAliases(uses, names);
        }
        return resolved;
    }

    private List<Group> group(
            List<UsedName> ofType, UsedNames names, List<AliasLink> links, Map<String, District> meanings) {
        EntityType type = ofType.get(0).type();
        return switch (type) {
            case DISTRICT -> districtNames.group(ofType, meanings);
            case BANK -> bankNames.group(names, links, meanings.values());
            case PERSON -> SameName.group(ofType);
            case ENTERPRISE, ALLIANCE, INSTITUTION -> OrganisationNames.group(type, names, links, own);
        };
    }

    private static void addAll(List<Group> ofType, List<Group> groups) {
        for (int i = 0; i < ofType.size(); i++) {
            groups.add(ofType.get(i));
        }
    }

    private ArticleNames name(List<Group> groups, UsedNames names) {
        Entity[] entities = new Entity[groups.size()];
        for (int i = 0; i < entities.length; i++) {
            Group group = own.named(groups.get(i));
            Optional<String> id = id(i);
            entities[i] = group.toEntity(id.get());
            for (int j = 0; j < group.names().size(); j++) {
                group.names().get(j).means(id);
            }
        }
        return new ArticleNames(List.of(entities), names);
    }

    private static Optional<String> id(int index) {
        return index < FIRST_IDS.size() ? FIRST_IDS.get(index) : newId(index);
    }

    private static Optional<String> newId(int index) {
        return Optional.of("e" + (index + 1));
    }

    private void enterAliases(List<NameUse> uses, UsedNames names) {
        for (NameUse use : uses) {
            UsedName meant = names.get(use.type(), own.meant(use.type(), use.normal()));
            if (meant != null && meant.entityId().isPresent()) {
                names.enterAlias(use, meant.entityId());
            }
        }
    }
}
