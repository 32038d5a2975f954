// Behind the connector's UNWIND $events AS event. A task may be tried again, so what is there is merged with. GROUP_LABEL stands for the
// label within which ids are unique, NODE_LABELS for all labels.
MERGE (n:GROUP_LABEL {id: event.id})
SET n = event
SET n:NODE_LABELS
