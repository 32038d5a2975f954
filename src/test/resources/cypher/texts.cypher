MATCH (a:Article)
RETURN a.id AS id, a.text AS text, a.textStart AS textStart
