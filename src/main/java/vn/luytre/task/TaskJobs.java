package vn.luytre.task;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.luytre.calendar.VietnamTime;
import vn.luytre.task.reminder.Reminders;

/** What is done each morning before the offices open. Each part can be done again without harm. */
@Configuration(proxyBeanMethods = false)
class TaskJobs {
    private static final LocalTime MORNING = LocalTime.of(5, 0);

    @Bean
    RecurringTask<Void> taskMorning(
            Duties duties, Assignments assignments, Successions successions, Reminders reminders, Clock clock) {
        return Tasks.recurring("task-morning", Schedules.daily(VietnamTime.ZONE, MORNING))
                .execute((_, _) -> {
                    var day = LocalDate.now(clock);
                    successions.follow(day);
                    duties.makeInstances(day);
                    assignments.markOverdue(day);
                    reminders.remind(day);
                    assignments.foldTally();
                });
    }
}
