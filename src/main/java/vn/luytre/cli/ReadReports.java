package vn.luytre.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.luytre.cli.page.Printable;

/** Prints what came of the files, and says of each that could not be read why. */
final class ReadReports {
    private static final int NAMED = 5;

    private static final String WITHIN = " › ";

    private final Console console;
    private final Function<List<String>, String> together;
    private int notRead;

    /** Prints the documents of a file that holds several as {@code together} puts them. */
    ReadReports(Console console, Function<List<String>, String> together) {
        this.console = console;
        this.together = together;
    }

    /** Prints the documents of one file, and says what else was in it. */
    void add(Path file, List<Outcome> outcomes) {
        var outputs = new ArrayList<String>();
        var leftOut = new ArrayList<String>();
        for (var outcome : outcomes) {
            switch (outcome) {
                case Outcome.Read read -> outputs.add(read.output());
                case Outcome.NotRead(var within, var reason) -> refuse(name(file, within), reason);
                case Outcome.LeftOut(var within) -> leftOut.add(within);
            }
        }
        boolean isFile = outcomes.stream().allMatch(outcome -> outcome.within().isEmpty());
        if (!outputs.isEmpty()) console.print(isFile ? outputs.getFirst() : together.apply(outputs));
        if (!leftOut.isEmpty()) {
            console.say("Bỏ qua trong " + Printable.line(file.toString()) + ": " + names(leftOut)
                    + " (ảnh nhỏ trong lời thư, lịch, danh thiếp, chữ ký số).");
        }
    }

    private static String name(Path file, String within) {
        return within.isEmpty() ? file.toString() : file + WITHIN + within;
    }

    private void refuse(String name, String reason) {
        notRead++;
        console.say("Không đọc được " + Printable.line(name) + ": " + reason + ".");
    }

    /** Says what was left aside, and gives the exit status. */
    int finish(Inputs inputs) {
        for (var failure : inputs.failed()) refuse(failure.name().toString(), failure.reason());
        if (!inputs.skipped().isEmpty()) {
            console.say("Bỏ qua " + inputs.skipped().size() + " tệp không thuộc loại đọc được: "
                    + names(fileNames(inputs.skipped())) + ".");
        }
        return notRead == 0 ? ExitStatus.DONE : ExitStatus.SOME_NOT_READ;
    }

    private static List<String> fileNames(List<Path> files) {
        return files.stream()
                .sorted()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    private static String names(List<String> all) {
        var names = all.stream().limit(NAMED).map(Printable::line).collect(Collectors.joining(", "));
        return all.size() > NAMED ? names + ", …" : names;
    }
}
