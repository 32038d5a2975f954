package io.jinmai.article.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final String NEWS = "河阳银行向青篾家居发放贷款120万元，用于添置热压机。\n记者从镇上获悉，订单已排到年底。";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16"})
    void decodesTheEncodingsOfChineseText(String charset) throws InputException {
        assertThat(TextDecoder.decode(NEWS.getBytes(Charset.forName(charset))).text())
                .isEqualTo(NEWS);
    }

    @Test
    void takesOffTheByteOrderMark() throws InputException {
        assertThat(TextDecoder.decode(("\uFEFF" + NEWS).getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo(NEWS);
        assertThat(TextDecoder.decode(("\uFEFF" + NEWS).getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo(NEWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "GB18030"})
    void whatNothingButItsLookTellsIsAGuess(String charset) throws InputException {
        assertThat(TextDecoder.decode(NEWS.getBytes(Charset.forName(charset)))).isEqualTo(new Decoded(NEWS, charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16"})
    void whatTheBytesTellIsNone(String charset) throws InputException {
        assertThat(TextDecoder.decode(NEWS.getBytes(Charset.forName(charset)))).isEqualTo(Decoded.certain(NEWS));
    }

    @Test
    void aDeclarationThatTheBytesContradictIsNotBelieved() throws InputException {
        byte[] utf8 = NEWS.getBytes(StandardCharsets.UTF_8);
        byte[] gb18030 = NEWS.getBytes(Charset.forName("GB18030"));

        assertThat(TextDecoder.decodeAs(Charset.forName("GB18030"), utf8)).isEqualTo(Decoded.certain(NEWS));
        assertThat(TextDecoder.decodeAs(StandardCharsets.UTF_16BE, utf8)).isEqualTo(Decoded.certain(NEWS));
        assertThat(TextDecoder.decodeAs(Charset.forName("Big5"), gb18030)).isEqualTo(new Decoded(NEWS, "GB18030"));
        assertThat(TextDecoder.decodeAs(Charset.forName("IBM1047"), gb18030)).isEqualTo(new Decoded(NEWS, "GB18030"));
    }

    @Test
    void damagedUtf8IsNotTakenForAnotherEncoding() {
        byte[] bytes = NEWS.repeat(5).getBytes(StandardCharsets.UTF_8);
        bytes[30] = (byte) 0xFF;

        assertThatThrownBy(() -> TextDecoder.decode(bytes))
                .isInstanceOf(InputException.class)
                .hasMessage("byte 30 is not valid UTF-8");
    }

    @Test
    void textOfAnotherLanguageIsNoChinese() {
        byte[] latin = "Le café où l'été déjà s'achève, à côté".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> TextDecoder.decode(latin))
                .hasMessageContaining("not text in UTF-8, UTF-16, GB18030 or Big5");
    }

    @Test
    void binaryFilesAreTold() {
        byte[] random = new byte[4000];
        new Random(7).nextBytes(random);
        byte[] controls = "\u0001\u0002\u0003\u0004text".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> TextDecoder.decode(random)).hasMessageContaining("binary");
        assertThatThrownBy(() -> TextDecoder.decode(controls)).hasMessageContaining("binary");
        assertThatThrownBy(() -> TextDecoder.decode(withoutNul(random))).isInstanceOf(InputException.class);
    }

    private static byte[] withoutNul(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte b : bytes) {
            if (b != 0) {
                out.write(b);
            }
        }
        return out.toByteArray();
    }
}
