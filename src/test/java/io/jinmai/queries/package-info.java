/**
 * Holds the saved queries to the answers that a careful reader of the samples gives. They are asked of two graphs: of one made
 * from the annotations, where every row must be right, and of one that the program extracts, where the right rows are counted.
 */
package io.jinmai.queries;
