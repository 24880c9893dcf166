package vn.luytre.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.ResolvableType;
import vn.luytre.storage.postgres.TestPostgres;

class JobRunnerTests {
    private static final StorageSettings SETTINGS =
            new StorageSettings(Path.of("data"), new StorageSettings.Given("", "", ""), true);

    @Test
    void aJobThatHasBegunIsFinishedBeforeTheServerStops() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var finished = new AtomicBoolean();
        var runner = runner(Tasks.recurring("slow", FixedDelay.ofHours(1)).execute((_, _) -> {
            begun.countDown();
            pause();
            finished.set(true);
        }));
        runner.start();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        runner.stop();
        assertThat(finished).isTrue();
        assertThat(runner.isRunning()).isFalse();
    }

    private static JobRunner runner(Task<?> task) {
        var address = TestPostgres.freshDatabase();
        Flyway.configure()
                .dataSource(address.source())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        var beans = new StaticListableBeanFactory();
        beans.addBean("task", task);
        return new JobRunner(address.source(), beans.getBeanProvider(ResolvableType.forRawClass(Task.class)), SETTINGS);
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
