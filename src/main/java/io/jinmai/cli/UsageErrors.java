package io.jinmai.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A wrong command line becomes one message that names what is wrong, what may have been meant, and where help is. */
final class UsageErrors implements IParameterExceptionHandler {
    private static final String PASSWORD = "--password";

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        if (holdsPassword(wrong, List.of(arguments))) {
            err.println(
                    "jinmai: " + PASSWORD + " asks for the password. Write none behind it, where others can read it;"
                            + " without a terminal use --password-file FILE or the environment variable NEO4J_PASSWORD.");
        } else {
            err.println("jinmai: " + wrong.getMessage());
            UnmatchedArgumentException.printSuggestions(wrong, err);
        }
        err.println("`" + command.getCommandSpec().qualifiedName() + " --help` tells more.");
        return ExitCode.WRONG_USAGE.code();
    }

    /** Whether what is wrong is a password, which no message may repeat. */
    private static boolean holdsPassword(ParameterException wrong, List<String> arguments) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            int behind = arguments.indexOf(PASSWORD) + 1;
            return behind > 0
                    && behind < arguments.size()
                    && unmatched.getUnmatched().contains(arguments.get(behind));
        }
        return arguments.stream().anyMatch(argument -> argument.startsWith(PASSWORD + "="));
    }
}
