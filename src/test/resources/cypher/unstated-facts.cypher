MATCH (:Entity)-[fact]->(:Entity) WHERE fact.status IN ['planned', 'denied']
RETURN count(fact)
