MATCH ()-[f]->() WHERE type(f) = $type RETURN f.id
