package io.jinmai.article.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.Article;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Word processors' documents. */
class WordFilesTest extends ArticleFiles {
    @Test
    void aWordDocumentGivesItsParagraphs() throws IOException {
        Article article = article(
                "doc.docx",
                docx("<w:p><w:r><w:t>竹乡的贷款</w:t></w:r></w:p><w:p><w:r><w:t>" + SENTENCE + "</w:t></w:r></w:p>"));

        assertThat(article.title()).isEqualTo("竹乡的贷款");
        assertThat(article.input()).contains(SENTENCE);
    }

    @Test
    void theCellsOfARowStandOnOneLine() throws IOException {
        String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        String table = "<w:tbl><w:tr>" + cell.formatted("青岭竹业有限公司") + cell.formatted("安吉县") + "</w:tr></w:tbl>";

        assertThat(article("doc.docx", docx(table)).input().lines()).containsExactly("青岭竹业有限公司 \t安吉县 \t");
    }

    @Test
    void whatAWordDocumentSaysAgainForOlderProgramsIsReadOnce() throws IOException {
        String text = "<w:p><w:r><w:t>" + SENTENCE + "</w:t></w:r></w:p>";

        assertThat(article(
                                "doc.docx",
                                docx("<AlternateContent><Choice>" + text + "</Choice><Fallback>" + text
                                        + "</Fallback></AlternateContent>"))
                        .input()
                        .strip())
                .isEqualTo(SENTENCE);
    }

    @Test
    void entitiesOfAWordDocumentAreNotExpanded() throws IOException {
        String bomb = "<!DOCTYPE d [<!ENTITY a \"哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        write(
                "bomb.docx",
                zip(Map.of("word/document.xml", (bomb + "<d><w:t xmlns:w='w'>&b;</w:t></d>").getBytes(UTF_8))));

        assertThat(messages(read("bomb.docx")))
                .singleElement()
                .asString()
                .contains("bomb.docx: ")
                .doesNotContain("哈");
    }

    private static byte[] docx(String paragraphs) throws IOException {
        String document =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + paragraphs + "</w:body></w:document>";
        return zip(Map.of("word/document.xml", document.getBytes(UTF_8)));
    }
}
