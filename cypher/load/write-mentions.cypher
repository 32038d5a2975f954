UNWIND $rows AS row
MATCH (a:Article {id: row.article})
USING INDEX SEEK a:Article(id)
UNWIND row.mentions AS mention
MATCH (e:Entity {id: mention.entity})
USING INDEX SEEK e:Entity(id)
CREATE (a)-[m:MENTIONS]->(e)
SET m = mention.properties
