package vn.luytre.recognition;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names of persons are forgotten when the time is over for which they are kept. */
@Configuration(proxyBeanMethods = false)
class RecognitionJobs {
    /** What stands in the place of a name. */
    static final String FORGOTTEN = "(đã xóa tên)";

    @Bean
    RecurringTask<Void> recognitionNames(ProposalStore store, Clock clock) {
        return Tasks.recurring("recognition-names", FixedDelay.ofHours(24))
                .execute((_, _) -> store.forgetNames(LocalDate.now(clock), FORGOTTEN));
    }
}
