/**
 * From what the user names on the command line (files, folders, patterns, standard input) to articles, one outcome at a time.
 * What cannot be read becomes a failure that says where, why and what to do; the rest goes on.
 */
package io.jinmai.article.input;
