package io.jinmai.explorer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The questions that the page offers, one click away. */
enum ExampleQuestion {
    LENDERS(true),
    UNLENT(true),
    DISTRICT(true),
    LENDER(true),
    SHARED(false),
    PEOPLE(false);

    private final boolean isAboutOne;

    ExampleQuestion(boolean isAboutOne) {
        this.isAboutOne = isAboutOne;
    }

    /** As the page calls it. */
    static Optional<ExampleQuestion> named(String name) {
        return Arrays.stream(values())
                .filter(question -> question.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** Whether it is asked of one thing, such as an enterprise. */
    boolean isAboutOne() {
        return isAboutOne;
    }

    String statement() {
        return "answer-" + name().toLowerCase(Locale.ROOT);
    }
}
