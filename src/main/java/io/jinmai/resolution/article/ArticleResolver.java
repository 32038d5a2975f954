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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Groups the names of an article into its entities. Thread-safe; the order of the uses does not matter but for ids. */
public final class ArticleResolver {
    /** The ids of most articles. */
    private static final List<String> FIRST_IDS =
            IntStream.rangeClosed(1, 100).mapToObj(number -> "e" + number).toList();

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
        Map<EntityType, List<NameUse>> byType = new LinkedHashMap<>();
        for (NameUse use : own.meant(uses)) {
            byType.computeIfAbsent(use.type(), type -> new ArrayList<>()).add(use);
        }
        List<AliasLink> meantLinks = own.meantLinks(links);
        Map<String, District> meanings = districtNames.meanings(byType.getOrDefault(EntityType.DISTRICT, List.of()));
        List<Group> groups = new ArrayList<>();
        byType.forEach((type, ofType) -> groups.addAll(group(type, ofType, meantLinks, meanings)));
        groups.sort(Comparator.comparing(Group::firstSpan));
        groups.replaceAll(own::named);
        return name(groups, uses);
    }

    private List<Group> group(
            EntityType type, List<NameUse> uses, List<AliasLink> links, Map<String, District> meanings) {
        return switch (type) {
            case DISTRICT -> districtNames.group(uses, meanings);
            case BANK -> bankNames.group(uses, declared(ofType(type, links)), new LinkedHashSet<>(meanings.values()));
            case PERSON -> SameName.group(uses);
            case ENTERPRISE, ALLIANCE, INSTITUTION -> OrganisationNames.group(uses, ofType(type, links), own);
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

    private ArticleNames name(List<Group> groups, List<NameUse> uses) {
        List<Entity> entities = new ArrayList<>();
        EnumMap<EntityType, Map<String, String>> ids = new EnumMap<>(EntityType.class);
        for (Group group : groups) {
            String id = id(entities.size());
            entities.add(group.toEntity(id));
            Map<String, String> ofType = ids.computeIfAbsent(group.type(), type -> new HashMap<>());
            for (NameUse use : group.uses()) {
                ofType.put(use.normal(), id);
            }
        }
        if (!own.isEmpty()) {
            addAliases(uses, ids);
        }
        return new ArticleNames(entities, ids);
    }

    private static String id(int index) {
        return index < FIRST_IDS.size() ? FIRST_IDS.get(index) : "e" + (index + 1);
    }

    private void addAliases(List<NameUse> uses, Map<EntityType, Map<String, String>> ids) {
        for (NameUse use : uses) {
            Map<String, String> ofType = ids.getOrDefault(use.type(), Map.of());
            String id = ofType.get(own.meant(use.type(), use.normal()));
            if (id != null) {
                ofType.put(use.normal(), id);
            }
        }
    }

    /** The names that mean one thing. */
    record Group(EntityType type, String name, List<NameUse> uses, Map<String, Object> properties) {
        TextSpan firstSpan() {
            TextSpan first = uses.get(0).span();
            for (NameUse use : uses) {
                first = use.span().compareTo(first) < 0 ? use.span() : first;
            }
            return first;
        }

        Entity toEntity(String id) {
            if (uses.size() == 1) {
                TextSpan span = uses.get(0).span();
                return new Entity(id, type, name, List.of(span.text()), List.of(span), properties);
            }
            boolean isOnlyNested = isOnlyNested();
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

        private boolean isOnlyNested() {
            for (NameUse use : uses) {
                if (!use.nested()) {
                    return false;
                }
            }
            return true;
        }
    }
}
