package io.jinmai.store.neo4j;

import io.jinmai.store.StoreException;
import io.jinmai.store.StoreException.Kind;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.FatalDiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** What the driver's exceptions mean to the person at the command line. */
record DriverErrors(ServerLogin login) {
    private static final String RATE_LIMIT = "Neo.ClientError.Security.AuthenticationRateLimit";
    private static final String EXPIRED = "Neo.ClientError.Security.CredentialsExpired";
    private static final String NO_DATABASE = "Neo.ClientError.Database.DatabaseNotFound";
    private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";
    private static final String TIMED_OUT_FOR_US = TIMED_OUT + "ClientConfiguration";
    private static final String ACCESS_MODE = "Neo.ClientError.Statement.AccessMode";

    StoreException translate(Neo4jException e) {
        return switch (e.code() == null ? "" : e.code()) {
            case RATE_LIMIT ->
                failure(
                        Kind.WRONG_CREDENTIALS,
                        e,
                        "Too many wrong passwords at " + at() + ". Wait a few seconds and try again.");
            case EXPIRED ->
                failure(
                        Kind.WRONG_CREDENTIALS,
                        e,
                        at() + " wants the initial password of " + login.user()
                                + " changed first. Change it in Neo4j Browser or with ALTER CURRENT USER SET PASSWORD.");
            case NO_DATABASE -> noDatabase(e);
            case TIMED_OUT, TIMED_OUT_FOR_US ->
                failure(Kind.TOO_SLOW, e, at() + " took too long and stopped the statement.");
            case ACCESS_MODE ->
                failure(Kind.QUERY_REJECTED, e, "The statement would change the graph; only reading is allowed here.");
            default -> byClass(e);
        };
    }

    private StoreException byClass(Neo4jException e) {
        if (e instanceof AuthenticationException) {
            return failure(Kind.WRONG_CREDENTIALS, e, refused());
        }
        if (e instanceof FatalDiscoveryException) {
            return noDatabase(e);
        }
        if (e instanceof SecurityException) {
            return failure(
                    Kind.UNREACHABLE, e, at() + " cannot be trusted or refused the connection: " + e.getMessage());
        }
        if (e instanceof ServiceUnavailableException
                || e instanceof SessionExpiredException
                || e instanceof DiscoveryException) {
            return failure(
                    Kind.UNREACHABLE,
                    e,
                    "No Neo4j server answers at " + at()
                            + ". Is it running, and are the address, the port and the encryption (+s) right? The driver says: "
                            + e.getMessage());
        }
        if (e instanceof ClientException) {
            return failure(Kind.QUERY_REJECTED, e, e.getMessage());
        }
        return failure(Kind.FAILED, e, "Neo4j at " + at() + " failed: " + e.getMessage() + " (" + e.code() + ")");
    }

    private String refused() {
        return login.user() == null
                ? at()
                        + " asks for a user and a password. Give --user and --password, or NEO4J_USERNAME and NEO4J_PASSWORD."
                : at() + " refuses the user " + login.user() + " with this password. Check --user and --password.";
    }

    private StoreException noDatabase(Neo4jException e) {
        return failure(
                Kind.UNREACHABLE,
                e,
                at() + " has no database "
                        + (login.database() == null ? "for this user" : "'" + login.database() + "'") + ": "
                        + e.getMessage());
    }

    private String at() {
        return login.uri().toString();
    }

    private static StoreException failure(Kind kind, Neo4jException e, String message) {
        return new StoreException(kind, message, e);
    }
}
