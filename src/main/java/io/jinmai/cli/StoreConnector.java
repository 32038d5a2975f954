package io.jinmai.cli;

import io.jinmai.store.GraphStore;

/** Opens databases. Failures are {@link io.jinmai.store.StoreException}s. */
interface StoreConnector {
    /** A folder without a graph gets one. */
    GraphStore openOrCreate(Destination destination);

    /** A folder without a graph is an error. */
    GraphStore openExisting(Destination destination);
}
