package io.jinmai.cli;

import io.jinmai.lexicon.OwnFile;
import io.jinmai.recognition.perceptron.PerceptronModel;
import java.util.List;
import java.util.Optional;

/**
 * What a user adds to the knowledge of the program: files of names and files of rules, in their order.
 *
 * @param model the name model to use in place of the program's own
 */
record OwnFiles(List<OwnFile> lexicons, List<OwnFile> rules, Optional<PerceptronModel> model) {
    /** Of a user who adds nothing. */
    static final OwnFiles NONE = new OwnFiles(List.of(), List.of(), Optional.empty());

    OwnFiles {
        lexicons = List.copyOf(lexicons);
        rules = List.copyOf(rules);
    }
}
