package io.jinmai.store.cypher.writing;

import io.jinmai.store.cypher.database.CypherTransaction;
import io.jinmai.store.cypher.database.Rows;
import io.jinmai.store.cypher.database.Statements;
import java.util.Set;

/**
 * Brings entities, facts and mentions to what the articles say, within one transaction, step by step. The nodes of articles that come and
 * the names that articles use are written elsewhere.
 */
public final class GraphWriter {
    private static final String DELETE_MENTIONS = Statements.one("load/delete-mentions");
    private static final String WRITE_MENTIONS = Statements.one("load/write-mentions");
    private static final String CHANGE_MENTIONS = Statements.one("load/change-mentions");
    private static final String NOTE_COUNTS = Statements.one("load/note-counts");

    private final CypherTransaction transaction;
    private final EntityWriter entities;
    private final int named;

    /** @param named how many of its articles a fact names */
    public GraphWriter(CypherTransaction transaction, int named) {
        this.transaction = transaction;
        this.entities = new EntityWriter(transaction);
        this.named = named;
    }

    /**
     * One step, after which the graph says what the articles of this step and of former ones do from now on, and of the others what it did.
     * An entity that no article mentions any more stays until {@link #deleteUnmentioned}: a later step may bring it another.
     *
     * @param asked ids of the articles whose facts are counted
     * @param step of articles that are locked, those that come with their nodes
     */
    public Changes write(Set<String> asked, WritingStep step) {
        Losses losses = step.losses();
        Contributions contributions = step.contributions();
        Set<String> touched = losses.entities();
        touched.addAll(contributions.concerned());
        entities.lock(touched);
        Change facts = new FactWriter(transaction, losses, contributions, named).write(entities::isNew, asked);
        Rows.unwind(transaction, DELETE_MENTIONS, losses.mentions());
        int created = entities.write(losses.bearing(transaction), contributions);
        Rows.unwind(transaction, WRITE_MENTIONS, contributions.mentions());
        Rows.unwind(transaction, CHANGE_MENTIONS, contributions.changedMentions());
        Rows.unwind(transaction, NOTE_COUNTS, step.counts());
        return new Changes(new Change(created, 0), facts);
    }

    /** Deletes the entities that no article mentions any more; to be called once, after the last step. */
    public Changes deleteUnmentioned() {
        return new Changes(new Change(0, entities.deleteUnmentioned()), Change.NONE);
    }
}
