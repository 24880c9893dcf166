package vn.luytre.identity;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keys of what was asked for are forgotten when nobody will send them again. */
@Configuration(proxyBeanMethods = false)
class CommandJobs {
    private static final int DAYS = 90;

    @Bean
    RecurringTask<Void> oldCommands(Commands commands, Clock clock) {
        return Tasks.recurring("old-commands", FixedDelay.ofHours(12))
                .execute((_, _) ->
                        commands.forgetBefore(OffsetDateTime.now(clock).minusDays(DAYS)));
    }
}
