package io.jinmai.cli;

import io.jinmai.store.GraphStore;
import picocli.CommandLine.ArgGroup;

/** A command on a database: finds out which is meant, opens it, runs, and closes it whatever happens. */
abstract class StoreCommand extends JinmaiCommand {
    private final Wiring wiring;

    @ArgGroup(validate = false, heading = "%nThe database:%n", order = 100)
    private final ConnectionOptions connection = new ConnectionOptions();

    StoreCommand(Wiring wiring) {
        super(wiring.terminal());
        this.wiring = wiring;
    }

    /** Opens the database and runs on it. */
    @Override
    ExitCode execute() {
        Destination destination = connection.destination(wiring.environment(), terminal());
        check();
        try (GraphStore store = opened(destination)) {
            return run(store);
        }
    }

    private GraphStore opened(Destination destination) {
        terminal().showStatus("Opening " + destination + " …");
        try {
            return open(wiring.stores(), destination);
        } finally {
            terminal().clearStatus();
        }
    }

    /** A command that only looks needs a graph that is there. */
    GraphStore open(StoreConnector stores, Destination destination) {
        return stores.openExisting(destination);
    }

    /** Finds what is wrong with the command line before a database is opened, which takes seconds. */
    void check() {}

    abstract ExitCode run(GraphStore store);

    final Wiring wiring() {
        return wiring;
    }

    final ConnectionOptions connection() {
        return connection;
    }
}
