package io.jinmai.evaluation.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A folder of gold documents: {@code NAME.json} says what is to be found in {@code NAME.txt}. */
public final class GoldFolder {
    private static final String ANNOTATION = ".json";
    private static final String TEXT = ".txt";

    private final Path folder;

    public GoldFolder(Path folder) {
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /**
     * Its documents in the order of their names. A file that breaks the format is left out and named.
     *
     * @throws BadInputException if the folder cannot be read or holds no annotation
     */
    public Read<GoldDocument> documents() {
        List<GoldDocument> documents = new ArrayList<>();
        List<BadInput> bad = new ArrayList<>();
        for (Path file : annotations()) {
            try {
                documents.add(document(file));
            } catch (JsonProcessingException e) {
                Integer line = e.getLocation() == null ? null : e.getLocation().getLineNr();
                bad.add(new BadInput(file.toString(), line, GoldJson.reason(e) + "; this document is left out"));
            } catch (IOException | IllegalArgumentException e) {
                bad.add(new BadInput(file.toString(), null, reason(e) + "; this document is left out"));
            }
        }
        return new Read<>(documents, bad);
    }

    /** Where the text of a document is, whether it exists or not. */
    public Path text(GoldDocument document) {
        return folder.resolve(document.id() + TEXT);
    }

    private List<Path> annotations() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> annotations = files.filter(file -> file.toString().endsWith(ANNOTATION))
                    .sorted()
                    .toList();
            if (annotations.isEmpty()) {
                throw new BadInputException("The folder " + folder
                        + " holds no gold: it has no .json file. Name a folder of NAME.txt and NAME.json.");
            }
            return annotations;
        } catch (IOException e) {
            throw new BadInputException(
                    "The gold folder %s cannot be read (%s). Name a folder of NAME.txt and NAME.json."
                            .formatted(folder, e.getClass().getSimpleName()),
                    e);
        }
    }

    private static GoldDocument document(Path file) throws IOException {
        GoldDocument document = GoldJson.parse(Files.readString(file));
        if (!file.getFileName().toString().equals(document.id() + ANNOTATION)) {
            throw new IllegalArgumentException("its id is \"" + document.id() + "\", not the file's name");
        }
        return document;
    }

    private static String reason(Exception e) {
        return e instanceof IOException
                ? "it cannot be read as UTF-8 text (" + e.getClass().getSimpleName() + ")"
                : e.getMessage();
    }
}
