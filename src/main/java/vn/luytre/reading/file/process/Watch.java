package vn.luytre.reading.file.process;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/** Ends a child that takes longer than its limit. */
final class Watch implements AutoCloseable {
    private static final Timer TIMER = new Timer("file limits", true);

    private final Duration limit;
    private final Child child;
    private TimerTask task;
    private volatile boolean late;

    Watch(Duration limit, Child child) {
        this.limit = limit;
        this.child = child;
        task = schedule();
    }

    private TimerTask schedule() {
        var next = new TimerTask() {
            @Override
            public void run() {
                late = true;
                child.close();
            }
        };
        TIMER.schedule(next, limit.toMillis());
        return next;
    }

    /** The time begins anew. */
    void restart() {
        task.cancel();
        task = schedule();
    }

    boolean isLate() {
        return late;
    }

    @Override
    public void close() {
        task.cancel();
    }
}
