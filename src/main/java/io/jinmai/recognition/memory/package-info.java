/**
 * What an article itself tells about its names: a name found once is found everywhere, a full name has short forms, and some aliases
 * are declared. Groups the mentions of one thing.
 */
package io.jinmai.recognition.memory;
