package vn.luytre.evidence;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Small pictures are made soon after the large ones came. */
@Configuration(proxyBeanMethods = false)
class PreviewJobs {
    private static final int SECONDS = 10;

    @Bean
    RecurringTask<Void> proofPreviews(Previews previews) {
        return Tasks.recurring("proof-previews", FixedDelay.ofSeconds(SECONDS)).execute((_, _) -> {
            while (previews.make() > 0) {
                // until none is due
            }
        });
    }
}
