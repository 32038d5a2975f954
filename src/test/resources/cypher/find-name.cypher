CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node
RETURN node.name
