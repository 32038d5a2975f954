// Writes mentions again that are there. From the article all its mentions are gone through: given the entities' ids to seek, the database
// at times set out from them, of whom some have thousands of mentions.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
USING INDEX SEEK a:Article(id)
MATCH (a)-[m:MENTIONS]->(e:Entity)
UNWIND [mention IN row.mentions WHERE mention.entity = e.id] AS mention
SET m = mention.properties
