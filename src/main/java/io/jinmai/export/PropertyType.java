package io.jinmai.export;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * What values of a property are.
 *
 * @param list whether they are lists of this kind
 */
public record PropertyType(Kind kind, boolean list) implements Serializable {
    /** The kinds of values that the graph holds. */
    public enum Kind {
        /** Of the elements of an empty list. */
        UNKNOWN,
        BOOLEAN,
        LONG,
        DOUBLE,
        /** A {@link LocalDate}. */
        DATE,
        STRING
    }

    private static final Set<Kind> NUMBERS = Set.of(Kind.LONG, Kind.DOUBLE);

    static PropertyType of(Object value) {
        if (value instanceof Collection<?> values) {
            Kind kind = values.stream().map(PropertyType::kind).reduce(Kind.UNKNOWN, PropertyType::join);
            return new PropertyType(kind, true);
        }
        return new PropertyType(kind(value), false);
    }

    /**
     * The type that holds the values of both.
     *
     * @throws IllegalStateException if one is a list and the other is none
     */
    PropertyType join(PropertyType other) {
        if (list != other.list) {
            throw new IllegalStateException("one property holds lists as well as single values");
        }
        return new PropertyType(join(kind, other.kind), list);
    }

    private static Kind join(Kind one, Kind other) {
        if (one == other || other == Kind.UNKNOWN) {
            return one;
        }
        if (one == Kind.UNKNOWN) {
            return other;
        }
        boolean numbers = NUMBERS.contains(one) && NUMBERS.contains(other);
        return numbers ? Kind.DOUBLE : Kind.STRING;
    }

    private static Kind kind(Object value) {
        if (value instanceof Boolean) {
            return Kind.BOOLEAN;
        }
        if (value instanceof Long || value instanceof Integer) {
            return Kind.LONG;
        }
        if (value instanceof LocalDate) {
            return Kind.DATE;
        }
        return value instanceof Double ? Kind.DOUBLE : Kind.STRING;
    }
}
