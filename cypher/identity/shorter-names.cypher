// The names that stand for the given ones.
UNWIND $ids AS id
MATCH (shorter:Name)-[:STANDS_FOR]->(:Name {id: id})
RETURN DISTINCT shorter.id AS name
