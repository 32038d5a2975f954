package io.jinmai.spark.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** However a file is cut into slices, each line is in one of them. */
class SliceLinesTest {
    private static final long MOST = 1000;

    @Property(tries = 500)
    void slicesHaveTheLinesOfTheFile(
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'c') String letters,
            @ForAll @IntRange(min = 1, max = 12) int step)
            throws IOException {
        byte[] file = letters.replace('c', '\n').getBytes(StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        List<Long> counts = new ArrayList<>();
        for (int start = 0; start < file.length; start += step) {
            List<String> slice = read(file, start, Math.min(file.length, start + step), MOST);
            lines.addAll(slice);
            counts.add((long) slice.size());
            try (SliceLines counted = open(file, start, Math.min(file.length, start + step), MOST)) {
                assertThat(counted.count()).isEqualTo(slice.size());
            }
        }
        assertThat(lines).isEqualTo(read(file, 0, Long.MAX_VALUE, MOST));
        assertThat(String.join("\n", lines)).isEqualTo(withoutLastLineFeed(file));
        assertThat(counts.stream().mapToLong(Long::longValue).sum()).isEqualTo(lines.size());
    }

    @Test
    void longLinesAreCutWhereTheyCanBeSeenToBeTooLong() throws IOException {
        byte[] file = "aaaaaaaaaa\nbb\n".getBytes(StandardCharsets.UTF_8);

        assertThat(read(file, 0, file.length, 4)).containsExactly("aaaaa", "bb");
    }

    private static String withoutLastLineFeed(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    private static List<String> read(byte[] file, long start, long end, long most) throws IOException {
        List<String> lines = new ArrayList<>();
        try (SliceLines slice = open(file, start, end, most)) {
            for (byte[] line = slice.next(); line != null; line = slice.next()) {
                lines.add(new String(line, StandardCharsets.UTF_8));
            }
        }
        return lines;
    }

    private static SliceLines open(byte[] file, long start, long end, long most) throws IOException {
        byte[] seen = Arrays.copyOfRange(file, (int) Math.max(0, start - 1), file.length);
        return new SliceLines(new ByteArrayInputStream(seen), start, end, most);
    }
}
