package vn.luytre.cli;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** The moving line that says how far the work has come; nothing where it would be in the way. */
final class Progress implements AutoCloseable {
    private final Console console;
    private final @Nullable ProgressBar bar;

    private Progress(Console console, @Nullable ProgressBar bar) {
        this.console = console;
        this.bar = bar;
    }

    static Progress of(Console console, int files) {
        boolean shown = console.screen().progress() && files > 1;
        return new Progress(console, shown ? bar(console, files) : null);
    }

    private static ProgressBar bar(Console console, int files) {
        // Given a consumer with a length it does not look for a terminal by itself, which takes longer than many
        // documents.
        var line = new DelegatingProgressBarConsumer(
                text -> console.write("\r" + text), console.screen().width() - 1);
        return new ProgressBarBuilder()
                .setTaskName("Đọc")
                .setInitialMax(files)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(line)
                .build();
    }

    /** Clears the line, so that something else can be written. */
    void pause() {
        if (bar == null) return;
        bar.pause();
        console.write("\r" + " ".repeat(console.screen().width() - 1) + "\r");
    }

    /** One file more is done. */
    void step() {
        if (bar == null) return;
        console.flush(); // what was printed must not come into the middle of the next line
        bar.step();
        bar.resume();
    }

    @Override
    public void close() {
        if (bar == null) return;
        bar.close();
        console.write("\r" + " ".repeat(console.screen().width() - 1) + "\r");
    }
}
