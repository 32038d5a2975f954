/** Small articles and graphs for tests. Invented names and texts only. */
package io.jinmai.specimen;
