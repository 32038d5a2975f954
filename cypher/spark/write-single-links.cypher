// As write-links.cypher, for types of which there is one link at most between two nodes.
MATCH (start:START_LABEL {id: event.start})
MATCH (end:END_LABEL {id: event.end})
MERGE (start)-[link:LINK_TYPE]->(end)
SET link = event
REMOVE link.start, link.end
