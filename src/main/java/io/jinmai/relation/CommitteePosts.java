package io.jinmai.relation;

import io.jinmai.graph.EntityType;
import io.jinmai.graph.FactTerms.Post;
import io.jinmai.graph.RelationType;
import io.jinmai.relation.Relator.StructuredName;
import io.jinmai.relation.name.NameStructure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Takes apart the posts of those who sit on the committee of a place and have a post of the place itself: of 青岭市委副书记、市长 the committee
 * has the first, and 青岭市, which its name tells, the second; of 市委常委、副市长, told of 青岭市, the committee has the first if the article
 * names it.
 */
final class CommitteePosts {
    private static final String COMMITTEE = "委";
    private static final String HEAD = "长";
    private static final String ONCE = "原";
    private static final String BETWEEN_POSTS = "[、，兼]+";

    /** By the id of a committee. */
    private final Map<String, Seat> seats;

    /** The ids of committees by those of their places. */
    private final Map<String, String> committees = new HashMap<>();

    /**
     * The place of a committee.
     *
     * @param rank as its name ends: 市 of 青岭市
     * @param isOfPlace whether it is the committee of the whole place, 青岭市委, and not that of a trade or for discipline: 青岭市纪委
     */
    private record Seat(String place, String rank, boolean isOfPlace) {
        /** Who heads the place: 市长. */
        boolean isHeadedBy(String title) {
            return title.endsWith(rank + HEAD);
        }

        /** Whether a post is one of the committee where that is not named before it: 市委常委. */
        boolean isOfCommittee(String title) {
            return title.startsWith(rank + COMMITTEE);
        }
    }

    private CommitteePosts(Map<String, Seat> seats) {
        this.seats = seats;
        seats.forEach((committee, seat) -> {
            if (seat.isOfPlace()) {
                committees.put(seat.place(), committee);
            }
        });
    }

    /**
     * Of a post that is of both a fact for each, of one that is of the place the fact that it is, the others as they are.
     *
     * @param names every use of a name in the article
     * @param idOf the entity that a name means, by its simplified form
     */
    static List<FactDraft> apart(
            List<FactDraft> drafts, List<StructuredName> names, BiFunction<EntityType, String, Optional<String>> idOf) {
        Map<String, Seat> seats = seats(names, idOf);
        if (seats.isEmpty()) {
            return drafts;
        }
        CommitteePosts posts = new CommitteePosts(seats);
        List<FactDraft> apart = new ArrayList<>(drafts.size());
        drafts.forEach(draft -> posts.addApart(draft, apart));
        return apart;
    }

    /** By the committees whose names tell their places. */
    private static Map<String, Seat> seats(
            List<StructuredName> names, BiFunction<EntityType, String, Optional<String>> idOf) {
        Map<String, Seat> seats = Map.of();
        for (int i = 0; i < names.size(); i++) {
            StructuredName name = names.get(i);
            if (name.type() == EntityType.INSTITUTION && name.normal().endsWith(COMMITTEE)) {
                seats = seats.isEmpty() ? new LinkedHashMap<>() : seats;
                addSeats(name, idOf, seats);
            }
        }
        return seats;
    }

    private static void addSeats(
            StructuredName committee, BiFunction<EntityType, String, Optional<String>> idOf, Map<String, Seat> seats) {
        for (NameStructure.Link link : committee.structure().links()) {
            if (link.relation() == RelationType.LOCATED_IN && link.from() == null) {
                String place = link.to().text();
                Optional<String> id = idOf.apply(EntityType.DISTRICT, place);
                Optional<String> committeeId = idOf.apply(committee.type(), committee.normal());
                if (id.isPresent() && committeeId.isPresent()) {
                    String rank = place.substring(place.length() - 1);
                    boolean isOfPlace = committee.normal().endsWith(place + COMMITTEE);
                    seats.put(committeeId.get(), new Seat(id.get(), rank, isOfPlace));
                }
            }
        }
    }

    private void addApart(FactDraft draft, List<FactDraft> apart) {
        boolean isPost =
                draft.type() == RelationType.WORKS_FOR && draft.terms() instanceof Post post && post.title() != null;
        Seat seat = isPost ? seats.get(draft.to()) : null;
        String committee = isPost ? committees.get(draft.to()) : null;
        if (seat != null) {
            addApart(draft, (Post) draft.terms(), title -> !seat.isHeadedBy(title), draft.to(), seat.place(), apart);
        } else if (committee != null) {
            Seat ofPlace = seats.get(committee);
            addApart(draft, (Post) draft.terms(), ofPlace::isOfCommittee, committee, draft.to(), apart);
        } else {
            apart.add(draft);
        }
    }

    private static void addApart(
            FactDraft draft,
            Post post,
            Predicate<String> ofCommittee,
            String committee,
            String place,
            List<FactDraft> apart) {
        List<String> posts = Arrays.asList(post.title().split(BETWEEN_POSTS));
        if (posts.stream().anyMatch(CommitteePosts::isFormer)) {
            apart.add(draft);
            return;
        }
        add(draft, post, committee, posts.stream().filter(ofCommittee).toList(), apart);
        add(draft, post, place, posts.stream().filter(ofCommittee.negate()).toList(), apart);
    }

    private static void add(FactDraft draft, Post post, String employer, List<String> titles, List<FactDraft> apart) {
        if (!titles.isEmpty()) {
            apart.add(draft.asPost(employer, String.join("、", titles), post.former()));
        }
    }

    /** Of 书记、原县长 only one is a post of today; they are not told apart. */
    private static boolean isFormer(String title) {
        return title.startsWith(ONCE);
    }
}
