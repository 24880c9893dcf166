package vn.luytre.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.luytre.reading.Reading;
import vn.luytre.reading.SecrecyGate;
import vn.luytre.reading.SourceText;

/** {@code read [--json] [--repair [--learn FOLDER]] FILE…}: what documents ask, of whom, by when. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {
    private final Console console;
    private final Function<SourceText, Reading> reader;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--repair")
    private boolean repair;

    @Option(names = "--learn", paramLabel = "THƯ-MỤC")
    private @Nullable Path learn;

    @Parameters(arity = "1..*", paramLabel = "TỆP")
    private List<Path> names = new ArrayList<>();

    ReadCommand(Console console, Function<SourceText, Reading> reader) {
        this.console = console;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        if (!repair) {
            if (learn == null) return read(reader);
            console.say("«--learn» chỉ dùng cùng «--repair». Xem cách dùng: ./luytre help");
            return ExitStatus.USAGE;
        }
        var repairs = Repairs.learning(learn, names, console);
        if (repairs == null) return ExitStatus.SOME_NOT_READ;
        return read(source -> reader.apply(repairs.repaired(source)));
    }

    private int read(Function<SourceText, Reading> reader) {
        var inputs = Inputs.of(names);
        var form = json ? new JsonForm(inputs.isOne()) : new PageForm(console.screen(), inputs.isOne());
        return new DocumentRun(console, inputs).of(work(reader, form), form::together);
    }

    /** Reads a document and writes its reading. What is known as secret only when it is repaired is not shown either. */
    static DocumentReader.Work work(Function<SourceText, Reading> reader, Form form) {
        return (source, within) -> {
            var reading = reader.apply(source);
            var refusal = SecrecyGate.refusal(reading);
            return refusal == null
                    ? new Outcome.Read(within, form.write(reading, within.isEmpty()))
                    : new Outcome.NotRead(within, refusal);
        };
    }
}
