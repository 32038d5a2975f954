CREATE INDEX scratch FOR (s:Scratch) ON (s.id)
