package io.jinmai.recognition.memory;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the brackets behind a name in which a text says what it will call the thing, （以下简称“链盟”）, （原名甲公司）, or what it is called in
 * another script: （Qing Ling GmbH）.
 */
final class AliasDeclarations {
    private static final Pattern DECLARATION =
            Pattern.compile("[”\"》]?\\((?:以下|下文|下)?(?:统称|合称|简称|下称|称|又称|又名|原名|曾用名|前身为|前身是|英文简称)(?:为|作)?[:,：，]?"
                    + "[“\"《]?([^()“”\"《》,，。;；]{2,20})[”\"》]?\\)");

    /** With its legal form, so that neither a place nor a post such as Founder is taken for a name. */
    private static final Pattern FOREIGN = Pattern.compile(
            "[”\"》]?\\(([A-Z][A-Za-z0-9&.' \\-]{1,50} (?:GmbH|AG|SE|Inc|Ltd|LLC|LLP|PLC|plc|Corp|Co|BV|KG|SA|SpA|Oy|AB)\\.?)\\)");

    /** What a declaration may start with. */
    private static final String STARTS = "”\"》(";

    private AliasDeclarations() {}

    /** An alias and where it stands in the text. */
    record Declared(int start, int end) {}

    /** The alias declared right behind a name that ends at {@code nameEnd}, in simplified half-width text. */
    static Optional<Declared> behind(String text, int nameEnd) {
        if (nameEnd == text.length() || STARTS.indexOf(text.charAt(nameEnd)) < 0) {
            return Optional.empty();
        }
        return matched(DECLARATION, text, nameEnd).or(() -> matched(FOREIGN, text, nameEnd));
    }

    private static Optional<Declared> matched(Pattern declaration, String text, int nameEnd) {
        Matcher matcher = declaration.matcher(text).region(nameEnd, text.length());
        return matcher.lookingAt() ? Optional.of(new Declared(matcher.start(1), matcher.end(1))) : Optional.empty();
    }
}
