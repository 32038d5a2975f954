/**
 * What an article says, as immutable values: its entities, the facts between them and the sentences that state them.
 * Every other package speaks in these terms and this one imports none of them.
 */
package io.jinmai.graph;
