package io.jinmai.evaluation.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinmai.graph.EntityType;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.RelationType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldFolderTest {
    private static final String GOOD = """
            {"id": "a",
             "entities": [
              {"id": "b", "type": "Bank", "name": "云溪农商银行", "mentions": ["云溪农商银行"]},
              {"id": "c", "type": "Enterprise", "name": "云溪某染坊", "mentions": ["云溪某染坊"], "anonymous": true}],
             "relations": [
              {"type": "LENDS_TO", "from": "b", "to": "c", "amountCny": 2850000, "kind": "loan", "year": 2022, "date": "2022-03", "product": "竹林贷"}],
             "unstated": [
              {"type": "LENDS_TO", "from": "b", "to": "c", "kind": "loan", "status": "denied"}]}
            """;

    @TempDir
    private Path folder;

    private Read<GoldDocument> read(String json) throws IOException {
        Files.writeString(folder.resolve("a.json"), json);
        return new GoldFolder(folder).documents();
    }

    @Test
    void readsADocument() throws IOException {
        Read<GoldDocument> read = read(GOOD);
        assertThat(read.bad()).isEmpty();
        GoldDocument document = read.items().get(0);
        assertThat(document.entity("c").type()).isEqualTo(EntityType.ENTERPRISE);
        assertThat(document.entity("c").anonymous()).isTrue();
        GoldFact loan = document.relations().get(0);
        assertThat(loan.type()).isEqualTo(RelationType.LENDS_TO);
        assertThat(loan.amountCny()).isEqualTo(2_850_000);
        assertThat(document.unstated().get(0).status()).isEqualTo(FactStatus.DENIED);
        assertThat(new GoldFolder(folder).text(document)).isEqualTo(folder.resolve("a.txt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"anonymous\": true|\"secret\": true|4|the key \"secret\" is none of anonymous, id, mentions, name, type",
                "\"Bank\"|\"bank\"|3|\"bank\" is none of Bank, Enterprise, District, Alliance, Person, Institution",
                "\"denied\"|\"DENIED\"|8|\"DENIED\" is none of stated, planned, denied",
                "\"name\": |\"name\" |3|Unexpected character",
                "[\"云溪农商银行\"]|[]|3|the entity b has no mentions",
                "\"id\": \"b\",|\"id\": 7,|3|Cannot coerce Integer value (7)",
                "\"id\": \"b\",|\"id\": \"b\", \"id\": \"b\",|3|Duplicate field 'id'",
                "\"to\": \"c\", \"amountCny\"|\"amountCny\"|6|a relation has no to",
                "\"amountCny\": 2850000|\"amountCny\": \"285万\"|6|Cannot coerce String value",
                "{\"id\": \"c\"|{\"id\": \"b\"|8|two entities have the id b",
                "\"from\": \"b\", \"to\": \"c\", \"amountCny\"|\"from\": \"x\", \"to\": \"c\", \"amountCny\"|8|an end of LENDS_TO x -> c is no entity",
                ", \"status\": \"denied\"|''|8|LENDS_TO b -> c with the status stated stands under the wrong key",
            })
    void namesFileAndLineOfWhatItDoesNotAccept(String part, String replacement, int line, String reason)
            throws IOException {
        assertThat(GOOD).contains(part);
        int at = GOOD.indexOf(part);
        String broken = GOOD.substring(0, at) + replacement + GOOD.substring(at + part.length());
        Files.writeString(folder.resolve("b.json"), GOOD.replaceFirst("\"a\"", "\"b\""));

        Read<GoldDocument> read = read(broken);

        assertThat(read.items()).extracting(GoldDocument::id).containsExactly("b");
        assertThat(read.bad())
                .singleElement()
                .satisfies(bad -> assertThat(bad.message())
                        .startsWith(folder.resolve("a.json") + ":" + line + ": ")
                        .contains(reason)
                        .endsWith("; this document is left out")
                        .doesNotContain("io.jinmai"));
    }

    @Test
    void theIdIsTheNameOfTheFile() throws IOException {
        assertThat(read(GOOD.replaceFirst("\"a\"", "\"z\"")).bad().get(0).message())
                .contains("a.json: its id is \"z\", not the file's name");
    }

    @Test
    void aFileMustBeUtf8() throws IOException {
        Files.write(folder.resolve("a.json"), new byte[] {'"', (byte) 0xD4, (byte) 0xC6, '"'});
        assertThat(new GoldFolder(folder).documents().bad().get(0).message()).contains("cannot be read as UTF-8");
    }

    @Test
    void aFolderWithoutGoldIsNoGoldFolder() {
        assertThatThrownBy(() -> new GoldFolder(folder).documents())
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(folder + " holds no gold");
        assertThatThrownBy(() -> new GoldFolder(folder.resolve("none")).documents())
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("cannot be read (NoSuchFileException)");
    }
}
