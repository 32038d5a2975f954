package io.jinmai.recognition.memory;

import static io.jinmai.recognition.ShippedLexicons.SCANNER;
import static io.jinmai.recognition.ShippedLexicons.scan;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.lexicon.Remembered;
import io.jinmai.recognition.Alias;
import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposalList;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.memory.DocumentMemory.FirstLook;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentMemoryTest {
    private static final ShortForms SHORT_FORMS = new ShortForms(SCANNER);

    private static Candidate found(MentionType type, String text, String name, double strength) {
        int start = text.indexOf(name);
        return new Candidate(type, start, start + name.length(), Source.PERCEPTRON, strength);
    }

    private static FirstLook look(String text, Candidate... found) {
        return new FirstLook(scan(text), ProposalList.of(Arrays.asList(found)));
    }

    private static FirstLook firm(String text, String name) {
        return look(text, found(MentionType.ENTERPRISE, text, name, 0.8));
    }

    private static DocumentMemory remembered(List<FirstLook> sentences) {
        return DocumentMemory.of(sentences, SHORT_FORMS, WordClasses.NONE, new DocumentMemory.Room(new Remembered<>()));
    }

    @Test
    void aFormerNameOfOneCharacterIsNotRemembered() {
        String text = "A公司更名为云岭公司。";
        FirstLook renamed = look(
                text, found(MentionType.ENTERPRISE, text, "A", 0.9), found(MentionType.ENTERPRISE, text, "云岭公司", 0.9));

        assertThat(recalled(remembered(List.of(renamed)), "云岭公司投产。")).contains("ENTERPRISE 云岭公司");
    }

    private static List<String> recalled(DocumentMemory memory, String text) {
        LexicalScan scan = scan(text);
        ProposalList names = new ProposalList();
        memory.propose(scan, names);
        return names.candidates().stream()
                .map(name -> name.type() + " " + text.substring(name.start(), name.end()))
                .toList();
    }

    @Test
    void aNameFoundOnceIsProposedWhereverItStands() {
        DocumentMemory memory = remembered(List.of(firm("青竹坊放榜。", "青竹坊")));

        assertThat(recalled(memory, "客人都爱青竹坊，青竹坊也爱客人。")).containsExactly("ENTERPRISE 青竹坊", "ENTERPRISE 青竹坊");
        assertThat(recalled(memory, "客人都爱青竹。")).isEmpty();
    }

    @Test
    void itsCandidatesComeFromMemoryAndAreBelieved() {
        DocumentMemory memory = remembered(List.of(firm("青竹坊放榜。", "青竹坊")));

        memory.propose(scan("走进青竹坊"), (type, start, end, source, strength) -> {
            assertThat(source).isEqualTo(Source.MEMORY);
            assertThat(strength).isGreaterThan(0.5);
        });
    }

    @Test
    void shortFormsOfAFullNameAreProposedAndLinked() {
        DocumentMemory memory = remembered(List.of(firm("龙游青竹茶业有限公司放榜。", "龙游青竹茶业有限公司")));

        assertThat(recalled(memory, "去青竹茶业买茶。")).contains("ENTERPRISE 青竹茶业");
        assertThat(memory.aliases()).contains(new Alias(MentionType.ENTERPRISE, "青竹茶业", "龙游青竹茶业有限公司", false));
    }

    @Test
    void aDeclaredAliasIsProposedAndStandsFirst() {
        String text = "龙游青竹茶业有限公司（以下简称“竹叶坊”）放榜。";
        DocumentMemory memory = remembered(List.of(firm(text, "龙游青竹茶业有限公司")));

        assertThat(recalled(memory, "竹叶坊的茶好。")).contains("ENTERPRISE 竹叶坊");
        assertThat(memory.aliases().get(0)).isEqualTo(new Alias(MentionType.ENTERPRISE, "竹叶坊", "龙游青竹茶业有限公司", true));
    }

    @Test
    void theTypeBelievedMostWins() {
        String text = "竹海中心放榜。";
        DocumentMemory memory = remembered(List.of(
                look(text, found(MentionType.ENTERPRISE, text, "竹海中心", 0.6)),
                look(text, found(MentionType.INSTITUTION, text, "竹海中心", 0.7)),
                look(text, found(MentionType.ENTERPRISE, text, "竹海中心", 0.6))));

        assertThat(recalled(memory, "竹海中心")).contains("ENTERPRISE 竹海中心").doesNotContain("INSTITUTION 竹海中心");
    }

    @Test
    void titlesAndProductsAreNotRemembered() {
        String text = "掌柜放榜。";
        DocumentMemory memory = remembered(List.of(look(text, found(MentionType.TITLE, text, "掌柜", 0.8))));

        assertThat(recalled(memory, "掌柜来了")).isEmpty();
        assertThat(memory.aliases()).isEmpty();
    }
}
