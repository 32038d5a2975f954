package io.jinmai.relation.reading;

import io.jinmai.graph.EntityType;

/** A stretch {@code [start, end)} of a sentence that a rule can bind. */
public sealed interface Element {
    int start();

    int end();

    ElementKind kind();

    /**
     * Something that means an entity.
     *
     * @param entityId its id within the article
     * @param isReference whether it is no name but a reference (该行) that was followed to the entity
     */
    record Named(int start, int end, EntityType type, String entityId, boolean isReference) implements Element {
        @Override
        public ElementKind kind() {
            return ElementKind.of(type);
        }
    }

    /** A title or post, as the article writes it. */
    record Title(int start, int end, String text) implements Element {
        @Override
        public ElementKind kind() {
            return ElementKind.TITLE;
        }
    }

    /** A loan product, as the article writes it. */
    record Product(int start, int end, String text) implements Element {
        @Override
        public ElementKind kind() {
            return ElementKind.PRODUCT;
        }
    }

    /**
     * An amount.
     *
     * @param yuan null in a foreign currency
     * @param text as the article writes it
     */
    record Money(int start, int end, Long yuan, String text) implements Element {
        @Override
        public ElementKind kind() {
            return ElementKind.MONEY;
        }
    }

    /**
     * A date or part of one.
     *
     * @param year null where the text gives none and the article carries no date to count from
     * @param iso {@code 2023-05-12} or {@code 2023-05}; null where only the year is known
     */
    record Date(int start, int end, Integer year, String iso) implements Element {
        @Override
        public ElementKind kind() {
            return ElementKind.DATE;
        }
    }

    /** A share of more than half: 71.4%, 八成. */
    record Majority(int start, int end) implements Element {
        @Override
        public ElementKind kind() {
            return ElementKind.MAJORITY;
        }
    }
}
