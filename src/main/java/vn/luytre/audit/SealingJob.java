package vn.luytre.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Seals what {@link SealingSoon} did not come to: another server was killed, the database was away. */
@Configuration(proxyBeanMethods = false)
class SealingJob {
    @Bean
    RecurringTask<Void> auditSealing(Sealer sealer) {
        return Tasks.recurring("audit-sealing", FixedDelay.ofSeconds(30)).execute((_, _) -> sealer.sealWaiting());
    }
}
