package io.jinmai.store.cypher.writing;

/**
 * How much a transaction, or a step of it, made and took out.
 *
 * @param entities all that it did
 * @param facts those that came or went with the articles it was asked for
 */
public record Changes(Change entities, Change facts) {
    /** What this and another step of the transaction made together. */
    public Changes plus(Changes other) {
        return new Changes(entities.plus(other.entities), facts.plus(other.facts));
    }
}
