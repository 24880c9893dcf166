package vn.luytre.reading.file.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;

/** A foreign file that another module reads: in a process of its own with the same limits, which gives one answer and ends. */
public final class OneAnswer {
    private static final Timer TIMER = new Timer("file limits", true);

    private final Class<?> mainClass;
    private final Duration limit;
    private final int largest;

    /**
     * @param mainClass is given the name of the file and prints its answer
     * @param largest bytes of an answer
     */
    public OneAnswer(Class<?> mainClass, Duration limit, int largest) {
        this.mainClass = mainClass;
        this.limit = limit;
        this.largest = largest;
    }

    /** What the process says of a file; nothing where it takes too long, dies or says too much. */
    public Optional<byte[]> of(byte[] file) {
        try (var folder = PrivateFolder.make()) {
            var path = Files.write(folder.room().resolve("file"), file);
            var command = new ArrayList<>(ChildCommand.of(mainClass, folder.path()));
            command.add(path.toString());
            return answer(Child.process(command));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> answer(Process process) throws IOException {
        var late = new TimerTask() {
            @Override
            public void run() {
                process.destroyForcibly();
            }
        };
        TIMER.schedule(late, limit.toMillis());
        try (var out = process.getInputStream()) {
            var answer = out.readNBytes(largest + 1);
            return answer.length <= largest && process.waitFor() == 0 ? Optional.of(answer) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            late.cancel();
            process.destroyForcibly();
        }
    }
}
