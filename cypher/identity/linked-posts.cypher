// The posts that a use of the name gives the same person as one of these.
UNWIND $ids AS id
MATCH (post:Name {id: id})-[:SAME_BEARER]-(other:Name)
USING INDEX SEEK post:Name(id)
RETURN id AS post, other.id AS other
