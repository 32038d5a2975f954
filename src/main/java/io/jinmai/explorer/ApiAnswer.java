package io.jinmai.explorer;

import java.util.Map;

/**
 * An answer to the page.
 *
 * @param status of HTTP
 * @param body plain values and records, to be written as JSON
 */
record ApiAnswer(int status, Object body) {
    static ApiAnswer of(Object body) {
        return new ApiAnswer(200, body);
    }

    /** @param words for the person who looks at the page */
    static ApiAnswer error(int status, String words) {
        return new ApiAnswer(status, Map.of("error", words));
    }
}
