package io.jinmai.specimen;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Names by number: each number stands for one bearer of a kind, and the forms in which news may name it, the fullest first. Every few
 * enterprises two share a core, so that their short name tells nobody which is meant.
 */
final class InventedNames {
    private static final int SCATTER = 0x9E3779B1;
    private static final String[] ENDS_OF_COUNTIES = {"哈尼族彝族自治县", "县", "市", "区"};

    private final NameParts parts;
    private final int sharing;

    /** @param sharing every how many enterprises one shares the core of the one before it, at least 2 */
    InventedNames(NameParts parts, int sharing) {
        this.parts = parts;
        this.sharing = sharing;
    }

    List<String> enterprise(int number) {
        boolean shares = number % sharing == sharing - 1;
        String core = core(shares ? number - 1 : number);
        String home = bare(place(number).get(2));
        String province = place(number).get(0).substring(0, 2);
        return switch (shares ? 0 : Math.floorMod(number * SCATTER >>> 4, 7)) {
            case 0, 1, 2 -> List.of(home + core + "有限公司", core);
            case 3 -> List.of(core.substring(0, 2) + "（" + province + "）" + core.substring(2) + "有限公司", core);
            case 4 -> List.of(province + core + "股份有限公司", core, province + core);
            case 5 -> List.of(core + "集团有限公司", core + "集团");
            default -> List.of(home + core.substring(0, 2) + "果蔬专业合作社");
        };
    }

    List<String> bank(int number) {
        List<String> place = place(number * 7);
        String county = bare(place.get(2));
        if (number % 4 == 3) {
            return List.of(county + "农村商业银行股份有限公司", county + "农商银行");
        }
        List<String> head = of(parts.banks(), number);
        String city = bare(place.get(1));
        return List.of(
                head.get(1) + "股份有限公司" + city + county + "支行",
                head.get(0) + county + "支行",
                head.get(0) + city + county + "支行");
    }

    List<String> institution(int number) {
        return List.of(place(number).get(2) + of(parts.offices(), number));
    }

    List<String> alliance(int number) {
        String home = place(number * 3).get(2);
        String topic = of(parts.alliances(), number);
        return List.of(home + (number < parts.places().size() ? "" : syllables(number)) + topic);
    }

    List<String> person(int number) {
        String given = character(parts.givenSyllables(), number * SCATTER >>> 8);
        String second = number % 3 == 0 ? "" : character(parts.givenSyllables(), number * SCATTER >>> 16);
        return List.of(character(parts.familyNames(), number) + given + second);
    }

    /** Province, city, county and town. */
    List<String> district(int number) {
        List<String> place = place(number);
        return List.of(place.get(0), place.get(1), place.get(2), of(parts.towns(), number));
    }

    /** How many places there are; numbers beyond begin anew. */
    int places() {
        return parts.places().size();
    }

    private List<String> place(int number) {
        return of(parts.places(), number);
    }

    private String core(int number) {
        return syllables(number) + of(parts.trades(), number * SCATTER >>> 12);
    }

    private String syllables(int number) {
        return character(parts.firstSyllables(), number)
                + character(
                        parts.secondSyllables(), number / parts.firstSyllables().length() + number);
    }

    /** A county without its ending, as names of firms and banks have it. */
    private static String bare(String district) {
        for (String end : ENDS_OF_COUNTIES) {
            if (district.endsWith(end) && district.length() - end.length() > 1) {
                return district.substring(0, district.length() - end.length());
            }
        }
        return district;
    }

    private static <T> T of(List<T> choices, int number) {
        return choices.get(Math.floorMod(number, choices.size()));
    }

    private static String character(String choices, int number) {
        int at = Math.floorMod(number, choices.length());
        return choices.substring(at, at + 1);
    }

    /** One of the forms: the fullest as often as all others together. */
    static String anyForm(List<String> forms, RandomGenerator random) {
        return forms.size() == 1 || random.nextBoolean()
                ? forms.get(0)
                : forms.get(1 + random.nextInt(forms.size() - 1));
    }
}
