package vn.luytre.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.luytre.reading.Reader;
import vn.luytre.reading.Reading;
import vn.luytre.reading.SourceText;

/** The command line of Lũy Tre. Every verb is a class of its own; the launcher script adds those that need no JVM. */
@Command(name = "luytre")
public final class Luytre implements Runnable {
    private final Console console;

    private Luytre(Console console) {
        this.console = console;
    }

    /** Runs one verb and ends the JVM with its exit status. */
    public static void main(String[] arguments) {
        var console = new Console(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Screen.ofLauncher());
        System.exit(run(console, arguments));
    }

    /** Runs one verb; what it writes is flushed when this returns. */
    static int run(Console console, String... arguments) {
        return run(console, Reader::read, arguments);
    }

    static int run(Console console, Function<SourceText, Reading> reader, String... arguments) {
        var root = new CommandLine(new Luytre(console));
        root.addSubcommand("help", new HelpCommand(console));
        root.addSubcommand("read", new ReadCommand(console, reader));
        root.addSubcommand("text", new TextCommand(console));
        root.addSubcommand("repair", new RepairCommand(console));
        root.addSubcommand("rehearse", new RehearseCommand());
        root.addSubcommand(
                "unit", new CommandLine(new UnitCommand()).addSubcommand("import", new UnitCommand.Import(console)));
        root.addSubcommand("serve", new ServeCommand(console));
        root.addSubcommand("user", new UserCommand(console));
        root.addSubcommand("backup", new BackupCommand(console));
        root.addSubcommand("restore", new RestoreCommand(console));
        root.addSubcommand("check", new CheckCommand(console));
        root.addSubcommand(
                "audit",
                new CommandLine(new AuditCommand())
                        .addSubcommand("verify", new AuditCommand.Verify(console))
                        .addSubcommand("head", new AuditCommand.Heads(console)));
        root.addSubcommand(
                "readings",
                new CommandLine(new ReadingsCommand()).addSubcommand("export", new ReadingsCommand.Export(console)));
        root.setExpandAtFiles(false);
        if (List.of(arguments).contains("--help")) return console.finish(root.execute("help"));
        root.setParameterExceptionHandler(new UsageErrors(console));
        int status = root.execute(arguments);
        return console.finish(status);
    }

    /** Without a verb: the help. */
    @Override
    public void run() {
        new HelpCommand(console).run();
    }
}
