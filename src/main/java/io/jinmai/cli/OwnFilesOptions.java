package io.jinmai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The user's own names and rules. */
final class OwnFilesOptions {
    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = "Find the names of this YAML file too, and not what it calls no name; may be repeated.")
    private List<Path> lexicons = List.of();

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "Apply the rules of this YAML file before those of jinmai; may be repeated.")
    private List<Path> rules = List.of();

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "Recognise names by this model, which `jinmai train` wrote, instead of the program's own.")
    private Path model;

    /** @throws CommandFailure if one of the files cannot be read */
    OwnFiles read() {
        return new OwnFiles(
                lexicons.stream().map(OwnFileReader::read).toList(),
                rules.stream().map(OwnFileReader::read).toList(),
                Optional.ofNullable(model).map(OwnFileReader::readModel));
    }
}
