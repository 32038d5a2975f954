package io.jinmai.recognition.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.perceptron.TagScheme.TaggedSpan;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TagSchemeTest {
    /** Names with gaps between them, some of none. */
    @Provide
    Arbitrary<List<TaggedSpan>> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(2, 5),
                        Arbitraries.of(MentionType.values()))
                .as((gap, length, type) -> new TaggedSpan(gap, length, type))
                .list()
                .ofMaxSize(8)
                .map(TagSchemeTest::lineUp);
    }

    private static List<TaggedSpan> lineUp(List<TaggedSpan> gapsAndLengths) {
        List<TaggedSpan> spans = new ArrayList<>();
        int at = 0;
        for (TaggedSpan next : gapsAndLengths) {
            int start = at + next.start();
            at = start + next.end();
            spans.add(new TaggedSpan(start, at, next.type()));
        }
        return spans;
    }

    private static int length(List<TaggedSpan> spans) {
        return spans.isEmpty() ? 2 : spans.get(spans.size() - 1).end() + 1;
    }

    @Property
    void namesComeBackFromTheirTags(@ForAll("spans") List<TaggedSpan> spans) {
        List<TaggedSpan> found = new ArrayList<>();
        int[] tags = TagScheme.encode(length(spans), spans);
        for (int i = 0; i < tags.length; i++) {
            TaggedSpan span = TagScheme.nameAt(i, tags);
            if (span != null) {
                found.add(span);
            }
        }

        assertThat(found).isEqualTo(spans);
    }

    @Property
    void theTagsOfAnyTextAreAValidSequence(@ForAll("spans") List<TaggedSpan> spans) {
        int[] tags = TagScheme.encode(length(spans), spans);

        assertThat(TagScheme.mayStart(tags[0])).isTrue();
        for (int i = 1; i < tags.length; i++) {
            assertThat(TagScheme.mayFollow(tags[i - 1], tags[i])).isTrue();
        }
        assertThat(TagScheme.mayEnd(tags[tags.length - 1])).isTrue();
    }

    @Test
    void aNameIsNeitherLeftOpenNorTakenUpInTheMiddle() {
        int[] name = TagScheme.encode(3, List.of(new TaggedSpan(0, 3, MentionType.PERSON)));
        int[] other = TagScheme.encode(3, List.of(new TaggedSpan(0, 3, MentionType.BANK)));

        assertThat(TagScheme.mayEnd(name[0])).isFalse();
        assertThat(TagScheme.mayStart(name[1])).isFalse();
        assertThat(TagScheme.mayFollow(name[0], TagScheme.OUTSIDE)).isFalse();
        assertThat(TagScheme.mayFollow(TagScheme.OUTSIDE, name[2])).isFalse();
        assertThat(TagScheme.mayFollow(name[0], other[2])).isFalse();
        assertThat(TagScheme.mayFollow(name[2], other[0])).isTrue();
    }
}
