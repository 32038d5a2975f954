/**
 * The saved queries of {@code cypher/queries/}: Cypher with a header that gives titles and parameters.
 * Their files are read strictly; what a query does is the database's business.
 */
package io.jinmai.cli.saved;
