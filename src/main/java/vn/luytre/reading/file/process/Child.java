package vn.luytre.reading.file.process;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import vn.luytre.reading.file.Pulse;
import vn.luytre.reading.file.Unreadable;

/** A child process that reads foreign files. It may be given one after another; it is ended when it takes too long or dies. */
final class Child implements AutoCloseable {
    /** What else there is, passwords among it, is no concern of a parser. */
    private static final Set<String> ENVIRONMENT =
            Set.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "LUYTRE_DEBUG", "SystemRoot", "SYSTEMROOT");

    private static final int MOST_BEATS = 1_000;

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;

    private Child(Process process) {
        this.process = process;
        this.requests = new DataOutputStream(process.getOutputStream());
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Starts a process with this main class, the classes of this program, and this folder for what it puts aside. */
    static Child start(Class<?> mainClass, Path scratch) throws IOException {
        return new Child(process(ChildCommand.of(mainClass, scratch)));
    }

    /** Starts a command that may read foreign files. */
    static Process process(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command);
        boolean debug = System.getenv("LUYTRE_DEBUG") != null;
        builder.redirectError(debug ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(ENVIRONMENT);
        builder.environment().put("OMP_THREAD_LIMIT", "1"); // several children share the processors
        return builder.start();
    }

    /** The answer to one request. An {@link Unreadable} says why there is none, and that this child is of no use any more. */
    Frame answer(Request request, Duration limit, Pulse pulse) throws Unreadable {
        try (var watch = new Watch(limit, this)) {
            try {
                request.write(requests);
                return answer(watch, pulse);
            } catch (IOException e) {
                close();
                throw new Unreadable(
                        watch.isLate()
                                ? "đọc quá " + limit.toSeconds() + " giây chưa xong; đã dừng"
                                : "tệp làm bộ đọc dừng giữa chừng (quá lớn, quá phức tạp hoặc hỏng)");
            }
        }
    }

    /** Each page that had to be recognized may take the whole time. */
    private Frame answer(Watch watch, Pulse pulse) throws IOException {
        var frame = Frame.read(answers);
        for (int beats = 0; frame instanceof Frame.Beat beat; frame = Frame.read(answers)) {
            if (++beats > MOST_BEATS) throw new IOException("more pages than a file may have");
            watch.restart();
            pulse.beat(beat.page(), beat.pages());
        }
        return frame;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it with all that it may have started. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
