/**
 * The order of the stages from input to graph: parallelism, isolation of failures and the reconciliation of what went in.
 * It knows the stages by their ports and no adapter.
 */
package io.jinmai.pipeline;
