/**
 * Folders of files that the program brings along, wherever it is packaged: in a jar or on disk.
 * What the files hold is no business of this package.
 */
package io.jinmai.cli.bundle;
