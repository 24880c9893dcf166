package vn.luytre.force;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.luytre.calendar.VietnamTime;

/** What is done each night: teams go with their units. */
@Configuration(proxyBeanMethods = false)
class ForceJobs {
    private static final LocalTime NIGHT = LocalTime.of(3, 20);

    @Bean
    RecurringTask<Void> teamSuccession(TeamSuccessions successions) {
        return Tasks.recurring("team-succession", Schedules.daily(VietnamTime.ZONE, NIGHT))
                .execute((_, _) -> successions.follow());
    }
}
