package io.jinmai.display;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.EntityType;
import io.jinmai.graph.RelationType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The style of Neo4j Browser shows what the explorer page shows. */
class BrowserStyleTest {
    private static final Path STYLE = Path.of("cypher", "browser", "style.grass");
    private static final Path PAGE = Path.of("src", "main", "resources", "view", "explorer", "explorer.css");

    private final DisplayNames names = DisplayNames.load();

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void kindsHaveTheColoursOfThePageAndTheirChineseNames(EntityType kind) throws IOException {
        String block = block("node." + kind.label());

        assertThat(block)
                .contains("  color: " + lightColour(kind) + ";")
                .contains("caption: \"" + names.label(kind.label()) + " {name}\";");
    }

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void relationshipsHaveTheirChineseNames(RelationType type) throws IOException {
        assertThat(block("relationship." + type)).contains("caption: \"" + names.type(type.toString()));
    }

    private static String lightColour(EntityType kind) throws IOException {
        Matcher colour = Pattern.compile("--" + kind.label().toLowerCase(Locale.ROOT) + ": (#\\w{6});")
                .matcher(Files.readString(PAGE));
        assertThat(colour.find()).isTrue();
        return colour.group(1);
    }

    private static String block(String selector) throws IOException {
        Matcher block = Pattern.compile(Pattern.quote(selector) + " \\{\n(.*?)\n\\}\n", Pattern.DOTALL)
                .matcher(Files.readString(STYLE));
        assertThat(block.find()).as(selector).isTrue();
        return block.group(1);
    }
}
