package io.jinmai.article.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes text: UTF-8, UTF-16, and GB18030 or Big5, whichever reads as everyday Chinese, for what is neither. Strict: what does not
 * decode to the last byte is an error, never a replacement character.
 */
final class TextDecoder {
    private static final String CONVERT = "convert it to UTF-8, for instance with iconv";
    private static final String BINARY = "it is a binary file, not text";
    private static final String NAME_TEXT = "name a text file";

    private TextDecoder() {}

    /**
     * The text without its byte order mark.
     *
     * @throws InputException if the bytes are no text in any of the encodings
     */
    static Decoded decode(byte[] bytes) throws InputException {
        Optional<Decoded> certain = certain(bytes);
        return checked(certain.isPresent() ? certain.get() : guessed(bytes));
    }

    /**
     * The text in the encoding that it declares, unless the bytes tell of another one or do not read as Chinese in the declared one.
     *
     * @throws InputException if the bytes are no text in any of the encodings
     */
    static Decoded decodeAs(Charset declared, byte[] bytes) throws InputException {
        Optional<Decoded> certain = certain(bytes);
        if (certain.isPresent()) {
            return checked(certain.get());
        }
        Optional<String> text = ChineseEncodings.declared(declared, bytes);
        return checked(text.isPresent() ? Decoded.certain(text.get()) : guessed(bytes));
    }

    private static Decoded checked(Decoded decoded) throws InputException {
        String text = decoded.text();
        long controls = text.chars().filter(TextDecoder::isControl).count();
        // a stray control character, such as the old end-of-file mark, is no sign of a binary file
        if (text.indexOf('\0') >= 0 || controls > 2 + text.length() / 1000) {
            throw new InputException(BINARY, NAME_TEXT);
        }
        return decoded;
    }

    /** What the bytes themselves tell: a byte order mark, or the form of UTF-8, which no other Chinese text has by chance. */
    private static Optional<Decoded> certain(byte[] bytes) throws InputException {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(Decoded.certain(strictly(StandardCharsets.UTF_8, bytes, 3)));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(Decoded.certain(strictly(StandardCharsets.UTF_16BE, bytes, 2)));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(Decoded.certain(strictly(StandardCharsets.UTF_16LE, bytes, 2)));
        }
        try {
            String text = decode(StandardCharsets.UTF_8, ByteBuffer.wrap(bytes));
            return holdsNul(bytes) ? Optional.empty() : Optional.of(Decoded.certain(text));
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static Decoded guessed(byte[] bytes) throws InputException {
        Optional<Decoded> utf16 = ChineseEncodings.unmarkedUtf16(bytes);
        if (utf16.isPresent()) {
            return utf16.get();
        }
        if (holdsNul(bytes)) {
            throw new InputException(BINARY, NAME_TEXT);
        }
        if (isDamagedUtf8(bytes)) {
            return Decoded.certain(strictly(StandardCharsets.UTF_8, bytes, 0));
        }
        return ChineseEncodings.guessed(bytes)
                .orElseThrow(() -> new InputException("it is not text in UTF-8, UTF-16, GB18030 or Big5", CONVERT));
    }

    /** Mostly good UTF-8 must not be taken for another encoding because of a few bad bytes. */
    private static boolean isDamagedUtf8(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long bad = lenient.chars().filter(c -> c == '\uFFFD').count();
        long han = lenient.chars().filter(Character::isIdeographic).count();
        return bad * 20 < han;
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

    /** @throws CharacterCodingException at the first byte that is not of the encoding; the buffer's position says which */
    static String decode(Charset charset, ByteBuffer bytes) throws CharacterCodingException {
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
