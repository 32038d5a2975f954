// title: 两个名称之间有什么联系
// title-en: How two names are connected
// description: The shortest chains of facts between two names; chains through a common place only where places is true.
// param from: string = "章慕远" | name or alias of anything in the graph
// param to: string = "寿小满" | name or alias of something else
// param places: boolean = false | whether a chain may run through LOCATED_IN
MATCH (from:Entity)
WHERE from.name = $from OR $from IN from.aliases
MATCH (to:Entity)
WHERE (to.name = $to OR $to IN to.aliases) AND from <> to
// Not ALL SHORTEST over a quantified pattern: the same chains, but on the samples that takes ten times as long.
MATCH chain = allShortestPaths(
  (from)-[:LENDS_TO|LOCATED_IN|MEMBER_OF|BRANCH_OF|SUBSIDIARY_OF|WORKS_FOR|COOPERATES_WITH*..10]-(to))
WHERE all(fact IN relationships(chain)
          WHERE coalesce(fact.status, 'stated') = 'stated' AND ($places OR type(fact) <> 'LOCATED_IN'))
WITH length(chain) AS hops, nodes(chain) AS stops, relationships(chain) AS facts
RETURN DISTINCT hops,
       reduce(text = head(stops).name, i IN range(0, hops - 1) |
         text + CASE
           WHEN type(facts[i]) = 'COOPERATES_WITH' THEN ' -COOPERATES_WITH- '
           WHEN startNode(facts[i]) = stops[i] THEN ' -' + type(facts[i]) + '-> '
           ELSE ' <-' + type(facts[i]) + '- '
         END + stops[i + 1].name) AS chain
ORDER BY hops, chain
LIMIT 20
