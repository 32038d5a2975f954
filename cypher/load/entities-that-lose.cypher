// Which entities lose a contribution that no other article makes. The search ends at the first article that makes it.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
USING INDEX SEEK e:Entity(id)
WHERE NOT EXISTS {
  MATCH (:Article)-[m:MENTIONS]->(e)
  WHERE m.contribution = row.contribution
}
RETURN DISTINCT e.id AS id
