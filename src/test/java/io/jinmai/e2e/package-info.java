/** Drives the packaged program, {@code target/jinmai/bin/jinmai}, as its users do: in a process of its own. */
package io.jinmai.e2e;
