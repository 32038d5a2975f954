package io.jinmai.article.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes text: UTF-8, UTF-16 with a byte order mark, and GB18030 or Big5, whichever reads as
 * everyday Chinese, for what is not UTF-8. Strict: what
 * does not decode to the last byte is an error, never a replacement character.
 */
final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset GB2312 = Charset.forName("GB2312");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final LeadBytes FIRST_OF_GB2312 = new LeadBytes(0xB0, 0xD7);
    private static final LeadBytes FIRST_OF_BIG5 = new LeadBytes(0xA4, 0xC6);
    /** Half of the Chinese characters of any real text are everyday ones. */
    private static final double LEAST_COMMON = 0.5;

    private static final String CONVERT = "convert it to UTF-8, for instance with iconv";
    private static final String BINARY = "it is a binary file, not text";
    private static final String NAME_TEXT = "name a text file";
    /** More characters than this need not be looked at to know a language. */
    private static final int SAMPLE = 20_000;

    private TextDecoder() {}

    /**
     * The text without its byte order mark.
     *
     * @throws InputException if the bytes are no text in any of the encodings
     */
    static String decode(byte[] bytes) throws InputException {
        return checked(decodeAny(bytes));
    }

    /**
     * The text in the encoding that it declares, or in any other if it does not hold to that.
     *
     * @throws InputException if the bytes are no text in any of the encodings
     */
    static String decodeAs(Charset declared, byte[] bytes) throws InputException {
        try {
            String text = decode(declared, ByteBuffer.wrap(bytes));
            return checked(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return decode(bytes);
        }
    }

    private static String checked(String text) throws InputException {
        long controls = text.chars().filter(TextDecoder::isControl).count();
        // a stray control character, such as the old end-of-file mark, is no sign of a binary file
        if (text.indexOf('\0') >= 0 || controls > 2 + text.length() / 1000) {
            throw new InputException(BINARY, NAME_TEXT);
        }
        return text;
    }

    private static String decodeAny(byte[] bytes) throws InputException {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(StandardCharsets.UTF_8, bytes, 3);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(StandardCharsets.UTF_16BE, bytes, 2);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(StandardCharsets.UTF_16LE, bytes, 2);
        }
        if (holdsNul(bytes)) {
            throw new InputException(BINARY, NAME_TEXT);
        }
        try {
            return decode(StandardCharsets.UTF_8, ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException notUtf8) {
            return decodeChinese(bytes);
        }
    }

    private static String decodeChinese(byte[] bytes) throws InputException {
        if (isDamagedUtf8(bytes)) {
            return strictly(StandardCharsets.UTF_8, bytes, 0);
        }
        Optional<String> simplified = readAs(GB18030, bytes);
        Optional<String> traditional = readAs(BIG5, bytes);
        double inSimplified = simplified
                .map(text -> commonShare(text, GB2312, FIRST_OF_GB2312))
                .orElse(0.0);
        double inTraditional =
                traditional.map(text -> commonShare(text, BIG5, FIRST_OF_BIG5)).orElse(0.0);
        if (Math.max(inSimplified, inTraditional) < LEAST_COMMON) {
            throw new InputException("it is not text in UTF-8, UTF-16, GB18030 or Big5", CONVERT);
        }
        return (inSimplified >= inTraditional ? simplified : traditional).orElseThrow();
    }

    private static Optional<String> readAs(Charset charset, byte[] bytes) {
        try {
            return Optional.of(decode(charset, ByteBuffer.wrap(bytes)));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Mostly good UTF-8 must not be taken for another encoding because of a few bad bytes. */
    private static boolean isDamagedUtf8(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long bad = lenient.chars().filter(c -> c == '\uFFFD').count();
        long han = lenient.chars().filter(Character::isIdeographic).count();
        return bad * 20 < han;
    }

    /**
     * The share of everyday characters among the Chinese ones. Both standards have these in a first part of their own, ordered apart
     * from the rare ones; text in another encoding comes out as rare characters.
     *
     * @param lead the first bytes of that part
     */
    private static double commonShare(String text, Charset charset, LeadBytes lead) {
        CharsetEncoder encoder = charset.newEncoder();
        int[] han = text.chars().limit(SAMPLE).filter(Character::isIdeographic).toArray();
        int common = 0;
        for (int c : han) {
            boolean isKnown = encoder.canEncode((char) c);
            common += isKnown && lead.holds(String.valueOf((char) c).getBytes(charset)[0]) ? 1 : 0;
        }
        return han.length == 0 ? 0 : (double) common / han.length;
    }

    private record LeadBytes(int first, int last) {
        private boolean holds(byte b) {
            return (b & 0xFF) >= first && (b & 0xFF) <= last;
        }
    }

    private static String strictly(Charset charset, byte[] bytes, int from) throws InputException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            return decode(charset, buffer);
        } catch (CharacterCodingException e) {
            throw new InputException(
                    "byte " + buffer.position() + " is not valid " + charset, "repair the file, or " + CONVERT, e);
        }
    }

    private static String decode(Charset charset, ByteBuffer bytes) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes)
                .toString();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a zero byte is among them, which no text but UTF-16 has. */
    static boolean holdsNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isControl(int c) {
        return c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0x7F;
    }
}
