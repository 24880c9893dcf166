package vn.luytre.safetymodel;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.luytre.calendar.VietnamTime;

/** What is done each night: sites go with their units, how active each is; previews that nobody follows up are forgotten a day later. */
@Configuration(proxyBeanMethods = false)
class ModelJobs {
    private static final LocalTime NIGHT = LocalTime.of(3, 30);

    @Bean
    RecurringTask<Void> modelActiveness(ModelSuccessions successions, Activeness activeness) {
        return Tasks.recurring("model-activeness", Schedules.daily(VietnamTime.ZONE, NIGHT))
                .execute((_, _) -> {
                    successions.follow();
                    activeness.computeAll();
                });
    }

    @Bean
    RecurringTask<Void> modelImportFiles(ModelImport imports) {
        return Tasks.recurring("model-import-files", FixedDelay.ofHours(1)).execute((_, _) -> imports.forget());
    }
}
