package io.jinmai.resolution.article;

import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The names of an article that mean one thing.
 *
 * @param name by which the entity goes
 * @param names at least one, all of one kind
 * @param properties those of {@link Entity}
 */
record Group(String name, List<UsedName> names, Map<String, Object> properties) {
    EntityType type() {
        return names.get(0).type();
    }

    TextSpan firstSpan() {
        TextSpan first = names.get(0).firstSpan();
        for (int i = 1; i < names.size(); i++) {
            TextSpan span = names.get(i).firstSpan();
            first = span.compareTo(first) < 0 ? span : first;
        }
        return first;
    }

    /** A use inside another name is a mention only where there are no others. */
    Entity toEntity(String id) {
        int own = count(false);
        List<TextSpan> mentions = own > 0 ? spans(false, own) : spans(true, count(true));
        return new Entity(id, type(), name, surfaces(mentions), mentions, properties);
    }

    private int count(boolean nested) {
        int count = 0;
        for (int i = 0; i < names.size(); i++) {
            UsedName used = names.get(i);
            for (int j = 0; j < used.count(); j++) {
                count += used.use(j).nested() == nested ? 1 : 0;
            }
        }
        return count;
    }

    /** @param count how many there are: above 0 */
    private List<TextSpan> spans(boolean nested, int count) {
        if (names.size() == 1 && names.get(0).count() == 1) {
            return List.of(names.get(0).use(0).span());
        }
        TextSpan[] spans = new TextSpan[count];
        int filled = 0;
        for (int i = 0; i < names.size(); i++) {
            UsedName used = names.get(i);
            for (int j = 0; j < used.count(); j++) {
                if (used.use(j).nested() == nested) {
                    spans[filled++] = used.use(j).span();
                }
            }
        }
        return List.of(spans);
    }

    /** What the mentions read other than the name itself, mostly the same one behind the other. */
    private List<String> surfaces(List<TextSpan> mentions) {
        List<String> surfaces = List.of();
        String last = name;
        for (int i = 0; i < mentions.size(); i++) {
            String surface = mentions.get(i).text();
            if (!surface.equals(name) && !surface.equals(last)) {
                surfaces = surfaces.isEmpty() ? new ArrayList<>(2) : surfaces;
                surfaces.add(surface);
                last = surface;
            }
        }
        return surfaces;
    }
}
