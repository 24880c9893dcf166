package vn.luytre.cli;

import vn.luytre.storage.backup.Steps;

/** One line on the error stream that says what is worked on; nothing where no person looks. */
final class StepLine implements Steps, AutoCloseable {
    private final Console console;
    private final String verb;

    StepLine(Console console, String verb) {
        this.console = console;
        this.verb = verb;
    }

    @Override
    public void at(String what, long done, long all) {
        if (!console.screen().progress()) return;
        var line = "%s %d/%d: %s".formatted(verb, done + 1, all, what);
        console.write("\r" + cut(line) + " ".repeat(Math.max(0, width() - line.length())));
    }

    private String cut(String line) {
        return line.length() <= width() ? line : line.substring(0, width());
    }

    private int width() {
        return console.screen().width() - 1;
    }

    @Override
    public void close() {
        if (console.screen().progress()) console.write("\r" + " ".repeat(width()) + "\r");
    }
}
