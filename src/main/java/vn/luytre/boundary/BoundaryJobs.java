package vn.luytre.boundary;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Previews that nobody follows up are forgotten a day later. */
@Configuration(proxyBeanMethods = false)
class BoundaryJobs {
    @Bean
    RecurringTask<Void> boundaryDrafts(BoundaryDraftStore drafts, Clock clock) {
        return Tasks.recurring("boundary-drafts", FixedDelay.ofHours(1))
                .execute((_, _) -> drafts.forgetBefore(OffsetDateTime.now(clock).minusDays(1)));
    }
}
