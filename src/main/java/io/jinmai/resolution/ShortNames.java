package io.jinmai.resolution;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.lexicon.DistrictGazetteer;
import io.jinmai.lexicon.DistrictPaths;
import io.jinmai.lexicon.NameKind;
import io.jinmai.lexicon.Simplification;
import io.jinmai.lexicon.UserLexicon;
import io.jinmai.lexicon.UserName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names by which other articles may call what an article names in full: the core of a registered name (青岭竹业 of
 * 浙江青岭竹业有限公司), a registered name borne before, the nickname of an alliance. Immutable.
 */
public final class ShortNames {
    private static final int SHORTEST_CORE = 3;
    private static final int SHORTEST_NICKNAME = 4;

    private final NameSpelling spelling;
    private final DistrictPaths paths;
    private final List<String> legalForms;
    private final UserLexicon own;

    /**
     * @param own a short name that the user lists as a name of its own, or of something else, is none of another's
     * @param legalForms how registered names end, simplified: 有限公司 and its like
     */
    public ShortNames(
            Simplification simplification, DistrictGazetteer gazetteer, Set<String> legalForms, UserLexicon own) {
        this.own = own;
        this.spelling = new NameSpelling(simplification);
        this.paths = new DistrictPaths(gazetteer);
        this.legalForms = legalForms.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /**
     * The keys of shorter and former names.
     *
     * @param graph with the keys of {@link EntityKeys} as ids
     * @return by entity id; entities that have none are absent
     */
    public Map<String, SortedSet<String>> of(ArticleGraph graph) {
        Map<String, SortedSet<String>> names = new TreeMap<>();
        for (Entity entity : graph.entities()) {
            SortedSet<String> keys = entity.isAnonymous() ? new TreeSet<>() : keys(entity);
            keys.remove(entity.id());
            if (!keys.isEmpty()) {
                names.put(entity.id(), keys);
            }
        }
        return names;
    }

    private SortedSet<String> keys(Entity entity) {
        SortedSet<String> names = switch (entity.type()) {
            case ENTERPRISE -> ofEnterprise(entity);
            case ALLIANCE -> nicknames(entity);
            default -> new TreeSet<>();
        };
        SortedSet<String> keys = new TreeSet<>();
        names.stream()
                .filter(name -> !isListedElsewhere(entity, name))
                .forEach(name -> keys.add(entity.type().label() + ":" + spelling.bare(name)));
        return keys;
    }

    private boolean isListedElsewhere(Entity entity, String name) {
        NameKind kind = NameKind.valueOf(entity.type().name());
        Optional<UserName> listed = own.named(kind, spelling.normal(name));
        return listed.isPresent() && !listed.equals(own.named(kind, spelling.normal(entity.name())));
    }

    private SortedSet<String> ofEnterprise(Entity entity) {
        SortedSet<String> names = new TreeSet<>();
        String name = spelling.plain(entity.name());
        body(name).ifPresent(body -> {
            names.add(body);
            names.add(withoutPlace(body));
            entity.aliases().stream()
                    .map(spelling::plain)
                    .filter(alias -> body(alias).isPresent() && !isShortened(alias, name))
                    .forEach(names::add);
        });
        names.removeIf(core -> core.length() < SHORTEST_CORE);
        return names;
    }

    /** A registered name without its legal form; empty if the name has none. */
    private Optional<String> body(String name) {
        return legalForms.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(form -> name.substring(0, name.length() - form.length()));
    }

    /** Without the districts in front. */
    private String withoutPlace(String body) {
        return paths.prefix(body).rest();
    }

    /** Whether all characters of a name stand in this order in a fuller one, so that it is its short form and no former name. */
    private static boolean isShortened(String name, String full) {
        int at = 0;
        for (int i = 0; i < name.length(); i++) {
            at = full.indexOf(name.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    /** What an alliance is called besides, unless it is only the end of its name, as 党建联盟, which others share. */
    private SortedSet<String> nicknames(Entity alliance) {
        String name = spelling.plain(alliance.name());
        SortedSet<String> names = new TreeSet<>();
        alliance.aliases().stream()
                .map(spelling::plain)
                .filter(alias -> alias.length() >= SHORTEST_NICKNAME && !name.endsWith(alias))
                .forEach(names::add);
        return names;
    }
}
