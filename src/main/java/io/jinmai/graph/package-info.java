/**
 * What an article says, as immutable values: its entities, the facts between them and the sentences that state them.
 * What relates, resolves and stores speaks in these terms; this package imports none of the others.
 */
package io.jinmai.graph;
