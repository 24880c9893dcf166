package vn.luytre.task.reminder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import vn.luytre.calendar.VietnamTime;
import vn.luytre.web.PublicAddress;

/**
 * The daily mail at half past seven on working days, where a mail server is set ({@code spring.mail.host}). What could not be
 * sent then is tried twice more.
 */
@Configuration(proxyBeanMethods = false)
class DigestMail {
    private static final LocalTime[] TIMES = {LocalTime.of(7, 30), LocalTime.of(8, 15), LocalTime.of(9, 30)};

    @Bean
    RecurringTask<Void> taskDigest(
            Reminders reminders,
            Recipients recipients,
            SentDigests sent,
            ObjectProvider<JavaMailSender> mail,
            @Value("${luytre.mail.from:}") String sender,
            PublicAddress address,
            Clock clock) {
        return Tasks.recurring("task-digest", Schedules.daily(VietnamTime.ZONE, TIMES))
                .execute((_, _) -> mail.ifAvailable(
                        server -> new DigestRound(reminders, recipients, sent, server, sender, address.of("/"))
                                .send(LocalDate.now(clock))));
    }
}
