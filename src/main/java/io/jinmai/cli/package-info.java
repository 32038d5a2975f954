/**
 * The command line: commands, options, messages and exit codes, and the wiring of every part to the others.
 * With {@code spark.command} alone in printing and exiting.
 */
package io.jinmai.cli;
