package io.jinmai.cli;

import io.jinmai.cli.evaluation.EvaluationRows;
import io.jinmai.cli.table.RowFormat;
import io.jinmai.cli.table.Rows;
import io.jinmai.evaluation.Evaluation;
import io.jinmai.evaluation.error.ErrorListing;
import io.jinmai.evaluation.input.BadInput;
import io.jinmai.evaluation.input.GoldDocument;
import io.jinmai.evaluation.input.GoldFolder;
import io.jinmai.evaluation.input.Prediction;
import io.jinmai.evaluation.input.PredictionFile;
import io.jinmai.evaluation.input.Read;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the extractor on texts whose entities and facts are known. */
@Command(
        name = "evaluate",
        header = "Measure the extractor on a gold folder: precision, recall and F1 per kind and type.",
        description = {
            "%nGOLD_DIR holds NAME.txt, the texts, and NAME.json, what a careful reader finds in them. Each text is extracted as"
                    + " one document, unless --predictions names what was extracted before.",
            "%nIn CSV only one table is printed: that of the errors with --errors, that of the rules with --by-rule."
        },
        footer = {
            "%nExamples:",
            "  jinmai evaluate gold/dev",
            "  jinmai evaluate gold/dev --errors 5",
            "  jinmai evaluate gold/dev --by-rule --format csv",
            "  jinmai extract gold/dev --whole-files -o facts.jsonl; jinmai evaluate gold/dev --predictions facts.jsonl"
        })
final class EvaluateCommand extends JinmaiCommand {
    private static final int DIGITS_FOR_PEOPLE = 3;
    private static final int DIGITS_FOR_PROGRAMS = 4;

    private final Wiring wiring;

    @Parameters(paramLabel = "GOLD_DIR", description = "The folder of NAME.txt and NAME.json.")
    private Path folder;

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "0",
            description = "List the errors by cause, up to N a kind or type and cause (default: none).")
    private int errors;

    @Option(
            names = "--by-rule",
            description =
                    "Show for each rule how many facts it made, right and wrong, and what F1 over all relations would be"
                            + " without it.")
    private boolean byRule;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Score this output of `jinmai extract --whole-files` instead of extracting.")
    private Path predictions;

    @Mixin
    private FormatOption format;

    @Mixin
    private JobsOption jobs;

    EvaluateCommand(Wiring wiring) {
        super(wiring.terminal());
        this.wiring = wiring;
    }

    @Override
    ExitCode execute() {
        check();
        GoldFolder gold = new GoldFolder(folder);
        Read<GoldDocument> documents = gold.documents();
        documents.bad().forEach(this::say);
        if (documents.items().isEmpty()) {
            throw new CommandFailure(
                    ExitCode.INPUTS_FAILED, "No gold document is left, so there is nothing to measure.");
        }
        ExitCode found = predictions == null ? scoreExtracted(gold, documents.items()) : scoreFile(documents.items());
        return documents.bad().isEmpty() ? found : ExitCode.INPUTS_FAILED;
    }

    private ExitCode scoreExtracted(GoldFolder gold, List<GoldDocument> documents) {
        GoldTexts.Extracted extracted = new GoldTexts(wiring, jobs.count())
                .extract(documents.stream().map(gold::text).toList());
        print(documents, extracted.predictions());
        return FailureList.print(extracted.failures(), 0, terminal(), isDebug());
    }

    private ExitCode scoreFile(List<GoldDocument> documents) {
        Read<Prediction> read = PredictionFile.read(predictions);
        print(documents, read.items());
        read.bad().forEach(this::say);
        return read.bad().isEmpty() ? ExitCode.DONE : ExitCode.INPUTS_FAILED;
    }

    private void check() {
        if (errors < 0) {
            throw CommandFailure.usage("--errors must be at least 0, not " + errors + ".");
        }
        if (errors > 0 && byRule && format.format() == RowFormat.CSV) {
            throw CommandFailure.usage("CSV holds one table: give --errors or --by-rule, or --format json.");
        }
    }

    private void say(BadInput bad) {
        terminal().say("jinmai: " + bad.message());
    }

    private void print(List<GoldDocument> gold, List<Prediction> found) {
        Evaluation evaluation = Evaluation.of(gold, found);
        format.print(tables(evaluation), terminal());
        Set<String> ids = found.stream().map(Prediction::id).collect(Collectors.toSet());
        long predicted =
                gold.stream().filter(document -> ids.contains(document.id())).count();
        terminal().say("Documents: " + gold.size() + ", with a prediction: " + predicted + ".");
    }

    private Map<String, Rows> tables(Evaluation evaluation) {
        boolean isForPeople = format.format() == RowFormat.TABLE;
        EvaluationRows rows = new EvaluationRows(evaluation, isForPeople ? DIGITS_FOR_PEOPLE : DIGITS_FOR_PROGRAMS);
        Map<String, Rows> tables = new LinkedHashMap<>();
        tables.put("scores", rows.scores());
        if (byRule) {
            tables.put("rules", rows.rules());
        }
        if (errors > 0) {
            ErrorListing listing = ErrorListing.of(evaluation);
            tables.put("causes", EvaluationRows.causes(listing));
            tables.put("errors", EvaluationRows.errors(listing, errors));
        }
        return format.format() == RowFormat.CSV ? lastOf(tables) : tables;
    }

    private static Map<String, Rows> lastOf(Map<String, Rows> tables) {
        String last = List.copyOf(tables.keySet()).get(tables.size() - 1);
        return Map.of(last, tables.get(last));
    }
}
