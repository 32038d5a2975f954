package io.jinmai.store.embedded;

/**
 * The loopback ports of a {@link GraphServer}; 0 takes any free one.
 *
 * @param bolt for Neo4j drivers and Neo4j Browser
 * @param http for Neo4j Browser's page
 */
public record Ports(int bolt, int http) {
    /** Those at which people expect a Neo4j. */
    public static final Ports DEFAULT = new Ports(7687, 7474);

    /** Any free ones. */
    public static final Ports ANY = new Ports(0, 0);
}
