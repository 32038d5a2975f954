package io.jinmai.store.embedded;

import com.sun.management.OperatingSystemMXBean;
import io.jinmai.store.StoreException;
import io.jinmai.store.StoreException.Kind;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.locker.FileLockException;

/** Starts the database inside this program; what it has to log goes to the folder {@code logs} of the graph folder. */
final class Engine {
    static final String LOOPBACK = "127.0.0.1";
    static final String LOCALHOST = "localhost";
    private static final long LEAST_PAGE_CACHE_BYTES = 256L << 20;

    /** The page cache takes memory as the graph fills it, of the machine's at most one part in so many. */
    private static final int SHARE_OF_PAGE_CACHE = 4;

    /** A graph that is filled outgrows its plans all the time; to make them anew every ten seconds took more than they saved. */
    private static final Duration PLANS_HOLD = Duration.ofMinutes(1);

    /**
     * What has been logged since is kept on disk, and gone through after a crash: of a large load gigabytes in the usual quarter of an
     * hour.
     */
    private static final Duration CHECKPOINTS_APART = Duration.ofMinutes(2);

    private Engine() {}

    /** For this program alone: no port is opened. */
    static DatabaseManagementService start(Path folder) {
        return build(folder, settings(folder));
    }

    /** With Bolt, HTTP and Neo4j Browser on loopback, for users who have the password. */
    static DatabaseManagementService serve(Path folder, Ports ports) {
        return build(
                folder,
                settings(folder)
                        .setConfig(GraphDatabaseSettings.auth_enabled, true)
                        .setConfig(BoltConnector.enabled, true)
                        .setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, ports.bolt()))
                        .setConfig(BoltConnector.advertised_address, new SocketAddress(LOCALHOST, ports.bolt()))
                        .setConfig(HttpConnector.enabled, true)
                        .setConfig(HttpConnector.listen_address, new SocketAddress(LOOPBACK, ports.http()))
                        .setConfig(HttpConnector.advertised_address, new SocketAddress(LOCALHOST, ports.http()))
                        // Without these, Bolt keeps the program alive for ten seconds after it was told to stop.
                        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofSeconds(1)));
    }

    private static DatabaseManagementServiceBuilder settings(Path folder) {
        return new DatabaseManagementServiceBuilder(folder)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, pageCacheBytes())
                .setConfig(GraphDatabaseSettings.pagecache_warmup_enabled, false)
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.preallocate_store_files, false)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "keep_none")
                .setConfig(GraphDatabaseSettings.check_point_interval_time, CHECKPOINTS_APART)
                .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, PLANS_HOLD)
                // Else a statement is planned anew for every power of ten of rows that it is given.
                .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
                .setConfig(GraphDatabaseInternalSettings.vm_pause_monitor_enabled, false);
    }

    private static long pageCacheBytes() {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return Math.max(LEAST_PAGE_CACHE_BYTES, machine.getTotalMemorySize() / SHARE_OF_PAGE_CACHE);
    }

    private static DatabaseManagementService build(Path folder, DatabaseManagementServiceBuilder builder) {
        try {
            return builder.build();
        } catch (RuntimeException e) {
            if (causes(e).anyMatch(FileLockException.class::isInstance)) {
                throw new StoreException(
                        Kind.FOLDER_IN_USE,
                        "The graph folder " + folder + " is in use by another program."
                                + " Wait until it is done, or choose another folder with --graph.",
                        e);
            }
            String reason = causes(e)
                    .reduce((first, last) -> last)
                    .map(Throwable::getMessage)
                    .orElse("");
            throw new StoreException(
                    Kind.FOLDER_UNUSABLE,
                    "The database in the graph folder " + folder + " does not start: " + reason + " (more in "
                            + folder.resolve("logs").resolve("debug.log") + ").",
                    e);
        }
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause);
    }
}
