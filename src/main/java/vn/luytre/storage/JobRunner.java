package vn.luytre.storage;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Does what has its time: each {@link Task} that a module registers as a bean, on one server at a time, kept in the
 * database. On stopping, jobs that have begun are waited for.
 */
@Component
class JobRunner implements SmartLifecycle {
    private static final int THREADS = 4;
    private static final Duration LOOKING = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DataSource source;
    private final ObjectProvider<Task<?>> tasks;
    private final StorageSettings settings;
    private @Nullable Scheduler scheduler;

    JobRunner(DataSource source, ObjectProvider<Task<?>> tasks, StorageSettings settings) {
        this.source = source;
        this.tasks = tasks;
        this.settings = settings;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.jobs();
    }

    @Override
    public void start() {
        var onDemand = new ArrayList<Task<?>>();
        var recurring = new ArrayList<RecurringTask<?>>();
        for (var task : tasks) {
            if (task instanceof RecurringTask<?> again) recurring.add(again);
            else onDemand.add(task);
        }
        var made = Scheduler.create(source, onDemand)
                .startTasks(recurring)
                .tableName("storage.scheduled_job")
                .threads(THREADS)
                .pollingInterval(LOOKING)
                .shutdownMaxWait(PATIENCE)
                .build();
        made.start();
        scheduler = made;
    }

    @Override
    public void stop() {
        if (scheduler == null) return;
        scheduler.stop();
        scheduler = null;
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
