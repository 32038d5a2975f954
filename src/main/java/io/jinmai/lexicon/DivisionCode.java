package io.jinmai.lexicon;

import java.util.Set;

/** What the digits of a division code say about where the division lies. */
final class DivisionCode {
    private static final int COUNTY_LENGTH = 6;

    private DivisionCode() {}

    /**
     * The nearest code above {@code code} of {@code known}: counties that no prefecture stands above lie in their
     * province.
     *
     * @return null for a province
     */
    static String parentOf(String code, Set<String> known) {
        int hyphen = code.lastIndexOf('-');
        if (hyphen >= 0) {
            return code.substring(0, hyphen);
        }
        String province = code.substring(0, 2) + "0000";
        String prefecture = code.substring(0, 4) + "00";
        if (code.equals(province)) {
            return null;
        }
        if (code.length() > COUNTY_LENGTH && known.contains(code.substring(0, COUNTY_LENGTH))) {
            return code.substring(0, COUNTY_LENGTH);
        }
        return !code.equals(prefecture) && known.contains(prefecture) ? prefecture : province;
    }
}
