package io.jinmai.article.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** PDF, with text and without. */
class PdfFilesTest extends ArticleFiles {
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

    @Test
    void aScannedPdfSaysWhatToDo() throws IOException {
        write("scan.pdf", pdf("0 0 100 100 re f"));

        assertThat(messages(read("scan.pdf")))
                .singleElement()
                .asString()
                .contains("hold pictures and no text; run it through text recognition");
    }

    private static String printed(String text, int x, int y) {
        return "BT /F1 12 Tf %d %d Td <%s> Tj ET\n".formatted(x, y, hex(text));
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
