// How things are looked up. The full-text index takes Chinese names apart into overlapping pairs of characters (cjk).
CREATE INDEX entity_name IF NOT EXISTS FOR (e:Entity) ON (e.name);
CREATE INDEX article_published_on IF NOT EXISTS FOR (a:Article) ON (a.publishedOn);
CREATE INDEX names_post IF NOT EXISTS FOR ()-[u:NAMES]-() ON (u.post);
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (e:Entity) ON EACH [e.name, e.aliases]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
