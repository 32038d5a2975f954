package io.jinmai.relation.rule;

/** The parts of a pattern as written, one after the other. */
final class PatternTokens {
    private final String[] tokens;
    private final String source;
    private int next;

    private PatternTokens(String[] tokens, String source) {
        this.tokens = tokens;
        this.source = source;
    }

    /** Brackets are parts of their own, with blanks around them or without. */
    static PatternTokens of(String source) {
        String[] tokens = source.strip()
                .replace("(", " ( ")
                .replace(")?", " )? ")
                .replace(")", " ) ")
                .replace(" ) ?", " )?")
                .strip()
                .split("\\s+");
        return new PatternTokens(tokens, source);
    }

    boolean hasNext() {
        return next < tokens.length;
    }

    /** The next part, which stays the next; empty behind the last. */
    String peek() {
        return hasNext() ? tokens[next] : "";
    }

    String next() {
        return tokens[next++];
    }

    /** What is wrong with the pattern, to be thrown. */
    IllegalArgumentException error(String problem) {
        return new IllegalArgumentException("pattern '" + source + "': " + problem);
    }
}
