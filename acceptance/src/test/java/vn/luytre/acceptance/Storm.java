package vn.luytre.acceptance;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many communes send figures in the same minute: each saves and submits a form as it goes over the wire. Some send everything twice
 * at once, some are gone before they are answered and send it once more. Who is told that the server is busy comes again, as people do.
 */
final class Storm {
    private static final int WAYS = 10;
    private static final int SEEN = 409; // somebody was here before: the same client
    private static final int BUSY = 503;
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> faults = new ConcurrentHashMap<>();
    private final AtomicInteger under = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger sentAway = new AtomicInteger();

    /**
     * One form of one commune.
     *
     * @param sheet where it is
     * @param fields its numbers
     */
    record Submission(Desk desk, String sheet, Map<String, String> fields) {}

    /**
     * What came of it.
     *
     * @param faults answers that nobody reckoned with, and how often
     * @param nanos how long each took, from when it was to begin
     * @param sentAway how often somebody was asked to come again later, and did
     */
    record Outcome(Map<String, Integer> faults, List<Long> nanos, int mostAtOnce, int sentAway, Duration took) {}

    /** So many begin every second, whether those before are done or not. */
    Outcome rages(List<Submission> submissions, int everySecond) throws InterruptedException {
        var left = new CountDownLatch(submissions.size());
        long start = System.nanoTime();
        try (var clock = Executors.newSingleThreadScheduledExecutor();
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int at = 0; at < submissions.size(); at++) {
                var one = submissions.get(at);
                int way = at % WAYS;
                long due = at * TimeUnit.SECONDS.toNanos(1) / everySecond;
                var _ = clock.schedule(
                        () -> people.execute(() -> sends(one, way, start + due, left)), due, TimeUnit.NANOSECONDS);
            }
            left.await();
        }
        return new Outcome(
                Map.copyOf(faults),
                nanos.stream().sorted().toList(),
                most.get(),
                sentAway.get(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private void sends(Submission one, int way, long due, CountDownLatch left) {
        most.accumulateAndGet(under.incrementAndGet(), Math::max);
        try {
            posts(one, way, one.sheet, one.fields);
            posts(one, way, one.sheet + "/submit", Map.of("version", "1", "reason", "Đã đối chiếu với sổ theo dõi."));
            nanos.add(System.nanoTime() - due);
        } catch (IOException | InterruptedException e) {
            faults.merge(e.getClass().getSimpleName(), 1, Integer::sum);
        } finally {
            under.decrementAndGet();
            left.countDown();
        }
    }

    /** One of ten sends it twice at the same moment, one is gone and sends it again. */
    private void posts(Submission one, int way, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        switch (way) {
            case 3 -> {
                var twin = Thread.ofVirtual().start(() -> posts(one, path, fields));
                expects(one, path, fields);
                twin.join();
            }
            case 7 -> {
                one.desk.sendsAndIsGone(path, fields);
                expects(one, path, fields);
            }
            default -> expects(one, path, fields, false);
        }
    }

    private void posts(Submission one, String path, Map<String, String> fields) {
        try {
            expects(one, path, fields);
        } catch (IOException | InterruptedException e) {
            faults.merge("twin: " + e.getClass().getSimpleName(), 1, Integer::sum);
        }
    }

    private void expects(Submission one, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        expects(one, path, fields, true);
    }

    private void expects(Submission one, String path, Map<String, String> fields, boolean again)
            throws IOException, InterruptedException {
        int status = one.desk.sends(path, fields).statusCode();
        if (status == BUSY) {
            sentAway.incrementAndGet();
            Thread.sleep(A_WHILE);
            expects(one, path, fields, true);
            return;
        }
        boolean isGood = status == 302 || (again && status == SEEN);
        if (!isGood) faults.merge(path.replaceAll("\\d+", "*") + ": " + status, 1, Integer::sum);
    }
}
