package io.jinmai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user's file of names is understood as a whole or refused with file, line and reason. */
class UserLexiconTest {
    private static final Simplification SIMPLIFICATION = Simplification.load();
    private static final DistrictGazetteer GAZETTEER = DistrictGazetteer.load();

    private static UserLexicon read(String... texts) {
        List<OwnFile> files = IntStream.range(0, texts.length)
                .mapToObj(i -> new OwnFile("own" + i + ".yaml", texts[i]))
                .toList();
        return UserLexicon.read(files, SIMPLIFICATION);
    }

    @Test
    void anAliasMeansItsEntryInSimplifiedCharacters() {
        UserLexicon own = read("names: [{name: 雲嶺銀行, kind: Bank, aliases: [云岭行]}]\nnever: [光明]");

        assertThat(own.named(NameKind.BANK, "云岭行"))
                .hasValueSatisfying(name -> assertThat(name.name()).isEqualTo("雲嶺銀行"));
        assertThat(own.named(NameKind.BANK, "云岭银行")).isPresent();
        assertThat(own.named(NameKind.ENTERPRISE, "云岭行")).isEmpty();
        assertThat(own.isNever("光明")).isTrue();
        assertThat(own.isNever("云岭")).isFalse();
    }

    @Test
    void filesAddUp() {
        UserLexicon own = read("names: [{name: 云岭银行, kind: Bank}]", "about: Not these.\nnever: [光明]");
        assertThat(own.names()).hasSize(1);
        assertThat(own.isNever("光明")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "names: [{name: 云岭银行}] ; own0.yaml, line 1: the key 'kind' is missing",
                "names: [{kind: Bank}] ; own0.yaml, line 1: the key 'name' is missing",
                "names: [{name: 云岭银行, kind: Bnak}] ; own0.yaml, line 1: no kind is called 'Bnak'; there are Bank",
                "names: [{name: 云岭银行, kind: Bank, alias: [云岭行]}] ; own0.yaml, line 1: unknown key 'alias'",
                "names: [{name: '', kind: Bank}] ; own0.yaml, line 1: a blank name",
                "names: [{name: ' ', kind: Bank}] ; own0.yaml, line 1: a blank name",
                "names: [{name: 云岭银行, kind: Bank, aliases: ['']}] ; own0.yaml, line 1: a blank name",
                "names: [{name: 云岭银行, kind: Bank, aliases: }] ; own0.yaml, line 1: a word or a list",
                "names: [{name: 云, kind: Bank}] ; own0.yaml, line 1: '云' is too short",
                "names: [{name: 云岭银行, kind: Bank, aliases: [雲嶺銀行]}] ; own0.yaml, line 1: '雲嶺銀行' stands already",
                "names: [云岭银行] ; own0.yaml, line 1: an entry reads",
                "nmaes: [] ; own0.yaml, line 1: unknown key 'nmaes' at the top; known are about, names, never",
                "never: [{name: 光明}] ; own0.yaml, line 1: 'never' is a list of words",
                "never: [光明, 光明] ; own0.yaml, line 1: '光明' stands already in own0.yaml, line 1",
                "about: nothing ; own0.yaml: neither 'names' nor 'never'",
                "'never: [光明' ; own0.yaml, line 1: ",
                "`never: [光明]\n---\nnever: [前方]` ; own0.yaml, line 3: only one YAML document",
                "`about: x\nnever: [光明]\nnames: [{name: 光明, kind: Bank}]` ; own0.yaml, line 2: '光明' stands already in own0.yaml, line 3",
            })
    void refusesWhatItDoesNotUnderstand(String yaml, String problem) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(LexiconFileException.class)
                .hasMessageStartingWith(problem);
    }

    @Test
    void refusesANameThatTwoFilesClaim() {
        assertThatThrownBy(() -> read(
                        "names: [{name: 云岭银行, kind: Bank}]",
                        "about: x\nnames: [{name: 云岭商行, kind: Bank, aliases: [云岭银行]}]"))
                .hasMessageStartingWith("own1.yaml, line 2: '云岭银行' stands already in own0.yaml, line 1");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> read("")).hasMessageStartingWith("own0.yaml, line 1: ");
    }

    private static BankLexicon banks(String... entries) {
        return BankLexicon.load(GAZETTEER, read("names: [" + String.join(", ", Arrays.asList(entries)) + "]"));
    }

    @Test
    void aNewBankHasBranchesByAnyName() {
        BankLexicon banks = banks("{name: 云岭银行, kind: Bank, aliases: [云岭行]}");

        assertThat(banks.parse("云岭行大理支行")).hasValueSatisfying(name -> {
            assertThat(name.headName()).isEqualTo("云岭银行");
            assertThat(name.level()).isEqualTo(BankLevel.SUB_BRANCH);
            assertThat(name.branches()).extracting(BankName.Branch::locality).containsExactly("大理");
        });
    }

    @Test
    void aBankOfTheProgramIsRenamedAndKeepsItsNames() {
        BankLexicon banks = banks("{name: 工行, kind: Bank, aliases: [宇宙行]}");

        assertThat(List.of("工行", "宇宙行", "中国工商银行", "中国工商银行股份有限公司"))
                .allSatisfy(surface -> assertThat(banks.parse(surface))
                        .hasValueSatisfying(name -> assertThat(name.headName()).isEqualTo("工行")));
    }

    @Test
    void aPlaceAtTheHeadOfANewBanksNameIsItsSeat() {
        assertThat(banks("{name: 大理云岭银行, kind: Bank}").head("大理云岭银行"))
                .hasValueSatisfying(head -> assertThat(head.seat()).contains("大理"));
    }

    @Test
    void anOfficeIsNoHeadOffice() {
        assertThat(banks("{name: 云岭银行大理支行, kind: Bank}").head("云岭银行大理支行")).isEmpty();
    }

    @Test
    void oneEntryIsOneBankAndOneBankOneEntry() {
        assertThatThrownBy(() -> banks("{name: 工行, kind: Bank, aliases: [农行]}"))
                .isInstanceOf(LexiconFileException.class)
                .hasMessageStartingWith("own0.yaml, line 1: the aliases of '工行' name both 中国工商银行 and 中国农业银行");
        assertThatThrownBy(() -> banks("{name: 工行, kind: Bank}", "{name: 工商银行, kind: Bank}"))
                .hasMessageContaining("'工商银行' and '工行'");
    }
}
