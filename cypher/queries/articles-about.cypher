// title: 提到它的文章
// title-en: Articles about a name
// description: The articles that mention one thing, newest first, with the words they use and how often.
// param name: string = "舜岳风机" | name or alias of anything in the graph
MATCH (text:Article)-[mention:MENTIONS]->(thing:Entity)
WHERE thing.name = $name OR $name IN thing.aliases
RETURN thing.name AS entity, text.publishedOn AS publishedOn, text.id AS article, text.title AS headline,
       mention.surfaces AS surfaces, mention.count AS count
ORDER BY publishedOn DESC, article, entity, thing.id
