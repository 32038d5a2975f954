/**
 * The port through which graphs are kept and queried. Its adapters are {@code store.neo4j}, alone in using the driver, and
 * {@code store.embedded}, alone in using the database kernel.
 */
package io.jinmai.store;
