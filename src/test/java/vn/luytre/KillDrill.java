package vn.luytre;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writers that write one token after the other until what they write to is killed under their hands. What was acknowledged
 * to them must be there afterwards, once; what was under way may be there or not. They may talk to a small program or to the
 * whole server.
 */
public final class KillDrill {
    /** A way to write, used by one thread. */
    public interface Writer extends AutoCloseable {
        /** Returns when the write is acknowledged; fails when it is not, or nobody knows. */
        void write(String token) throws Exception;

        @Override
        void close() throws IOException;
    }

    /** Opens a way to write. */
    public interface Opening {
        Writer open() throws Exception;
    }

    /** Something that is done at the worst moment. */
    public interface Kill {
        void now() throws Exception;
    }

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private KillDrill() {}

    /** Lets so many writers write until so much was acknowledged, kills, and returns all that was acknowledged. */
    public static Set<String> acknowledged(int writers, int enough, Opening opening, Kill kill) throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var works = new ArrayList<Future<?>>();
            for (int i = 0; i < writers; i++) {
                var name = "writer-" + i;
                works.add(threads.submit(() -> writeUntilKilled(name, opening, acknowledged)));
            }
            var end = Instant.now().plus(PATIENCE);
            while (acknowledged.size() < enough && Instant.now().isBefore(end)) Thread.sleep(5);
            kill.now();
            for (var work : works) awaitEnd(work);
        }
        return acknowledged;
    }

    private static Void writeUntilKilled(String name, Opening opening, Set<String> acknowledged) throws Exception {
        try (var writer = opening.open()) {
            for (long i = 0; ; i++) {
                var token = name + "/" + i;
                writer.write(token);
                acknowledged.add(token);
            }
        }
    }

    /** Every writer ends with a failure: that is what is drilled. */
    private static void awaitEnd(Future<?> work) throws InterruptedException {
        try {
            work.get();
        } catch (ExecutionException killed) {
            return;
        }
    }
}
