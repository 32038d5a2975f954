package io.jinmai.article.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonArticleTest {

    @Test
    void readsAllFieldsAndIgnoresOthers() throws InputException {
        GivenArticle json = JsonArticle.parse("""
                {"id": 17, "title": "桥通了", "text": "桥通了。", "publishedOn": "2024-05-01T08:00:00Z", "source": "河阳日报",
                 "url": "https://news.example/17", "section": {"name": "要闻"}}""");

        assertThat(json).isEqualTo(new GivenArticle("17", "桥通了", "桥通了。", LocalDate.of(2024, 5, 1), "河阳日报"));
    }

    @Test
    void theAddressStandsInForTheSource() throws InputException {
        GivenArticle json =
                JsonArticle.parse("{\"text\": \"桥。\", \"source\": \" \", \"url\": \"https://news.example/17\"}");

        assertThat(json).isEqualTo(new GivenArticle(null, null, "桥。", null, "https://news.example/17"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "{\"id\": \"a\"} # it has no \"text\"",
                "{\"text\": \"  \"} # it has no \"text\"",
                "{\"text\": 5} # \"text\" is a number, not a string",
                "{\"text\": \"桥。\", \"title\": [\"a\"]} # \"title\" is an array, not a string",
                "{\"text\": \"桥。\", \"publishedOn\": \"soon\"} # \"publishedOn\" is no date: \"soon\"",
                "[1] # it is an array, not an object",
                "{\"text\": \"桥。\" # it is no valid JSON at column",
                "{\"text\": \"桥。\"} {} # it is no valid JSON at column",
                "{\"text\": \"桥。\", \"text\": \"路。\"} # it is no valid JSON at column",
            })
    void saysWhatIsWrongWithALine(String line, String reason) {
        assertThatThrownBy(() -> JsonArticle.parse(line))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(reason);
    }
}
