/**
 * Benchmarks, built and run only by the Maven profile {@code bench}. They compare with what a user would use instead, on the same text
 * and in the same run.
 */
package io.jinmai.bench;
