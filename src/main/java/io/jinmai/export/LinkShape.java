package io.jinmai.export;

import java.io.Serializable;

/**
 * What links of one kind have in common.
 *
 * @param startGroup the label within which the ids of the nodes are unique that they start at
 */
public record LinkShape(String type, String startGroup, String endGroup)
        implements Comparable<LinkShape>, Serializable {
    static LinkShape of(GraphLink link) {
        return new LinkShape(link.type(), link.start().group(), link.end().group());
    }

    /** Type and groups, joined. */
    public String name(String separator) {
        return String.join(separator, type, startGroup, endGroup);
    }

    @Override
    public int compareTo(LinkShape other) {
        return name(" ").compareTo(other.name(" "));
    }
}
