// The posts that uses of a name give the same person as one of these, as they were written, and by how many uses.
UNWIND $ids AS id
MATCH (post:Name {id: id})-[same:SAME_BEARER]-(:Name)
USING INDEX SEEK post:Name(id)
RETURN startNode(same).id AS first, endNode(same).id AS other, same.uses AS uses
