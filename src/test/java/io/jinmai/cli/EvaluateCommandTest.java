package io.jinmai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jinmai.cli.CliHarness.Printed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every text gives the same here: a loan of 2,850,000 yuan that is stated and one that is planned, by the rule loan-granted. */
class EvaluateCommandTest {
    private static final String GOLD = """
            {"id": "%s",
             "entities": [
              {"id": "b", "type": "Bank", "name": "云溪农商银行", "mentions": ["云溪农商银行"]},
              {"id": "c", "type": "Enterprise", "name": "青岭竹业有限公司", "mentions": ["青岭竹业"]}],
             "relations": [{"type": "LENDS_TO", "from": "b", "to": "c", "amountCny": %d}]}
            """;
    private static final String NO_FACTS =
            "{\"document\": {\"id\": \"one\"}, \"entities\": [{\"id\": \"x\", \"type\": \"Bank\", \"name\": \"云溪农商银行\"}],"
                    + " \"relations\": []}\n";

    private final CliHarness cli = new CliHarness();

    @TempDir
    private Path folder;

    @BeforeEach
    void oneDocumentIsRightAndOneHasTheWrongAmount() throws IOException {
        cli.inputs = new ArticleInputs(InputStream.nullInputStream());
        gold("one", 2_850_000);
        gold("two", 5_000_000);
    }

    private void gold(String name, int amount) throws IOException {
        Files.writeString(folder.resolve(name + ".json"), GOLD.formatted(name, amount));
        Files.writeString(folder.resolve(name + ".txt"), "2023年，云溪农商银行向青岭竹业发放贷款。");
    }

    private Printed evaluate(ExitCode expected, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "evaluate";
        arguments[1] = folder.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return cli.run(expected, arguments);
    }

    @Test
    void extractsTheTextsAndPrintsAnAlignedTable() {
        Printed printed = evaluate(ExitCode.DONE);
        assertThat(printed.out())
                .startsWith("""
                        type                 p      r     f1  gold  predicted
                        ───────────────  ─────  ─────  ─────  ────  ─────────
                        Bank             1.000  1.000  1.000     2          2
                        """)
                .contains("LENDS_TO         0.500  0.500  0.500     2          2\n")
                .endsWith("relations, all   0.500  0.500  0.500     2          2\n");
        assertThat(printed.err()).isEqualTo("Documents: 2, with a prediction: 2.\n");
    }

    @Test
    void scoresPredictionsThatWereMadeBefore() throws IOException {
        Path file = Files.writeString(folder.resolve("p.jsonl"), NO_FACTS);
        Printed printed = evaluate(ExitCode.DONE, "--predictions", file.toString(), "--format=csv");
        assertThat(printed.out())
                .startsWith("type,p,r,f1,gold,predicted\nBank,1.0000,0.5000,0.6667,2,1\n")
                .contains("LENDS_TO,0.0000,0.0000,0.0000,2,0\n");
        assertThat(printed.err()).isEqualTo("Documents: 2, with a prediction: 1.\n");
    }

    @Test
    void listsTheErrorsByCause() {
        assertThat(evaluate(ExitCode.DONE, "--errors=1").out())
                .containsPattern("LENDS_TO  missed  wrong amount +1\n")
                .containsPattern("LENDS_TO  missed  wrong amount  two .*5,000,000 yuan.*2,850,000 yuan")
                .containsPattern("LENDS_TO  false   wrong amount  two .*loan-granted +2023年，云溪农商银行向青岭竹业发放贷款285万元。");
    }

    @Test
    void showsWhatEachRuleContributes() {
        assertThat(evaluate(ExitCode.DONE, "--by-rule", "--format=csv").out()).isEqualTo("""
                        rule,made,right,wrong,f1Without,gain
                        loan-granted,4,1,1,0.0000,0.5000
                        """);
    }

    @Test
    void jsonHoldsEveryTableThatIsAskedFor() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(evaluate(ExitCode.DONE, "--errors=9", "--by-rule", "--format=json")
                        .out());
        assertThat(json.fieldNames()).toIterable().containsExactly("scores", "rules", "causes", "errors");
        assertThat(json.path("errors")).hasSize(2);
        assertThat(json.path("scores").path(0).path("f1").doubleValue()).isEqualTo(1);
    }

    @Test
    void csvHoldsOneTable() {
        assertThat(evaluate(ExitCode.WRONG_USAGE, "--errors=9", "--by-rule", "--format=csv")
                        .err())
                .contains("CSV holds one table");
    }

    @Test
    void aNegativeNumberOfErrorsIsRefused() {
        assertThat(evaluate(ExitCode.WRONG_USAGE, "--errors=-1").err())
                .contains("--errors must be at least 0, not -1.");
    }

    @Test
    void whatCannotBeUsedIsNamedAndTheRestIsScored() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{\"id\": \"broken\",\n\"entities\": [}\n");
        Files.delete(folder.resolve("two.txt"));
        Printed printed = evaluate(ExitCode.INPUTS_FAILED);
        assertThat(printed.err())
                .contains("broken.json:2: Unexpected close marker")
                .contains("two.txt: there is no such file")
                .contains("Documents: 2, with a prediction: 1.");
        assertThat(printed.out()).contains("LENDS_TO         1.000  0.500  0.667     2          1\n");
    }

    @Test
    void aBadLineOfPredictionsIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("p.jsonl"), NO_FACTS + "nothing\n");
        assertThat(evaluate(ExitCode.INPUTS_FAILED, "--predictions", file.toString())
                        .err())
                .contains("p.jsonl:2: it is no valid JSON");
    }

    @Test
    void aFolderWithoutGoldIsWrongUsage() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(cli.run(ExitCode.WRONG_USAGE, "evaluate", empty.toString()).err())
                .startsWith("jinmai: The folder " + empty + " holds no gold");
        assertThat(cli.run(
                                ExitCode.WRONG_USAGE,
                                "evaluate",
                                folder.resolve("none").toString())
                        .err())
                .contains("cannot be read");
    }

    @Test
    void withoutOneGoodGoldFileThereIsNothingToMeasure() throws IOException {
        Path bad = Files.createDirectory(folder.resolve("bad"));
        Files.writeString(bad.resolve("x.json"), "[]");
        assertThat(cli.run(ExitCode.INPUTS_FAILED, "evaluate", bad.toString()).err())
                .contains("x.json:1: ", "No gold document is left");
    }
}
