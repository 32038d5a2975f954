package io.jinmai.cli;

import io.jinmai.lexicon.OwnFile;
import java.util.List;

/** What a user adds to the knowledge of the program: files of names and files of rules, in their order. */
record OwnFiles(List<OwnFile> lexicons, List<OwnFile> rules) {
    /** Of a user who adds nothing. */
    static final OwnFiles NONE = new OwnFiles(List.of(), List.of());

    OwnFiles {
        lexicons = List.copyOf(lexicons);
        rules = List.copyOf(rules);
    }
}
