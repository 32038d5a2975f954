MATCH (:START_LABEL)-[link:LINK_TYPE]->(:END_LABEL) RETURN count(link) AS found
