package io.jinmai.article.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.Article;
import io.jinmai.article.input.ReadOutcome.Failed;
import io.jinmai.article.input.ReadOutcome.Read;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages, tables, word processors' documents, PDF and archives, sound and hostile. */
class DocumentFormatsTest {
    private static final String SENTENCE = "工商银行安吉支行向青岭竹业有限公司发放贷款285万元。";

    @TempDir
    private Path folder;

    @Test
    void aPageGivesItsArticleWithoutItsFurniture() throws IOException {
        Article article = article("page.html", """
                <html><head><meta charset="utf-8"><title>竹乡网 - 竹乡的贷款</title>
                <meta name="PubDate" content="2024-03-05"><meta name="ContentSource" content="竹乡日报">
                <script>var a = "<p>假的</p>";</script></head><body>
                <nav><a href="/">首页</a> <a href="/2">要闻</a></nav>
                <div id="c"><h1>竹乡的贷款</h1><p>%s</p><p>公司位于安吉县。</p></div>
                <div><a href="/3">相关链接一</a><a href="/4">相关链接二</a></div>
                <footer>版权所有</footer></body></html>""".formatted(SENTENCE).getBytes(UTF_8));

        assertThat(article.title()).isEqualTo("竹乡的贷款");
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(article.source()).isEqualTo("竹乡日报");
        assertThat(article.input()).isEqualTo(SENTENCE + "\n公司位于安吉县。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB2312", "Big5", "UTF-8", "UTF-16LE"})
    void aPageIsReadInTheEncodingThatItDeclares(String encoding) throws IOException {
        String page = "<meta charset=\"" + encoding + "\"><article><p>公司位於安吉，已獲貸款。</p></article>";
        byte[] bytes = encoding.equals("UTF-16LE")
                ? ("\uFEFF" + page).getBytes(Charset.forName(encoding))
                : page.getBytes(Charset.forName(encoding.equals("GB2312") ? "GBK" : encoding));

        assertThat(article("page.htm", bytes).input()).isEqualTo("公司位於安吉，已獲貸款。");
    }

    @Test
    void textInBig5IsToldFromTextInGb18030() throws IOException {
        String text = "工商銀行向青嶺竹業有限公司發放貸款二百八十五萬元，公司總經理林曉表示感謝。";

        assertThat(article("a.txt", text.getBytes(Charset.forName("Big5"))).input())
                .isEqualTo(text);
        assertThat(article("b.txt", text.getBytes(Charset.forName("GB18030"))).input())
                .isEqualTo(text);
    }

    @Test
    void aTableGivesAnArticleARow() throws IOException {
        write(
                "table.csv",
                ("标题,正文,日期\n竹乡的贷款,\"" + SENTENCE + "\",2024-03-05\n空的,,\n坏的," + SENTENCE + ",春天\n")
                        .getBytes(Charset.forName("GB18030")));

        List<ReadOutcome> outcomes = read("table.csv");

        Article first = ((Read) outcomes.get(0)).article();
        assertThat(first.id()).isEqualTo("table#2");
        assertThat(first.title()).isEqualTo("竹乡的贷款");
        assertThat(first.publishedOn()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(messages(outcomes))
                .containsExactly(
                        place("table.csv") + ":3: its text is empty; leave the row out, or fill it",
                        place("table.csv") + ":4: its date is none: \"春天\"; write it as 2024-09-30");
    }

    @Test
    void aTableWithoutAColumnOfTextsIsRefused() throws IOException {
        write("table.csv", "a,b\n1,2\n".getBytes(UTF_8));

        assertThat(messages(read("table.csv"))).singleElement().asString().contains("no column of texts", "正文");
    }

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
    void aTableBrokenInItsHeaderIsRefusedInOneLine() throws IOException {
        write("table.csv", "\"text\n灯亮了。\n".getBytes(UTF_8));

        assertThat(messages(read("table.csv")))
                .singleElement()
                .asString()
                .contains("cannot be read further")
                .hasLineCount(1);
    }

    @Test
    void aLineBeyondTheLimitIsPassedOverAndTheRestRead() throws IOException {
        write(
                "feed.jsonl",
                ("{\"text\": \"" + "长".repeat(400) + "\"}\n{\"text\": \"" + SENTENCE + "\"}\n").getBytes(UTF_8));

        List<ReadOutcome> outcomes = read("feed.jsonl", new ReadOptions(false, new Limits(1000, 1, 1000)));

        assertThat(messages(outcomes)).singleElement().asString().contains("feed.jsonl:1: the line is longer than");
        assertThat(outcomes).last().isInstanceOf(Read.class);
    }

    @Test
    void standardInputIsLimitedToo() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };

        assertThat(messages(new ArticleReader(new ReadOptions(false, new Limits(1000, 1, 1000)))
                        .read(List.of("-"), endless)
                        .toList()))
                .singleElement()
                .asString()
                .startsWith("standard input: it ");
    }

    @Test
    void aGuessedEncodingIsToldOnceAFile() throws IOException {
        write("a.txt", SENTENCE.getBytes(Charset.forName("GB18030")));
        write("b.jsonl", ("{\"text\":\"" + SENTENCE + "\"}\n").repeat(2).getBytes(Charset.forName("GB18030")));
        write("c.txt", SENTENCE.getBytes(UTF_8));
        List<String> told = new ArrayList<>();
        ArticleReader reader = new ArticleReader(new ReadOptions(false), notice -> told.add(notice.message()));

        List<ReadOutcome> outcomes = reader.read(List.of(folder.toString()), InputStream.nullInputStream())
                .toList();

        assertThat(outcomes).hasSize(4).allMatch(Read.class::isInstance);
        assertThat(told)
                .containsExactly(
                        place("a.txt")
                                + ": it does not say its encoding and was read as GB18030; convert it to UTF-8 if names look wrong",
                        place("b.jsonl")
                                + ": it does not say its encoding and was read as GB18030; convert it to UTF-8 if names look wrong");
    }

    @Test
    void messagesDoNotSteerTheTerminal() throws IOException {
        write(
                "feed.jsonl",
                "{\"id\":\"a\\u001b[2J\\u202e\",\"text\":\"灯亮了。\"}\n".repeat(2).getBytes(UTF_8));

        assertThat(messages(read("feed.jsonl"))).singleElement().asString().contains("\"a<U+001B>[2J<U+202E>\"");
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

    @Test
    void aPdfGivesItsText() throws IOException {
        assertThat(article("page.pdf", pdf("BT /F1 12 Tf 50 700 Td <%s> Tj ET".formatted(hex(SENTENCE))))
                        .input())
                .contains(SENTENCE);
    }

    @Test
    void columnsOfAPdfAreReadOneAfterTheOtherWhateverTheOrderOfTheFile() throws IOException {
        List<String> left = List.of("二零二三年云溪农商银行", "向青岭竹业有限公司发放", "贷款二百八十五万元整。");
        List<String> right = List.of("沂岭县工商业联合会昨天", "选出了新的一届班子成员", "会长由谷岱川先生担任。");
        StringBuilder content = new StringBuilder(printed("云溪农商银行支农忙各方都有收获今年又是丰收年景看好", 50, 740));
        for (int i = 0; i < left.size(); i++) {
            content.append(printed(right.get(i), 320, 700 - 20 * i)).append(printed(left.get(i), 50, 700 - 20 * i));
        }

        String text = article("page.pdf", pdf(content.toString())).input();

        assertThat(text).containsSubsequence("云溪农商银行支农忙", left.get(0), left.get(2), right.get(0), right.get(2));
    }

    @Test
    void aTableOfAPdfIsReadLineByLine() throws IOException {
        StringBuilder content = new StringBuilder();
        List<String> cells = List.of("企业", "金额", "青岭竹业", "三百万元", "沂岭印染", "五百万元");
        for (int i = 0; i < cells.size(); i++) {
            content.append(printed(cells.get(i), i % 2 == 0 ? 50 : 320, 700 - 20 * (i / 2)));
        }

        assertThat(article("page.pdf", pdf(content.toString())).input()).contains("青岭竹业 三百万元\n", "沂岭印染 五百万元\n");
    }

    private static String printed(String text, int x, int y) {
        return "BT /F1 12 Tf %d %d Td <%s> Tj ET\n".formatted(x, y, hex(text));
    }

    @Test
    void aScannedPdfSaysWhatToDo() throws IOException {
        write("scan.pdf", pdf("0 0 100 100 re f"));

        assertThat(messages(read("scan.pdf")))
                .singleElement()
                .asString()
                .contains("hold pictures and no text; run it through text recognition");
    }

    @Test
    void brokenDocumentsAreNamed() throws IOException {
        for (String name : List.of("a.pdf", "b.docx", "c.zip")) {
            write(name, "这不是那种文件".getBytes(UTF_8));

            assertThat(messages(read(name))).singleElement().asString().startsWith(place(name) + ": it is ");
        }
    }

    @Test
    void anArchiveGivesTheArticlesOfItsFiles() throws IOException {
        write(
                "news.zip",
                zip(Map.of(
                        "2024/03/竹乡.txt", SENTENCE.getBytes(UTF_8),
                        "feed.jsonl", ("{\"text\": \"" + SENTENCE + "\"}").getBytes(UTF_8),
                        "__MACOSX/._x.txt", new byte[] {0},
                        "picture.png", new byte[] {1},
                        "inner.zip", new byte[] {2})));

        List<ReadOutcome> outcomes = read("news.zip");

        assertThat(outcomes.stream()
                        .filter(Read.class::isInstance)
                        .map(outcome -> ((Read) outcome).article().id()))
                .containsExactly("news/2024/03/竹乡", "news/feed#1");
        assertThat(messages(outcomes))
                .containsExactly(
                        place("news.zip") + "!/inner.zip: it is an archive inside an archive; unpack the outer one",
                        place("news.zip")
                                + "!/picture.png: files of this format are not read; leave it out of the archive");
    }

    @Test
    void namesThatLeadOutOfAnArchiveAreOnlyNames() throws IOException {
        write("evil.zip", zip(Map.of("../../out.txt", SENTENCE.getBytes(UTF_8))));

        assertThat(((Read) read("evil.zip").get(0)).article().id()).isEqualTo("evil/../../out");
        assertThat(folder.resolve("../../out.txt")).doesNotExist();
    }

    @Test
    void aFileThatUnpacksToTooMuchIsRefusedAndTheRestRead() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("bomb.txt", new byte[3_000_000]);
        files.put("good.txt", SENTENCE.getBytes(UTF_8));
        write("bomb.zip", zip(files));
        ReadOptions strict = new ReadOptions(false, new Limits(1_000_000, 10, 2_000_000));

        List<ReadOutcome> outcomes = read("bomb.zip", strict);

        assertThat(messages(outcomes)).singleElement().asString().contains("bomb.txt: it unpacks to more than");
        assertThat(outcomes.get(1)).isInstanceOf(Read.class);
    }

    @Test
    void anArchiveOfTooManyFilesIsRefused() throws IOException {
        write("many.zip", zip(Map.of("a.txt", new byte[1], "b.txt", new byte[1])));

        assertThat(messages(read("many.zip", new ReadOptions(false, new Limits(1000, 1, 1000)))))
                .singleElement()
                .asString()
                .contains("more than the 1 files");
    }

    @Test
    void aFileBeyondTheLimitIsRefused() throws IOException {
        write("big.txt", SENTENCE.getBytes(UTF_8));

        assertThat(messages(read("big.txt", new ReadOptions(false, new Limits(10, 1, 10)))))
                .singleElement()
                .asString()
                .contains("it is larger than");
    }

    @Test
    void addressesAreNotFetched() {
        List<ReadOutcome> outcomes = new ArticleReader(new ReadOptions(false))
                .read(List.of("https://example.org/news.html"), InputStream.nullInputStream())
                .toList();

        assertThat(messages(outcomes)).singleElement().asString().contains("nothing is fetched from the network");
    }

    private Article article(String name, byte[] bytes) throws IOException {
        write(name, bytes);
        List<ReadOutcome> outcomes = read(name);
        assertThat(outcomes).singleElement().isInstanceOf(Read.class);
        return ((Read) outcomes.get(0)).article();
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private List<ReadOutcome> read(String name) {
        return read(name, new ReadOptions(false));
    }

    private List<ReadOutcome> read(String name, ReadOptions options) {
        try (Stream<ReadOutcome> outcomes =
                new ArticleReader(options).read(List.of(place(name)), InputStream.nullInputStream())) {
            return outcomes.toList();
        }
    }

    private String place(String name) {
        return folder.resolve(name).toString();
    }

    private static List<String> messages(List<ReadOutcome> outcomes) {
        return outcomes.stream()
                .filter(Failed.class::isInstance)
                .map(outcome -> ((Failed) outcome).failure().message())
                .toList();
    }

    private static byte[] docx(String paragraphs) throws IOException {
        String document =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + paragraphs + "</w:body></w:document>";
        return zip(Map.of("word/document.xml", document.getBytes(UTF_8)));
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(UTF_16BE));
    }

    /** A page whose font is one of those that every reader of Chinese PDF knows, so that none need be embedded. */
    private static byte[] pdf(String content) {
        return """
                %%PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 4 0 R>>>>/Contents 7 0 R>> endobj
                4 0 obj <</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H/DescendantFonts[5 0 R]>> endobj
                5 0 obj <</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 6 0 R>> endobj
                6 0 obj <</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 880/Descent -120/StemV 80>> endobj
                7 0 obj <</Length %d>> stream
                %s
                endstream endobj
                trailer <</Root 1 0 R>>
                %%%%EOF
                """.formatted(content.length(), content).getBytes(ISO_8859_1);
    }
}
