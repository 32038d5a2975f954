package io.jinmai.explorer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stands behind the question mark of an address. */
final class QueryString {
    private QueryString() {}

    /**
     * The values by their names; of a name given twice the last.
     *
     * @param raw as the address has it; null for none
     * @throws IllegalArgumentException if it is not encoded as addresses are
     */
    static Map<String, String> of(String raw) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : raw == null ? new String[0] : raw.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                values.put(decode(part.substring(0, equals)), decode(part.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
