package io.jinmai.cli;

import io.jinmai.store.GraphStore;
import io.jinmai.store.embedded.GraphFolder;
import io.jinmai.store.neo4j.Neo4jServer;

/** Connects to servers by the driver and opens folders with the embedded engine, or finds the server that runs on them. */
final class Connections implements StoreConnector {
    @Override
    public GraphStore openOrCreate(Destination destination) {
        return destination instanceof Destination.Folder folder
                ? GraphFolder.at(folder.path()).openOrCreate()
                : connect(destination);
    }

    @Override
    public GraphStore openExisting(Destination destination) {
        return destination instanceof Destination.Folder folder
                ? GraphFolder.at(folder.path()).openExisting()
                : connect(destination);
    }

    private static GraphStore connect(Destination destination) {
        return Neo4jServer.connect(((Destination.Server) destination).login());
    }
}
