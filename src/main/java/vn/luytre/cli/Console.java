package vn.luytre.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where a verb writes: the result, and what is to be said besides. Always UTF-8, whatever the locale. */
final class Console {
    private static final int BUFFER = 1 << 16;

    private final OutputStream result;
    private final OutputStream notes;
    private final Screen screen;
    private @Nullable IOException lost;

    Console(OutputStream result, OutputStream notes, Screen screen) {
        this.result = new BufferedOutputStream(result, BUFFER);
        this.notes = notes;
        this.screen = screen;
    }

    Screen screen() {
        return screen;
    }

    /** Adds to the result. */
    void print(String text) {
        if (lost != null) return;
        try {
            result.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            lost = e;
        }
    }

    /** False once nobody takes the result any more: it is no use to work on. */
    boolean isOpen() {
        return lost == null;
    }

    /** Says a sentence on the error stream, after all that was printed before. */
    void say(String sentence) {
        flush();
        write(sentence + System.lineSeparator());
    }

    /** Writes to the error stream as it is. */
    void write(String text) {
        try {
            notes.write(text.getBytes(StandardCharsets.UTF_8));
            notes.flush();
        } catch (IOException e) {
            lost = e; // nobody is there to be told
        }
    }

    /** Ends the run: a result that did not arrive is a failure, unless its reader closed the pipe («| head»). */
    int finish(int status) {
        flush();
        if (lost == null || String.valueOf(lost.getMessage()).contains("Broken pipe")) return status;
        say("Lũy Tre không ghi được kết quả: " + lost.getMessage() + ".");
        return ExitStatus.NOT_WRITTEN;
    }

    /** Hands on what was printed. */
    void flush() {
        if (lost != null) return;
        try {
            result.flush();
        } catch (IOException e) {
            lost = e;
        }
    }
}
