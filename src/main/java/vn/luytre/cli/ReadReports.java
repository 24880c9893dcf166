package vn.luytre.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import vn.luytre.cli.page.Printable;

/** Prints what came of the files, and says of each that could not be read why. */
final class ReadReports {
    private static final int NAMED = 5;

    private final Console console;
    private int notRead;

    ReadReports(Console console) {
        this.console = console;
    }

    void add(Path file, Outcome outcome) {
        switch (outcome) {
            case Outcome.Read(var output) -> console.print(output);
            case Outcome.NotRead(var reason) -> refuse(file, reason);
        }
    }

    private void refuse(Path file, String reason) {
        notRead++;
        console.say("Không đọc được " + Printable.line(file.toString()) + ": " + reason + ".");
    }

    /** Says what was left aside, and gives the exit status. */
    int finish(Inputs inputs) {
        for (var failure : inputs.failed()) refuse(failure.name(), failure.reason());
        if (!inputs.skipped().isEmpty()) {
            console.say("Bỏ qua " + inputs.skipped().size() + " tệp không thuộc loại đọc được: "
                    + names(inputs.skipped()) + ".");
        }
        return notRead == 0 ? ExitStatus.DONE : ExitStatus.SOME_NOT_READ;
    }

    private static String names(List<Path> files) {
        var names = files.stream()
                .sorted()
                .limit(NAMED)
                .map(file -> Printable.line(file.getFileName().toString()))
                .collect(Collectors.joining(", "));
        return files.size() > NAMED ? names + ", …" : names;
    }
}
