/** Every form of export, read back by the program it is meant for, and what a hostile text could do to it. */
package io.jinmai.export;
