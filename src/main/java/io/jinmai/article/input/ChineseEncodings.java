package io.jinmai.article.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Tells the encodings of Chinese that carry no mark by how much everyday Chinese they make of the bytes: text that is read in a wrong
 * one comes out as rare characters.
 */
final class ChineseEncodings {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");

    /** Both standards have the everyday characters in a first part of their own: rows 16 to 55 of GB 2312, level 1 of Big5. */
    private static final FirstPart SIMPLIFIED = new FirstPart(Charset.forName("GB2312"), 0xB0, 0xD7);

    private static final FirstPart TRADITIONAL = new FirstPart(BIG5, 0xA4, 0xC6);

    /** Half of the Chinese characters of any real text are everyday ones. */
    private static final double LEAST_COMMON = 0.5;
    /** Any even number of bytes is UTF-16, mostly of other scripts: nearly all of it must be what Chinese text consists of. */
    private static final double LEAST_PLAUSIBLE = 0.8;
    /** More characters than this need not be looked at to know a language. */
    private static final int SAMPLE = 20_000;

    private ChineseEncodings() {}

    /** GB18030 or Big5, whichever reads as everyday Chinese; empty if neither does. */
    static Optional<Decoded> guessed(byte[] bytes) {
        Optional<Decoded> simplified = read(GB18030, SIMPLIFIED, bytes);
        Optional<Decoded> traditional = read(BIG5, TRADITIONAL, bytes);
        if (simplified.isEmpty() || traditional.isEmpty()) {
            return simplified.or(() -> traditional);
        }
        double inSimplified = commonShare(simplified.get().text(), SIMPLIFIED);
        double inTraditional = commonShare(traditional.get().text(), TRADITIONAL);
        return inSimplified >= inTraditional ? simplified : traditional;
    }

    /** The text in that encoding, if it is one of Chinese and the bytes read as everyday Chinese in it. */
    static Optional<String> declared(Charset charset, byte[] bytes) {
        FirstPart firstPart = charset.name().startsWith("Big5") ? TRADITIONAL : SIMPLIFIED;
        boolean isChinese = firstPart == TRADITIONAL || charset.equals(GB18030);
        return isChinese ? read(charset, firstPart, bytes).map(Decoded::text) : Optional.empty();
    }

    /** UTF-16 without a byte order mark; empty if the bytes do not read as Chinese in either order. */
    static Optional<Decoded> unmarkedUtf16(byte[] bytes) {
        for (Charset order : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Optional<String> text =
                    strictly(order, bytes).filter(t -> share(t, ChineseEncodings::isPlausible) >= LEAST_PLAUSIBLE);
            if (text.isPresent()) {
                return Optional.of(new Decoded(text.get(), order.name()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Decoded> read(Charset charset, FirstPart firstPart, byte[] bytes) {
        return strictly(charset, bytes)
                .filter(text -> commonShare(text, firstPart) >= LEAST_COMMON)
                .map(text -> new Decoded(text, charset.name()));
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(TextDecoder.decode(charset, ByteBuffer.wrap(bytes)));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The share of everyday characters among the Chinese ones. */
    private static double commonShare(String text, FirstPart part) {
        StringBuilder han = new StringBuilder();
        text.chars().limit(SAMPLE).filter(Character::isIdeographic).forEach(c -> han.append((char) c));
        return share(han.toString(), part::holds);
    }

    private static double share(String text, IntPredicate kind) {
        long looked = Math.min(text.length(), SAMPLE);
        long hits = text.chars().limit(SAMPLE).filter(kind).count();
        return looked == 0 ? 0 : (double) hits / looked;
    }

    private static boolean isPlausible(int c) {
        boolean isSign = c >= ' ' && c < 0x7F || c == '\n' || c == '\r' || c == '\t' || c >= 0x2010 && c <= 0x2030;
        boolean isChineseSign = c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFF5E;
        return isSign || isChineseSign || Character.isIdeographic(c) && (SIMPLIFIED.holds(c) || TRADITIONAL.holds(c));
    }

    private record FirstPart(Charset charset, int firstLead, int lastLead) {
        private boolean holds(int c) {
            CharsetEncoder encoder = charset.newEncoder();
            if (!encoder.canEncode((char) c)) {
                return false;
            }
            int lead = String.valueOf((char) c).getBytes(charset)[0] & 0xFF;
            return lead >= firstLead && lead <= lastLead;
        }
    }
}
