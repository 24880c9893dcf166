package vn.luytre.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;

/** {@code help}: the page that the launcher prints too, from one file. */
@Command(name = "help")
final class HelpCommand implements Runnable {
    private final Console console;

    HelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        try (var page = Luytre.class.getResourceAsStream("help.txt")) {
            if (page == null) throw new IllegalStateException("help.txt is not in the jar");
            console.print(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
