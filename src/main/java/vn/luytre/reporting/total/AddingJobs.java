package vn.luytre.reporting.total;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds up what was written, every few seconds: until then each reader does it for what it asks. */
@Configuration(proxyBeanMethods = false)
class AddingJobs {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int PERIODS_AT_ONCE = 12;

    @Bean
    RecurringTask<Void> reportingAdding(Counted counted, Adding adding, TreeFollowing following) {
        return Tasks.recurring("reporting-adding", FixedDelay.of(PAUSE)).execute((_, _) -> {
            if (following.isBehind()) following.follow();
            counted.recount();
            for (int done = 1; done > 0; ) done = adding.addUp(PERIODS_AT_ONCE);
        });
    }
}
