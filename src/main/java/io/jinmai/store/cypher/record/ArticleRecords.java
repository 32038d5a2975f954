package io.jinmai.store.cypher.record;

import io.jinmai.graph.ArticleInfo;
import io.jinmai.graph.TextSpan;
import io.jinmai.resolution.identity.NamedArticle;
import java.util.HashMap;
import java.util.Map;

/** Articles as the database keeps them. */
final class ArticleRecords {
    private ArticleRecords() {}

    /** The properties of the node of an article that says this under the keys that it alone gives. */
    static Map<String, Object> node(NamedArticle said) {
        Map<String, Object> node = node(said.graph().article());
        node.put("extraction", StoredExtraction.write(said.graph()));
        TextSpan text = said.text();
        node.put("text", text == null ? null : text.text());
        node.put("textStart", text == null ? null : text.start());
        return node;
    }

    /** What is known about the article besides; the value null stands for an absent one. */
    static Map<String, Object> node(ArticleInfo article) {
        Map<String, Object> node = new HashMap<>();
        node.put("id", article.id());
        node.put("title", article.title());
        node.put("publishedOn", article.publishedOn());
        node.put("source", article.source());
        node.put("path", article.path());
        node.put("authors", article.authors());
        node.put("sha256", article.sha256());
        return node;
    }
}
