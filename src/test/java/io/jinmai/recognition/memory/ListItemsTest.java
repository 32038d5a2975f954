package io.jinmai.recognition.memory;

import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static io.jinmai.recognition.ShippedLexicons.scan;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposalList;
import io.jinmai.recognition.memory.DocumentMemory.FirstLook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListItemsTest {
    private static final ListItems LIST_ITEMS = new ListItems(VOCABULARY);

    /** What is proposed in a sentence of which the given names, by blanks apart, are known enterprises. */
    private static List<String> proposed(String text, String known) {
        List<Candidate> chosen = Stream.of(known.split(" "))
                .map(name -> new Candidate(
                        MentionType.ENTERPRISE,
                        text.indexOf(name),
                        text.indexOf(name) + name.length(),
                        Source.PERCEPTRON,
                        0.8))
                .toList();
        List<String> names = new ArrayList<>();
        LIST_ITEMS.propose(
                new FirstLook(scan(text), ProposalList.of(chosen)),
                (type, start, end, source, strength) -> names.add(type + " " + text.substring(start, end)));
        return names;
    }

    @ParameterizedTest
    @CsvSource({
        "来的有青竹坊、云帆、东篱社。, 青竹坊 东篱社, ENTERPRISE 云帆",
        "来的有青竹坊、A6云帆、东篱社。, 青竹坊 东篱社, ENTERPRISE A6云帆",
    })
    void anUnknownItemBetweenEnterprisesIsOne(String text, String known, String proposed) {
        assertThat(proposed(text, known)).containsExactly(proposed);
    }

    @ParameterizedTest
    @CsvSource({
        "来的有青竹坊、云帆。, 青竹坊",
        "来的有青竹坊、云帆、东篱社。, 青竹坊",
        "来的有青竹坊、获得、东篱社。, 青竹坊 东篱社",
        "来的有青竹坊、浙江省、东篱社。, 青竹坊 东篱社",
        "来的有青竹坊、“云帆”二字、东篱社。, 青竹坊 东篱社",
        "来的有青竹坊、一二三四五六七八九、东篱社。, 青竹坊 东篱社",
        "来的有云帆、青竹坊、东篱社。, 青竹坊 东篱社",
        "来的有青竹坊，云帆，东篱社。, 青竹坊 东篱社",
    })
    void otherItemsAreNot(String text, String known) {
        assertThat(proposed(text, known)).isEmpty();
    }
}
