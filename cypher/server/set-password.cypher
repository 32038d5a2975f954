// Run on the system database of the embedded server at each start: the password file of the graph folder is what holds.
CREATE OR REPLACE USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED
