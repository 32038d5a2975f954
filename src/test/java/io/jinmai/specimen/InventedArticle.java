package io.jinmai.specimen;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;

/** An article that nobody published. */
public record InventedArticle(String id, String title, LocalDate publishedOn, String text) {

    /** As one line of JSON, as {@code jinmai load} reads it. */
    public String jsonLine() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("title", title)
                .put("publishedOn", publishedOn.toString())
                .put("source", "山谷日报")
                .put("text", text)
                .toString();
    }
}
