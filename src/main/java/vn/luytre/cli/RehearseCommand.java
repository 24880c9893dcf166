package vn.luytre.cli;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Not for people: does once what runs usually do, so that the launcher can make a cache of the classes it takes. */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Runnable {
    @Parameters
    private List<Path> files = List.of();

    @Override
    public void run() {
        for (var file : files) {
            read(file.toString());
            read("--json", file.toString());
        }
    }

    private static void read(String... arguments) {
        var call = new ArrayList<>(List.of("read"));
        call.addAll(List.of(arguments));
        var nowhere = new Console(new ByteArrayOutputStream(), new ByteArrayOutputStream(), Screen.PLAIN);
        Luytre.run(nowhere, call.toArray(String[]::new));
    }
}
