package io.jinmai.store;

import static io.jinmai.store.Graphs.article;
import static io.jinmai.store.Graphs.bank;
import static io.jinmai.store.Graphs.derived;
import static io.jinmai.store.Graphs.enterprise;
import static io.jinmai.store.Graphs.entity;
import static io.jinmai.store.Graphs.loan;

import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.RelationType;
import io.jinmai.resolution.identity.NamedArticle;
import java.util.List;
import java.util.Map;

/** A store under test, and something to load. */
interface StoreContract {
    Entity ICBC = bank("bank:icbc", "中国工商银行", "工行");
    Entity BRANCH = bank("bank:icbc-lg", "工行温州龙湾支行", "工行龙湾支行");
    Entity VALVE = enterprise("ent:valve", "永嘉远川阀门有限公司", "远川阀门");
    Entity ALLIANCE = entity("all:valve", EntityType.ALLIANCE, "泵阀党建联盟", Map.of("memberCount", 12));

    NamedArticle FIRST_ARTICLE = article(
            "a1",
            List.of(ICBC, BRANCH, VALVE),
            loan(BRANCH.id(), VALVE.id(), 2_850_000L, 2022, "龙湾支行向远川阀门放款。"),
            derived(RelationType.BRANCH_OF, BRANCH.id(), ICBC.id()));

    /** The store under test, with its schema applied; the same one for all tests of a class, empty at the start of each. */
    GraphStore store();
}
