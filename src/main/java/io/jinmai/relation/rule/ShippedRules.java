package io.jinmai.relation.rule;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.jinmai.graph.EntityType;
import io.jinmai.lexicon.ShippedYaml;
import io.jinmai.relation.reading.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** The files of rules that come with the program, read but not compiled: that takes no words, so that it need not wait for them. Immutable. */
public final class ShippedRules {
    private static final String FOLDER = "/rules/";

    private final MainFile main;
    private final List<RuleFile> files;

    private ShippedRules(MainFile main, List<RuleFile> files) {
        this.main = main;
        this.files = files;
    }

    /** {@code main.yaml} as written. */
    record MainFile(
            String about,
            Map<String, List<String>> kinds,
            Map<String, StandingEntry> standings,
            Map<String, List<String>> words,
            List<String> files,
            Map<String, List<String>> status,
            Map<String, ReferenceEntry> references) {}

    /** A kind, or group of kinds, that only names with a certain standing are of; lists may be null. */
    record StandingEntry(
            String of, List<String> endingIn, List<String> notInside, List<String> notBehind, List<String> notBefore) {}

    /**
     * Words of reference for a kind of entity; bare ones are also ordinary nouns, some mean names with certain endings only, and names that
     * hold one of {@code never} are not meant. Within the words {@code notIn} none refers.
     */
    record ReferenceEntry(
            List<String> always,
            List<String> bare,
            Map<String, List<String>> byEnding,
            List<String> never,
            List<String> notIn) {
        Reference reference(EntityType type, String word, boolean isBare, List<String> endings) {
            List<String> holding = orNone(notIn).stream()
                    .filter(longer -> longer.contains(word))
                    .toList();
            return new Reference(word, type, isBare, endings, orNone(never), holding);
        }
    }

    /** A list as written, where one that is left out is empty. */
    static List<String> orNone(List<String> words) {
        return words == null ? List.of() : words;
    }

    /** @throws RuleException if a file is missing or breaks the format */
    public static ShippedRules read() {
        MainFile main = readMain();
        return new ShippedRules(
                main,
                main.files().parallelStream()
                        .map(file -> RuleFile.readShipped(file, open(file)))
                        .toList());
    }

    MainFile main() {
        return main;
    }

    /** In the order in which the main file names them. */
    List<RuleFile> files() {
        return files;
    }

    private static MainFile readMain() {
        try (InputStream in = open("main.yaml");
                JsonParser parser = ShippedYaml.parser(in)) {
            return RuleFile.YAML.readValue(parser, MainFile.class);
        } catch (JsonProcessingException e) {
            throw new RuleException(
                    "main.yaml, line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new RuleException("main.yaml cannot be read: " + e.getMessage(), e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = ShippedRules.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new RuleException("the rule file " + file + ", which main.yaml names, is missing");
        }
        return in;
    }
}
