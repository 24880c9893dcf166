package vn.luytre.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Mails the head of each day that is over to somebody outside ({@code luytre.audit.mail-to}, several with commas), where a mail
 * server is set: who holds it can prove later that nothing before it was changed.
 */
@Configuration(proxyBeanMethods = false)
class HeadMail {
    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 20);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    @Bean
    RecurringTask<Void> auditHeadMail(
            AuditLog log,
            ObjectProvider<JavaMailSender> mail,
            @Value("${luytre.audit.mail-to:}") String[] readers,
            @Value("${luytre.mail.from:}") String sender,
            Clock clock) {
        return Tasks.recurring("audit-head-mail", Schedules.daily(clock.getZone(), AFTER_MIDNIGHT))
                .execute((_, _) -> {
                    if (readers.length == 0) return;
                    var day = LocalDate.now(clock).minusDays(1);
                    mail.ifAvailable(
                            server -> log.head(day).ifPresent(head -> server.send(message(head, readers, sender))));
                });
    }

    static SimpleMailMessage message(Head head, String[] readers, String sender) {
        var message = new SimpleMailMessage();
        if (!sender.isEmpty()) message.setFrom(sender);
        message.setTo(readers);
        message.setSubject("[Lũy Tre] Dấu cuối ngày " + DAY.format(head.day()) + " của sổ ghi việc");
        message.setText("""
                Dấu cuối ngày %s của sổ ghi việc:

                %s

                Hãy giữ thư này ở nơi khác máy chủ. Kiểm tra về sau:
                ./luytre audit verify --head %s
                """.formatted(DAY.format(head.day()), head.line(), head.line()));
        return message;
    }
}
