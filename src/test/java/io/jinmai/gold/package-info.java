/** The gold set of the project and the figures that the extractor must keep on it. */
package io.jinmai.gold;
