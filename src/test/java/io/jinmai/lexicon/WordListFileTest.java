package io.jinmai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinmai.lexicon.WordListFile.Shape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListFileTest {

    @Test
    void readsListsInTheOrderOfTheFileWithTheirLines() throws IOException {
        WordListFile file = read("""
                about: Endings.
                classes:
                  strong: [
                      # the usual ones
                      有限公司, 集团,
                      厂
                    ]
                  weak: [科技]
                """);

        assertThat(file.lists()).containsOnlyKeys("strong", "weak");
        assertThat(file.lists().get("strong")).containsExactly("有限公司", "集团", "厂");
        assertThat(file.lines()).containsEntry("strong", 3).containsEntry("weak", 8);
    }

    @Test
    void listsCannotBeChanged() throws IOException {
        WordListFile file = read("about: Endings.\nclasses:\n  strong: [厂]\n");

        assertThatThrownBy(() -> file.lists().get("strong").add("店")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> file.lists().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "about: A.;classes:;  a: [厂];sources: [x]   | 4 | 'sources'",
                "about: A.;about: B.;classes:;  a: [厂]      | 2 | 'about'",
                "about: A.;classes:;  a: [厂,;    店, 厂]    | 4 | '厂' stands twice in 'a'",
                "about: A.;classes:;  a: [厂];  a: [店]      | 4 | 'a' stands twice",
                "about: A.;classes:;  a: [厂, ' ']           | 3 | blank word in 'a'",
                "about: A.;classes:;  a: [厂, ' 店']         | 3 | has blanks around it",
                "about: A.;classes:;  a: [厂,;    12]        | 4 | 'a' holds something that is no word",
                "about: A.;classes:;  a: [厂, [店]]          | 3 | 'a' holds something that is no word",
                "about: A.;classes:;  a: []                  | 3 | 'a' is empty",
                "about: A.;classes:;  a: 厂                  | 3 | 'a' is a list in [brackets]",
                "classes:;  a: [厂]                          | 3 | 'about' is missing",
                "about: A.                                   | 2 | 'classes' is missing",
                "about: A.;classes:;  a: [厂, 店;b: c        | 4 | not well-formed YAML",
            })
    void refusesWhatBreaksTheFormatNamingFileAndLine(String text, int line, String problem) {
        assertThatThrownBy(() -> read(text.replace(';', '\n') + "\n"))
                .isInstanceOf(WordListException.class)
                .hasMessageStartingWith("endings.yaml, line " + line + ": ")
                .hasMessageContaining(problem);
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(WordListException.class)
                .hasMessageStartingWith("endings.yaml, line 1: ");
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertThatThrownBy(() -> WordListFile.ofResource("nowhere.yaml", Shape.CLASSES))
                .isInstanceOf(WordListException.class)
                .hasMessageContaining("nowhere.yaml");
    }

    @Test
    void letsNamesHaveNoShortNames() throws IOException {
        String text = "about: Names.\nnames:\n  甲大学: []\n";

        WordListFile file = WordListFile.read("names.yaml", stream(text), Shape.NAMES);

        assertThat(file.lists().get("甲大学")).isEmpty();
    }

    private static WordListFile read(String text) throws IOException {
        return WordListFile.read("endings.yaml", stream(text), Shape.CLASSES);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
