// Enterprises of a district and of the districts within it, those with more lenders first, each followed by who lends to it.
MATCH (place:District)
      (()-[step:LOCATED_IN WHERE coalesce(step.status, 'stated') = 'stated']->(:District))*
      (:District {id: $about})
WITH DISTINCT place
MATCH (enterprise:Enterprise)-[seat:LOCATED_IN]->(place)
WHERE coalesce(seat.status, 'stated') = 'stated'
WITH enterprise, min(place.id) AS placeId,
     COLLECT {
       MATCH (lender:Bank)-[loan:LENDS_TO]->(enterprise)
       WHERE coalesce(loan.status, 'stated') = 'stated'
       RETURN DISTINCT lender.id
     } AS lenders
ORDER BY size(lenders) DESC, enterprise.id
LIMIT $limit
UNWIND [enterprise.id, placeId] + lenders AS id
RETURN id
LIMIT $limit
