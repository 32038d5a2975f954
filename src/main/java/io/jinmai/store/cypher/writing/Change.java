package io.jinmai.store.cypher.writing;

/** How many nodes or relationships a transaction made, and how many it took out. */
public record Change(int created, int deleted) {
    static final Change NONE = new Change(0, 0);

    Change plus(Change other) {
        return new Change(created + other.created, deleted + other.deleted);
    }
}
