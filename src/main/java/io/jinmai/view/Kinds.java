package io.jinmai.view;

import io.jinmai.display.DisplayNames;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The kinds of entity on a page: their classes in the style sheet, and an article's entities by kind, which is also the legend. */
final class Kinds {
    private Kinds() {}

    static String cssClass(EntityType type) {
        return "kind-" + type.label().toLowerCase(Locale.ROOT);
    }

    /** One group a kind that the article names, each entity a button. */
    static void append(Element parent, List<Entity> entities, PageNumbers numbers, DisplayNames names) {
        Element list = parent.appendElement("dl").addClass("entities");
        for (EntityType type : EntityType.values()) {
            List<Entity> ofKind =
                    entities.stream().filter(entity -> entity.type() == type).toList();
            if (!ofKind.isEmpty()) {
                Element group = list.appendElement("div").addClass(cssClass(type));
                group.appendElement("dt").text(names.label(type.label()));
                Element members = group.appendElement("dd");
                ofKind.forEach(entity -> appendButton(members, entity, numbers));
            }
        }
    }

    private static void appendButton(Element parent, Entity entity, PageNumbers numbers) {
        Element button = parent.appendElement("button")
                .attr("type", "button")
                .addClass("entity")
                .attr("data-entity", numbers.entity(entity.id()))
                .attr("aria-pressed", "false");
        VisibleText.append(button.appendElement("bdi"), entity.name());
        if (!entity.aliases().isEmpty()) {
            button.attr("title", VisibleText.plain(String.join("、", entity.aliases())));
        }
        parent.appendText(" ");
    }
}
