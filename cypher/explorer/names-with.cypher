// Names that hold a run of characters, by the index of pairs of characters.
CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: $limit}) YIELD node
RETURN node.id AS id, node.name AS name, node.aliases AS aliases
