// Each branch is answered from the count store, whatever the size of the graph.
MATCH (n:Article) RETURN 'Article' AS name, count(n) AS count
UNION ALL MATCH (n:Bank) RETURN 'Bank' AS name, count(n) AS count
UNION ALL MATCH (n:Enterprise) RETURN 'Enterprise' AS name, count(n) AS count
UNION ALL MATCH (n:District) RETURN 'District' AS name, count(n) AS count
UNION ALL MATCH (n:Alliance) RETURN 'Alliance' AS name, count(n) AS count
UNION ALL MATCH (n:Person) RETURN 'Person' AS name, count(n) AS count
UNION ALL MATCH (n:Institution) RETURN 'Institution' AS name, count(n) AS count
UNION ALL MATCH ()-[f:LENDS_TO]->() RETURN 'LENDS_TO' AS name, count(f) AS count
UNION ALL MATCH ()-[f:LOCATED_IN]->() RETURN 'LOCATED_IN' AS name, count(f) AS count
UNION ALL MATCH ()-[f:MEMBER_OF]->() RETURN 'MEMBER_OF' AS name, count(f) AS count
UNION ALL MATCH ()-[f:BRANCH_OF]->() RETURN 'BRANCH_OF' AS name, count(f) AS count
UNION ALL MATCH ()-[f:SUBSIDIARY_OF]->() RETURN 'SUBSIDIARY_OF' AS name, count(f) AS count
UNION ALL MATCH ()-[f:WORKS_FOR]->() RETURN 'WORKS_FOR' AS name, count(f) AS count
UNION ALL MATCH ()-[f:COOPERATES_WITH]->() RETURN 'COOPERATES_WITH' AS name, count(f) AS count
