package io.jinmai.lexicon;

/** How high a bank's office stands, the highest first. */
public enum BankLevel {
    HEAD("head"),
    PROVINCIAL("provincial"),
    CITY("city"),
    SUB_BRANCH("subBranch"),
    OUTLET("outlet");

    private final String label;

    BankLevel(String label) {
        this.label = label;
    }

    /** The form used in JSON and on nodes. */
    public String label() {
        return label;
    }
}
