package vn.luytre.reading.file;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicBoolean;

/** A child process that reads foreign files. It may be given one after another; it is ended when it takes too long or dies. */
final class Child implements AutoCloseable {
    private static final String MEMORY = "-Xmx512m";
    private static final Timer WATCH = new Timer("file limits", true);

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;

    private Child(Process process) {
        this.process = process;
        this.requests = new DataOutputStream(process.getOutputStream());
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Starts a process with this main class and the classes of this program. */
    static Child start(Class<?> mainClass) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(MEMORY, "-Xms32m", "-Xss1m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-Xlog:disable", "-Xlog:all=off"));
        command.addAll(
                List.of("-Djava.awt.headless=true", "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir")));
        var cache = System.getProperty("luytre.files.cache", "");
        if (!cache.isEmpty() && Files.isReadable(Path.of(cache))) {
            command.addAll(List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=auto"));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass.getName()));
        var builder = new ProcessBuilder(command);
        boolean debug = System.getenv("LUYTRE_DEBUG") != null;
        builder.redirectError(debug ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return new Child(builder.start());
    }

    /** The answer to one request. An {@link Unreadable} says why there is none, and that this child is of no use any more. */
    Frame answer(Request request, Duration limit) throws Unreadable {
        var late = new AtomicBoolean();
        var watch = new TimerTask() {
            @Override
            public void run() {
                late.set(true);
                close();
            }
        };
        WATCH.schedule(watch, limit.toMillis());
        try {
            request.write(requests);
            return Frame.read(answers);
        } catch (IOException e) {
            close();
            throw new Unreadable(
                    late.get()
                            ? "đọc quá " + limit.toSeconds() + " giây chưa xong; đã dừng"
                            : "tệp làm bộ đọc dừng giữa chừng (quá lớn, quá phức tạp hoặc hỏng)");
        } finally {
            watch.cancel();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
