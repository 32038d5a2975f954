MATCH (n:NODE_LABELS) RETURN count(n) AS found
