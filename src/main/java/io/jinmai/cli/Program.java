package io.jinmai.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The commands put together: parsing, help and what an error becomes. */
final class Program {
    private static final int NARROWEST_HELP = 80;
    private static final int WIDEST_HELP = 120;

    private final Wiring wiring;
    private final CommandLine commandLine;

    Program(Wiring wiring) {
        this.wiring = wiring;
        Jinmai jinmai = new Jinmai();
        this.commandLine = new CommandLine(jinmai)
                .addSubcommand(new LoadCommand(wiring))
                .addSubcommand(new ExtractCommand(wiring))
                .addSubcommand(new ServeCommand(wiring.terminal()))
                .addSubcommand(new QueryCommand(wiring))
                .addSubcommand(new RemoveCommand(wiring))
                .addSubcommand(new ExplainCommand(wiring))
                .addSubcommand(new ViewCommand(wiring))
                .addSubcommand(new ExportCommand(wiring))
                .addSubcommand(new StatsCommand(wiring))
                .addSubcommand(new SchemaCommand(wiring))
                .addSubcommand(new EvaluateCommand(wiring))
                .addSubcommand(new CommandLine(new RulesCommand()).addSubcommand(new RulesCheckCommand(wiring)))
                .addSubcommand(new TrainCommand(wiring.terminal()))
                .addSubcommand(new CompletionCommand(wiring.terminal()));
        configure(jinmai);
    }

    /** Runs one command; the code to exit with. */
    int run(String... arguments) {
        try {
            return commandLine.execute(arguments);
        } catch (OutOfMemoryError e) {
            wiring.terminal()
                    .say(
                            "jinmai: out of memory. Give it more, such as JINMAI_JAVA_OPTS=-Xmx4g, or use fewer --jobs or a smaller"
                                    + " --batch-size.");
            return ExitCode.UNEXPECTED.code();
        }
    }

    private void configure(Jinmai jinmai) {
        Terminal terminal = wiring.terminal();
        commandLine.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        commandLine.setUsageHelpWidth(Math.min(WIDEST_HELP, Math.max(NARROWEST_HELP, terminal.columns())));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setParameterExceptionHandler(new UsageErrors());
        commandLine.setExecutionStrategy(this::runAndWrite);
        commandLine.setExecutionExceptionHandler(new FailureMessages(terminal, jinmai::isDebug));
        document(commandLine);
    }

    /** Runs what was asked for, be it help; what it printed must have been taken. */
    private int runAndWrite(ParseResult parsed) {
        int code = new RunLast().execute(parsed);
        try {
            wiring.terminal().requireWritten();
        } catch (CommandFailure e) {
            throw new ExecutionException(commandLine, e.getMessage(), e);
        }
        return code;
    }

    /** The exit codes stand in one place, {@link ExitCode}, and in the help of every command and those below it. */
    private static void document(CommandLine command) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) {
            codes.put(Integer.toString(code.code()), code.description());
        }
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.exitCodeListHeading("%nExit codes:%n").exitCodeList(codes);
        command.getSubcommands().values().forEach(Program::document);
    }
}
