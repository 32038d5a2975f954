/** Answers picocli's question for Groovy where nobody else would, after a search of the whole class path. Not part of the job for Spark. */
package groovy.lang;
