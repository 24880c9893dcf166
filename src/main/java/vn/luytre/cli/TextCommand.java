package vn.luytre.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.luytre.reading.SourceText;
import vn.luytre.reading.SourceTextWriter;

/**
 * {@code text [--json] FILE…}: the text of files of any kind, which offsets of a reading count in. With {@code --json} a
 * line of JSON ({@code text/1}) for each document, with the places of its lines on the pages and what is in doubt.
 */
@Command(name = "text")
final class TextCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--json")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "TỆP")
    private List<Path> names = new ArrayList<>();

    TextCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var inputs = Inputs.of(names);
        return new DocumentRun(console, inputs)
                .of(
                        (source, within) ->
                                new Outcome.Read(within, written(source, inputs.isOne() && within.isEmpty())),
                        documents -> String.join("", documents));
    }

    private String written(SourceText source, boolean isOne) {
        if (!json) return isOne ? console.screen().shown(source.raw()) : titled(source);
        var line = new ByteArrayOutputStream();
        SourceTextWriter.line(source, line);
        return line.toString(StandardCharsets.UTF_8) + "\n";
    }

    /** Each of several documents begins with its name between two bars. */
    private String titled(SourceText source) {
        var text = console.screen().shown(source.raw());
        return "═══ " + console.screen().shown(source.name()) + " ═══\n" + text + (text.endsWith("\n") ? "\n" : "\n\n");
    }
}
