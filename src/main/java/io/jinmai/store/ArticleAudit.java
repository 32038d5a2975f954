package io.jinmai.store;

/**
 * What the graph holds of an article, counted anew, beside what its last load noted down.
 *
 * @param article its id
 * @param sha256 of the text that the graph holds; null if it holds no such article
 * @param entitiesNoted entities that it was noted to mention
 * @param entities those that it mentions
 * @param factsNoted facts that it was noted to support
 * @param facts those that it supports
 */
public record ArticleAudit(
        String article, String sha256, long entitiesNoted, long entities, long factsNoted, long facts) {

    /** Whether the graph holds the article and all that it says. */
    public boolean isWhole() {
        return sha256 != null && entitiesNoted == entities && factsNoted == facts;
    }

    /** The same where some of the facts do not count, since they are wrong. */
    public ArticleAudit without(int wrongFacts) {
        return wrongFacts == 0
                ? this
                : new ArticleAudit(article, sha256, entitiesNoted, entities, factsNoted, facts - wrongFacts);
    }

    /** The difference in words; empty where there is none. */
    public String difference() {
        if (sha256 == null) {
            return "article %s is not there".formatted(article);
        }
        if (isWhole()) {
            return "";
        }
        return "article %s mentions %d entities instead of %d and supports %d facts instead of %d"
                .formatted(article, entities, entitiesNoted, facts, factsNoted);
    }
}
