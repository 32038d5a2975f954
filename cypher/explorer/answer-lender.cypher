// To whom a bank and the banks below it lend, the largest sums first, each followed by the banks between.
MATCH (bank:Bank)
      (()-[step:BRANCH_OF WHERE coalesce(step.status, 'stated') = 'stated']->(:Bank))*
      (:Bank {id: $about})
WITH DISTINCT bank
MATCH (bank)-[loan:LENDS_TO]->(borrower)
WHERE coalesce(loan.status, 'stated') = 'stated'
WITH borrower, sum(coalesce(loan.amountCny, 0)) AS lent, collect(DISTINCT bank.id) AS banks
ORDER BY lent DESC, borrower.id
LIMIT $limit
UNWIND [borrower.id] + banks AS id
RETURN id
LIMIT $limit
