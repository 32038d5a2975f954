/**
 * The Chinese names under which the graph's ASCII labels, types, properties and values are shown. It imports nothing of Jinmai.
 */
package io.jinmai.display;
