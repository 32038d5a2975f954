package io.jinmai.resolution.article;

import io.jinmai.graph.EntityType;
import io.jinmai.lexicon.NameKind;
import io.jinmai.lexicon.UserLexicon;
import io.jinmai.lexicon.UserName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the user's lexicon says of an article's names: an alias means its entry, whose name the entity bears. */
final class OwnNames {
    private final UserLexicon own;

    OwnNames(UserLexicon own) {
        this.own = own;
    }

    private Optional<UserName> entry(EntityType type, String normal) {
        return own.isEmpty() ? Optional.empty() : own.named(NameKind.valueOf(type.name()), normal);
    }

    /** Whether the user lists nothing, and so all names are meant as they are. */
    boolean isEmpty() {
        return own.isEmpty();
    }

    boolean isListed(EntityType type, String normal) {
        return entry(type, normal).isPresent();
    }

    /** The uses with the names of entries in place of their aliases. */
    List<NameUse> meant(List<NameUse> uses) {
        if (own.isEmpty()) {
            return uses;
        }
        return uses.stream()
                .map(use -> new NameUse(use.type(), meant(use.type(), use.normal()), use.span(), use.nested()))
                .toList();
    }

    /** The links likewise; what the lexicon lists needs none. */
    List<AliasLink> meantLinks(List<AliasLink> links) {
        if (own.isEmpty()) {
            return links;
        }
        List<AliasLink> meant = new ArrayList<>();
        for (AliasLink link : links) {
            meant.add(
                    new AliasLink(link.type(), link.shortName(), meant(link.type(), link.fullName()), link.declared()));
        }
        return meant;
    }

    String meant(EntityType type, String normal) {
        return entry(type, normal).map(UserName::normal).orElse(normal);
    }

    /** The group under the name of the entry it holds, if it holds one. */
    Group named(Group group) {
        if (own.isEmpty()) {
            return group;
        }
        return group.names().stream()
                .flatMap(name -> entry(name.type(), name.normal()).stream())
                .findFirst()
                .map(entry -> new Group(entry.name(), group.names(), group.properties()))
                .orElse(group);
    }
}
