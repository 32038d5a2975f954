/** The browser that tests open pages in. It is the machine's own Chromium; nothing is downloaded. */
package io.jinmai.chromium;
