package vn.luytre.organization;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Previews that nobody follows up are forgotten a day later. */
@Configuration(proxyBeanMethods = false)
class ImportJobs {
    @Bean
    RecurringTask<Void> unitImportFiles(ImportFiles files, Clock clock) {
        return Tasks.recurring("unit-import-files", FixedDelay.ofHours(1))
                .execute((_, _) -> files.forgetBefore(OffsetDateTime.now(clock).minusDays(1)));
    }
}
