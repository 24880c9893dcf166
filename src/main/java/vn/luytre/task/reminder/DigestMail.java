package vn.luytre.task.reminder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import vn.luytre.calendar.VietnamTime;
import vn.luytre.calendar.WorkingDays;

/** The daily mail at half past seven on working days, where a mail server is set ({@code spring.mail.host}). */
@Configuration(proxyBeanMethods = false)
class DigestMail {
    private static final Logger LOG = LoggerFactory.getLogger(DigestMail.class);
    private static final LocalTime BEFORE_WORK = LocalTime.of(7, 30);

    private final Reminders reminders;
    private final ObjectProvider<JavaMailSender> mail;
    private final ObjectProvider<Recipients> recipients;
    private final String sender;
    private final String address;

    DigestMail(
            Reminders reminders,
            ObjectProvider<JavaMailSender> mail,
            ObjectProvider<Recipients> recipients,
            @Value("${luytre.mail.from:}") String sender,
            @Value("${luytre.address:http://localhost:8080/}") String address) {
        this.reminders = reminders;
        this.mail = mail;
        this.recipients = recipients;
        this.sender = sender;
        this.address = address;
    }

    @Bean
    RecurringTask<Void> taskDigest(Clock clock) {
        return Tasks.recurring("task-digest", Schedules.daily(VietnamTime.ZONE, BEFORE_WORK))
                .execute((_, _) -> send(LocalDate.now(clock)));
    }

    /** One that cannot be sent does not keep the others back. */
    void send(LocalDate day) {
        var server = mail.getIfAvailable();
        var known = recipients.getIfAvailable();
        if (server == null || known == null || !WorkingDays.standard().isWorkingDay(day)) return;
        for (var recipient : known.all()) {
            var digest = reminders.digest(recipient.unit(), recipient.name(), day);
            if (digest.isEmpty() || recipient.addresses().isEmpty()) continue;
            try {
                server.send(message(digest, recipient));
            } catch (MailException e) {
                LOG.warn("no mail to unit {}: {}", recipient.unit(), e.getMessage());
            }
        }
    }

    /** In blind copy: nobody sees the addresses of the others. */
    private SimpleMailMessage message(Digest digest, Recipients.Recipient recipient) {
        var message = new SimpleMailMessage();
        if (!sender.isEmpty()) message.setFrom(sender);
        message.setBcc(recipient.addresses().toArray(String[]::new));
        message.setSubject(digest.subject());
        message.setText(digest.text(address));
        return message;
    }
}
