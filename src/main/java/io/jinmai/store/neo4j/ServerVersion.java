package io.jinmai.store.neo4j;

import io.jinmai.store.StoreException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a Neo4j server: {@code 5.26.30}, {@code 5.27-aura} and {@code 2025.08.0} are three. */
record ServerVersion(int major, int minor, String text) {
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+).*");
    private static final int MAJOR = 5;
    private static final int MINOR = 7;

    static ServerVersion parse(String text) {
        Matcher matcher = NUMBERS.matcher(text);
        if (!matcher.matches()) {
            throw new StoreException(
                    StoreException.Kind.SERVER_TOO_OLD,
                    "The server calls its version '" + text
                            + "', which is none of Neo4j. Jinmai needs Neo4j 5.7 or later.");
        }
        return new ServerVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), text);
    }

    /** Uniqueness constraints on relationship properties came to the Community Edition with 5.7. */
    void requireRecent(ServerLogin login) {
        if (major < MAJOR || major == MAJOR && minor < MINOR) {
            throw new StoreException(
                    StoreException.Kind.SERVER_TOO_OLD,
                    "The server at " + login.uri() + " is Neo4j " + text
                            + "; Jinmai needs 5.7 or later, which can keep relationships unique. Upgrade the server,"
                            + " or load into a graph folder with --graph instead.");
        }
    }
}
