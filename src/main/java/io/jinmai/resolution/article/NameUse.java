package io.jinmai.resolution.article;

import io.jinmai.graph.EntityType;
import io.jinmai.graph.TextSpan;
import java.util.Objects;

/**
 * A name where an article uses it.
 *
 * @param normal the surface simplified and half-width
 * @param span where it stands in the input, and the surface
 * @param nested whether it stands inside another name (杭州 in 杭州某某科技有限公司): such a use names its entity only where no other does
 */
public record NameUse(EntityType type, String normal, TextSpan span, boolean nested) {
    public NameUse {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(normal, "normal");
        Objects.requireNonNull(span, "span");
    }
}
