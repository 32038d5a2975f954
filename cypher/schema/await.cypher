// Waits, for at most the given seconds, until every index is online.
CALL db.awaitIndexes($seconds)
