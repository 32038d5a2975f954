MATCH (n) RETURN count(n) AS found
