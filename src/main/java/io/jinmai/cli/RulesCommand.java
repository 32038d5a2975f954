package io.jinmai.cli;

import picocli.CommandLine.Command;

/** What can be done with rules of one's own, besides using them. */
@Command(
        name = "rules",
        header = "Check rules of your own.",
        description = "`load --rules FILE` and `extract --rules FILE` apply them.",
        synopsisSubcommandLabel = "COMMAND")
final class RulesCommand {}
