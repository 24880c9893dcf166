package vn.luytre.reporting.count;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.luytre.calendar.VietnamTime;

/** Each night the figures that stand are counted again. */
@Configuration(proxyBeanMethods = false)
class CountingJobs {
    private static final LocalTime NIGHT = LocalTime.of(2, 30);

    @Bean
    RecurringTask<Void> standingFiguresOfTheNight(StandingFigures figures, Clock clock) {
        return Tasks.recurring("standing-figures", Schedules.daily(VietnamTime.ZONE, NIGHT))
                .execute((_, _) -> figures.mark(LocalDate.now(clock)));
    }
}
