// Each branch is answered from the count store, whatever the size of the graph.
MATCH (n:Article) WITH count(n) AS count RETURN 'Article' AS name, count
UNION ALL MATCH (n:Bank) WITH count(n) AS count RETURN 'Bank' AS name, count
UNION ALL MATCH (n:Enterprise) WITH count(n) AS count RETURN 'Enterprise' AS name, count
UNION ALL MATCH (n:District) WITH count(n) AS count RETURN 'District' AS name, count
UNION ALL MATCH (n:Alliance) WITH count(n) AS count RETURN 'Alliance' AS name, count
UNION ALL MATCH (n:Person) WITH count(n) AS count RETURN 'Person' AS name, count
UNION ALL MATCH (n:Institution) WITH count(n) AS count RETURN 'Institution' AS name, count
UNION ALL MATCH ()-[f:LENDS_TO]->() WITH count(f) AS count RETURN 'LENDS_TO' AS name, count
UNION ALL MATCH ()-[f:LOCATED_IN]->() WITH count(f) AS count RETURN 'LOCATED_IN' AS name, count
UNION ALL MATCH ()-[f:MEMBER_OF]->() WITH count(f) AS count RETURN 'MEMBER_OF' AS name, count
UNION ALL MATCH ()-[f:BRANCH_OF]->() WITH count(f) AS count RETURN 'BRANCH_OF' AS name, count
UNION ALL MATCH ()-[f:SUBSIDIARY_OF]->() WITH count(f) AS count RETURN 'SUBSIDIARY_OF' AS name, count
UNION ALL MATCH ()-[f:WORKS_FOR]->() WITH count(f) AS count RETURN 'WORKS_FOR' AS name, count
UNION ALL MATCH ()-[f:COOPERATES_WITH]->() WITH count(f) AS count RETURN 'COOPERATES_WITH' AS name, count
