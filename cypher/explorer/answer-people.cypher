// People with the most posts, each followed by where they are.
MATCH (person:Person)-[post:WORKS_FOR]->(place)
WHERE coalesce(post.status, 'stated') = 'stated'
WITH person, collect(DISTINCT place.id) AS places
ORDER BY size(places) DESC, person.id
LIMIT $limit
UNWIND [person.id] + places AS id
RETURN id
LIMIT $limit
