/**
 * The order of the stages from input to graph: parallelism, isolation of failures and the reconciliation of what went in.
 * It puts the stages together, and knows the port of databases and no adapter.
 */
package io.jinmai.pipeline;
