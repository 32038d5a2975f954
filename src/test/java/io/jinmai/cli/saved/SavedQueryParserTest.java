package io.jinmai.cli.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedQueryParserTest {
    private static final String HEADER = """
            // title: 谁贷款给了它
            // title-en: Who lends to it
            // description: Every loan.
            """;

    @Test
    void readsHeaderAndParameters() {
        SavedQuery query = parse(HEADER + """
                // param bank: string = "云溪农商银行" | name of the bank
                // param since: integer = 2015 | first year
                // param all: boolean = false | whether former ones count
                // param fact: string | id of a fact
                MATCH (n) // title: no header any more
                RETURN n
                """);

        assertThat(query.name()).isEqualTo("who");
        assertThat(query.title()).isEqualTo("谁贷款给了它");
        assertThat(query.titleEn()).isEqualTo("Who lends to it");
        assertThat(query.description()).isEqualTo("Every loan.");
        assertThat(query.parameters())
                .containsExactly(
                        new QueryParameter("bank", ParameterType.STRING, "云溪农商银行", "name of the bank"),
                        new QueryParameter("since", ParameterType.INTEGER, 2015L, "first year"),
                        new QueryParameter("all", ParameterType.BOOLEAN, false, "whether former ones count"),
                        new QueryParameter("fact", ParameterType.STRING, null, "id of a fact"));
        assertThat(query.cypher()).endsWith("RETURN n\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "// titel: x; who.cypher:4: unknown header: // titel: x",
                "// title: x; who.cypher:4: a second title",
                "// see also; who.cypher:4: not a header line: // see also",
                "// param a; who.cypher:4: not a header line: // param a",
                "// param a: text | x; who.cypher:4: unknown parameter type text",
                "// param a: string; who.cypher:4: a parameter must read",
                "// param a: integer = many | x; who.cypher:4: the default must be a whole number: many",
                "// param a: integer = 1.5 | x; who.cypher:4: the default must be a whole number: 1.5",
                "// param a: string = bare | x; who.cypher:4: the default must be \"text\" in quotation marks: bare",
                "// param: string | x; who.cypher:4: unknown header"
            })
    void refusesAHeaderThatIsNotAsItMustBe(String line, String message) {
        assertThatThrownBy(() -> parse(HEADER + line + "\nRETURN 1\n"))
                .isInstanceOf(SavedQueryException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void refusesAQueryWithoutATitle() {
        assertThatThrownBy(() -> parse("// title: x\n// description: y\nRETURN 1\n"))
                .isInstanceOf(SavedQueryException.class)
                .hasMessageContaining("who.cypher: the header has no line `// title-en: …`");
    }

    @Test
    void everyQueryOfTheProgramCanBeRead() {
        List<SavedQuery> queries = QueryCatalogue.builtIn().all();
        assertThat(queries).hasSizeGreaterThanOrEqualTo(16);
    }

    private static SavedQuery parse(String content) {
        return SavedQueryParser.parse("who", "who.cypher", content);
    }
}
