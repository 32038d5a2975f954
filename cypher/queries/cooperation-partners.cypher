// title: 合作伙伴
// title-en: Cooperation partners
// description: Whom a bank, enterprise, institution or alliance works with, in either direction.
// param name: string = "绍兴文理学院" | name or alias
MATCH (entity:Entity)-[fact:COOPERATES_WITH]-(partner:Entity)
WHERE (entity.name = $name OR $name IN entity.aliases)
  AND coalesce(fact.status, 'stated') = 'stated'
RETURN DISTINCT entity.name AS entity, partner.name AS partner,
       head([label IN labels(partner) WHERE label <> 'Entity']) AS kind, fact.articles AS articles, fact.id AS fact
ORDER BY entity, kind, partner, fact
