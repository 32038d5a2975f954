package io.jinmai.evaluation.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of the extraction contract: one JSON object a document, as {@code extract} writes it. */
public final class PredictionFile {

    private PredictionFile() {}

    /**
     * Its predictions in the file's order. A line that breaks the format is left out and named; of two lines of one document the
     * later counts and the repetition is named.
     *
     * @throws BadInputException if the file cannot be read as UTF-8
     */
    public static Read<Prediction> read(Path file) {
        Map<String, Prediction> byId = new LinkedHashMap<>();
        List<BadInput> bad = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                Prediction prediction = PredictionJson.parse(line);
                if (byId.put(prediction.id(), prediction) != null) {
                    bad.add(new BadInput(
                            file.toString(), number, prediction.id() + " stands here again; this line counts"));
                }
            } catch (JsonProcessingException | IllegalArgumentException e) {
                bad.add(new BadInput(file.toString(), number, reason(e) + "; this line is left out"));
            }
        }
        return new Read<>(List.copyOf(byId.values()), bad);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new BadInputException(
                    "The predictions %s cannot be read (%s). Name a UTF-8 file that `jinmai extract --whole-files` wrote."
                            .formatted(file, e.getClass().getSimpleName()),
                    e);
        }
    }

    private static String reason(Exception e) {
        return e instanceof JsonProcessingException json
                ? "it is no valid JSON ("
                        + json.getOriginalMessage().lines().findFirst().orElse("") + ")"
                : e.getMessage();
    }
}
