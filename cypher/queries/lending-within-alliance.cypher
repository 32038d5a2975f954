// title: 联盟内部的银企贷款
// title-en: Loans between members of one alliance
// description: What the banks of an alliance lent to the enterprises of the same alliance.
// param alliance: string = "“经纬同心”金融纺织党建联盟" | name or alias of the alliance
MATCH (alliance:Alliance)
WHERE alliance.name = $alliance OR $alliance IN alliance.aliases
MATCH (bank:Bank)-[seat:MEMBER_OF]->(alliance)<-[peer:MEMBER_OF]-(enterprise:Enterprise)
WHERE coalesce(seat.status, 'stated') = 'stated' AND coalesce(peer.status, 'stated') = 'stated'
WITH DISTINCT bank, enterprise
MATCH (bank)-[loan:LENDS_TO]->(enterprise)
WHERE coalesce(loan.status, 'stated') = 'stated'
RETURN bank.name AS bank, enterprise.name AS enterprise, loan.year AS year, loan.kind AS kind,
       loan.product AS product, loan.amountCny AS amountCny, loan.id AS fact
ORDER BY bank, enterprise, year, kind, amountCny, fact
