// Notes down how much each article says, for the audit after a run.
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
USING INDEX SEEK a:Article(id)
SET a.entityCount = row.entityCount, a.factCount = row.factCount
