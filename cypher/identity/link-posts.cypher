// Counts by how many uses of a name one person has both posts; where none is left the posts are not linked any more.
UNWIND $rows AS row
MERGE (first:Name {id: row.first})
MERGE (other:Name {id: row.other})
MERGE (first)-[same:SAME_BEARER]->(other)
SET same.uses = coalesce(same.uses, 0) + row.change
WITH same WHERE same.uses = 0
DELETE same
