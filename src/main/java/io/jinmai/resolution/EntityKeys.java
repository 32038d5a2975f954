package io.jinmai.resolution;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import io.jinmai.lexicon.BankLexicon;
import io.jinmai.lexicon.District;
import io.jinmai.lexicon.DistrictGazetteer;
import io.jinmai.lexicon.NameKind;
import io.jinmai.lexicon.Simplification;
import io.jinmai.lexicon.UserLexicon;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives each entity the key that its article alone gives it, a function of the article and of no order in it. Banks, districts and
 * institutions have it in the whole graph; whom enterprises, alliances and people mean there {@code resolution.identity} decides. Keys read {@code Label:identity}: {@code District:330110},
 * {@code Bank:中国工商银行/330303支行}. Immutable.
 */
public final class EntityKeys {
    /** How many of what an article alone explains it names at the most in most cases. */
    private static final int USUAL = 4;

    private final UserLexicon own;
    private final NameSpelling spelling;
    private final PlaceContext places;
    private final DistrictIdentities districts;
    private final BankIdentities banks;

    /** Keys where no user adds names. */
    public EntityKeys(Simplification simplification, DistrictGazetteer gazetteer, BankLexicon lexicon) {
        this(simplification, gazetteer, lexicon, UserLexicon.NONE);
    }

    /** @param own what the user names has one key in all articles, whatever they say of it */
    public EntityKeys(
            Simplification simplification, DistrictGazetteer gazetteer, BankLexicon lexicon, UserLexicon own) {
        this.own = own;
        this.spelling = new NameSpelling(simplification);
        this.places = new PlaceContext(gazetteer, lexicon, spelling);
        this.districts = new DistrictIdentities(places, spelling);
        this.banks = new BankIdentities(lexicon, places, spelling);
    }

    /** The key of an entity of {@code graph}. */
    public String keyOf(Entity entity, ArticleGraph graph) {
        return of(graph).keyOf(entity);
    }

    /**
     * The identity that a bank's name stands for in an article that names these districts, without the label.
     *
     * @return null if the name does not read as a bank's
     */
    public String bankKey(String name, Collection<District> context) {
        Optional<BankIdentity> identity = banks.ofName(name, context);
        return identity.isPresent() ? identity.get().key() : null;
    }

    private boolean isOwn(Entity entity) {
        if (own.isEmpty()) {
            return false;
        }
        NameKind kind = NameKind.valueOf(entity.type().name());
        return own.named(kind, spelling.normal(entity.name())).isPresent();
    }

    ArticleIdentities of(ArticleGraph graph) {
        return new ArticleIdentities(graph, new LateDistricts(() -> places.of(graph)));
    }

    /** The identities of one article's entities, each found out once; for one thread. */
    final class ArticleIdentities {
        private final ArticleGraph graph;
        private final Set<District> context;
        private Map<String, Entity> entities;
        private Map<String, List<Fact>> posts;

        /** Of the districts without a code, for whom much may have to be gone through. */
        private Map<Entity, DistrictIdentity> uncoded = Map.of();

        /** Of the banks whose names the article's districts explain. */
        private Map<Entity, Optional<BankIdentity>> unclear = Map.of();

        private ArticleIdentities(ArticleGraph graph, Set<District> context) {
            this.graph = graph;
            this.context = context;
        }

        private Entity entity(String id) {
            if (entities == null) {
                entities = Entities.byId(graph);
            }
            return entities.get(id);
        }

        String keyOf(Entity entity) {
            return entity.type().label() + ":" + identityOf(entity);
        }

        /** Its key without the label. */
        String identityOf(Entity entity) {
            if (entity.isAnonymous()) {
                return spelling.bare(entity.name()) + "@" + graph.article().id();
            }
            return switch (entity.type()) {
                case DISTRICT -> district(entity).key();
                case BANK -> bankKey(entity);
                case PERSON -> spelling.bare(entity.name()) + (isOwn(entity) ? "" : "@" + employer(entity));
                case ENTERPRISE, ALLIANCE, INSTITUTION -> spelling.bare(entity.name());
            };
        }

        private String bankKey(Entity entity) {
            Optional<BankIdentity> identity = bank(entity);
            return identity.isPresent() ? identity.get().key() : spelling.bare(entity.name());
        }

        DistrictIdentity district(Entity entity) {
            boolean isOwn = isOwn(entity);
            Optional<DistrictIdentity> coded = isOwn ? Optional.empty() : districts.ofCode(entity);
            if (coded.isPresent()) {
                return coded.get();
            }
            DistrictIdentity known = uncoded.get(entity);
            return known == null ? enterUncoded(entity, isOwn) : known;
        }

        private DistrictIdentity enterUncoded(Entity entity, boolean isOwn) {
            uncoded = uncoded.isEmpty() ? new IdentityHashMap<>(USUAL) : uncoded;
            DistrictIdentity identity = isOwn ? districts.alone(entity) : districts.of(entity, graph, context);
            uncoded.put(entity, identity);
            return identity;
        }

        /** Empty if the name does not read as a bank's. */
        Optional<BankIdentity> bank(Entity entity) {
            Optional<Optional<BankIdentity>> clear = banks.clear(entity.name());
            if (clear.isPresent()) {
                return clear.get();
            }
            Optional<BankIdentity> known = unclear.get(entity);
            return known == null ? enterUnclear(entity) : known;
        }

        private Optional<BankIdentity> enterUnclear(Entity entity) {
            unclear = unclear.isEmpty() ? new IdentityHashMap<>(USUAL) : unclear;
            Optional<BankIdentity> identity = banks.ofName(entity.name(), isOwn(entity) ? Set.of() : context);
            unclear.put(entity, identity);
            return identity;
        }

        String plain(String text) {
            return spelling.plain(text);
        }

        /** The first organisation that the text gives the person, else the article: one name at two places is two people. */
        private String employer(Entity person) {
            Comparator<Fact> firstStated =
                    Comparator.comparingInt(EntityKeys::start).thenComparing(fact -> keyOf(entity(fact.to())));
            return posts().getOrDefault(person.id(), List.of()).stream()
                    .min(firstStated)
                    .map(fact -> keyOf(entity(fact.to())))
                    .orElse(graph.article().id());
        }

        /** For each person where the text says that they work. */
        private Map<String, List<Fact>> posts() {
            if (posts == null) {
                posts = graph.facts().stream()
                        .filter(fact -> fact.type() == RelationType.WORKS_FOR && fact.status() == FactStatus.STATED)
                        .filter(fact -> entity(fact.to()).type() != EntityType.PERSON)
                        .collect(Collectors.groupingBy(Fact::from));
            }
            return posts;
        }
    }

    private static int start(Fact fact) {
        return fact.evidence().stream().mapToInt(TextSpan::start).min().orElse(Integer.MAX_VALUE);
    }
}
