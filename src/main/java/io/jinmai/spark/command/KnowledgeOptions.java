package io.jinmai.spark.command;

import io.jinmai.graph.FactStatus;
import io.jinmai.lexicon.OwnFile;
import io.jinmai.spark.Knowledge;
import io.jinmai.spark.OwnModel;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** What the articles are read with. */
final class KnowledgeOptions {
    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = "Find the names of this YAML file too, and not what it calls no name; may be repeated.")
    private List<String> lexicons = List.of();

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "Apply the rules of this YAML file before those of jinmai; may be repeated.")
    private List<String> rules = List.of();

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "Recognise names by this model, which `jinmai train` wrote, instead of the program's own.")
    private String model;

    @Option(
            names = "--include",
            split = ",",
            paramLabel = "STATUS",
            description = "Facts of these statuses go into the graph besides stated ones: planned, denied.")
    private Set<FactStatus> include = EnumSet.noneOf(FactStatus.class);

    /** @throws UsageException if one of the files cannot be read, or the model is none */
    Knowledge read(HadoopFiles files) {
        Set<FactStatus> statuses = EnumSet.of(FactStatus.STATED);
        statuses.addAll(include);
        return new Knowledge(own(lexicons, files), own(rules, files), ownModel(files), statuses);
    }

    private OwnModel ownModel(HadoopFiles files) {
        if (model == null) {
            return null;
        }
        try {
            return OwnModel.of(files.bytes(model));
        } catch (IOException e) {
            throw new UsageException(
                    model + " is no name model of this version (" + e.getMessage()
                            + "); write it anew with `jinmai train`.",
                    e);
        }
    }

    private static List<OwnFile> own(List<String> names, HadoopFiles files) {
        return names.stream().map(name -> new OwnFile(name, files.text(name))).toList();
    }
}
