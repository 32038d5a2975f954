package io.jinmai.evaluation.error;

/** Why something counts as missed or false. */
public enum Cause {
    /** An entity or relationship of gold has no counterpart at all. */
    NOT_FOUND("not found"),
    /** An entity has the right name and another kind. */
    WRONG_KIND("wrong kind"),
    /** An entity of the right kind has a name that overlaps the right one. */
    WRONG_BOUNDARIES("wrong boundaries"),
    /** Two entities of gold were taken for one. */
    JOINED("taken for another"),
    /** One entity of gold was taken for two. */
    SPLIT("found twice"),
    /** A relationship of gold has an end that was not found; a found one has an end that is not in gold. */
    END_MISSING("an end is missing"),
    /** A loan between the right two has another amount. */
    WRONG_AMOUNT("wrong amount"),
    /** A relationship of the right type is turned round or has one other end. */
    WRONG_END("wrong direction or other end"),
    /** Stated by the text and found as planned or denied, or the other way round. */
    WRONG_STATUS("stated, planned or denied confused"),
    /** What was found has no counterpart in gold. */
    FALSE("false");

    private final String label;

    Cause(String label) {
        this.label = label;
    }

    /** The words for it in listings. */
    public String label() {
        return label;
    }
}
