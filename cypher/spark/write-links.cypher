// Behind the connector's UNWIND $events AS event. A task may be tried again, so what is there is merged with. LINK_KEY stands for the
// property that tells links of one type between the same nodes apart.
MATCH (start:START_LABEL {id: event.start})
MATCH (end:END_LABEL {id: event.end})
MERGE (start)-[link:LINK_TYPE {LINK_KEY: event.LINK_KEY}]->(end)
SET link = event
REMOVE link.start, link.end
