package io.jinmai.resolution.article;

import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.TextSpan;
import io.jinmai.lexicon.BankLexicon;
import io.jinmai.lexicon.District;
import io.jinmai.lexicon.DistrictGazetteer;
import io.jinmai.lexicon.DistrictResolver;
import io.jinmai.lexicon.UserLexicon;
import io.jinmai.resolution.EntityKeys;
import java.util.ArrayList;
import java.util.Collection;
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
        List<Group> groups = new ArrayList<>();
        for (EntityType type : names.types()) {
            groups.addAll(group(type, names, meantLinks, meanings));
        }
        groups.sort(Comparator.comparing(Group::firstSpan));
        groups.replaceAll(own::named);
        return name(groups, uses, names);
    }

    private List<Group> group(EntityType type, UsedNames names, List<AliasLink> links, Map<String, District> meanings) {
        Collection<UsedName> ofType = names.ofType(type);
        return switch (type) {
            case DISTRICT -> districtNames.group(ofType, meanings);
            case BANK -> bankNames.group(names, declared(ofType(type, links)), meanings.values());
            case PERSON -> SameName.group(ofType);
            case ENTERPRISE, ALLIANCE, INSTITUTION -> OrganisationNames.group(type, names, ofType(type, links), own);
        };
    }

    private static List<AliasLink> ofType(EntityType type, List<AliasLink> links) {
        List<AliasLink> ofType = new ArrayList<>(links.size());
        for (AliasLink link : links) {
            if (link.type() == type) {
                ofType.add(link);
            }
        }
        return ofType;
    }

    private static List<AliasLink> declared(List<AliasLink> links) {
        List<AliasLink> declared = new ArrayList<>(0);
        for (AliasLink link : links) {
            if (link.declared()) {
                declared.add(link);
            }
        }
        return declared;
    }

    private ArticleNames name(List<Group> groups, List<NameUse> uses, UsedNames names) {
        List<Entity> entities = new ArrayList<>(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            Optional<String> id = id(i);
            entities.add(group.toEntity(id.get()));
            for (int j = 0; j < group.names().size(); j++) {
                group.names().get(j).means(id);
            }
        }
        if (!own.isEmpty()) {
            enterAliases(uses, names);
        }
        return new ArticleNames(entities, names);
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
                names.enterAlias(use.type(), use.normal(), meant);
            }
        }
    }

    /** The names that mean one thing. */
    record Group(EntityType type, String name, List<UsedName> names, Map<String, Object> properties) {
        /** Those of one name after those of the other. */
        List<NameUse> uses() {
            if (names.size() == 1) {
                return names.get(0).uses();
            }
            List<NameUse> uses = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                uses.addAll(names.get(i).uses());
            }
            return uses;
        }

        TextSpan firstSpan() {
            TextSpan first = names.get(0).firstSpan();
            for (int i = 1; i < names.size(); i++) {
                TextSpan span = names.get(i).firstSpan();
                first = span.compareTo(first) < 0 ? span : first;
            }
            return first;
        }

        Entity toEntity(String id) {
            List<NameUse> uses = uses();
            if (uses.size() == 1) {
                TextSpan span = uses.get(0).span();
                return new Entity(id, type, name, List.of(span.text()), List.of(span), properties);
            }
            boolean isOnlyNested = isOnlyNested(uses);
            List<TextSpan> spans = new ArrayList<>(uses.size());
            List<String> surfaces = new ArrayList<>(uses.size());
            for (NameUse use : uses) {
                if (isOnlyNested || !use.nested()) {
                    spans.add(use.span());
                    surfaces.add(use.span().text());
                }
            }
            return new Entity(id, type, name, surfaces, spans, properties);
        }

        private static boolean isOnlyNested(List<NameUse> uses) {
            for (NameUse use : uses) {
                if (!use.nested()) {
                    return false;
                }
            }
            return true;
        }
    }
}
