UNWIND $ids AS id
MATCH (:Article {id: id})-[use:NAMES]->(:Name)
DELETE use
