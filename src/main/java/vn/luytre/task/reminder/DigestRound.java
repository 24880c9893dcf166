package vn.luytre.task.reminder;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import vn.luytre.calendar.WorkingDays;
import vn.luytre.identity.Mailboxes.Mailbox;

/**
 * One round of daily mails: each recipient gets a mail of its own, so nobody sees the addresses of the others. One that cannot
 * be sent does not keep the others back, and is tried again in the next round.
 */
final class DigestRound {
    private static final Logger LOG = LoggerFactory.getLogger(DigestRound.class);
    private static final int KEPT = 30;
    private static final int ENOUGH = 3;

    private final Reminders reminders;
    private final Recipients recipients;
    private final SentDigests sent;
    private final JavaMailSender server;
    private final String sender;
    private final String address;

    DigestRound(
            Reminders reminders,
            Recipients recipients,
            SentDigests sent,
            JavaMailSender server,
            String sender,
            String address) {
        this.reminders = reminders;
        this.recipients = recipients;
        this.sent = sent;
        this.server = server;
        this.sender = sender;
        this.address = address;
    }

    /** Sends to everybody who has not got it yet; how many those were. */
    int send(LocalDate day) {
        if (!WorkingDays.standard().isWorkingDay(day)) return 0;
        sent.forgetBefore(day.minusDays(KEPT));
        int count = 0;
        int inVain = 0;
        for (var entry : recipients.on(day).entrySet()) {
            var unit = entry.getKey();
            var digest = reminders.digest(unit.id(), unit.name(), day);
            if (digest.isEmpty()) continue;
            int reached = send(day, digest, entry.getValue());
            count += Math.max(reached, 0);
            inVain = reached < 0 ? inVain + 1 : 0;
            if (inVain == ENOUGH) return count; // the server is away
        }
        return count;
    }

    /** How many it was sent to; less than none where all of it failed. */
    private int send(LocalDate day, Digest digest, List<Mailbox> mailboxes) {
        var mails = new HashMap<SimpleMailMessage, Mailbox>();
        for (var mailbox : mailboxes) {
            if (isAddress(mailbox) && sent.note(day, mailbox)) mails.put(mail(digest, mailbox), mailbox);
        }
        if (mails.isEmpty()) return 0;
        var failed = failedOf(mails.keySet());
        mails.forEach((mail, mailbox) -> {
            if (failed.contains(mail)) sent.takeBack(day, mailbox);
        });
        return failed.size() == mails.size() ? -1 : mails.size() - failed.size();
    }

    /** All over one connection. */
    private Set<?> failedOf(Set<SimpleMailMessage> mails) {
        try {
            server.send(mails.toArray(SimpleMailMessage[]::new));
            return Set.of();
        } catch (MailSendException e) {
            LOG.warn("{} of {} mails not sent: {}", e.getFailedMessages().size(), mails.size(), e.getMessage());
            return e.getFailedMessages().keySet();
        } catch (MailException e) {
            LOG.warn("no mail sent: {}", e.getMessage());
            return mails;
        }
    }

    private static boolean isAddress(Mailbox mailbox) {
        try {
            new InternetAddress(mailbox.address(), true).validate();
            return true;
        } catch (AddressException _) {
            LOG.warn("no mail to account {}: what it has is no address", mailbox.account());
            return false;
        }
    }

    private SimpleMailMessage mail(Digest digest, Mailbox mailbox) {
        var mail = new SimpleMailMessage();
        if (!sender.isEmpty()) mail.setFrom(sender);
        mail.setTo(mailbox.address());
        mail.setSubject(digest.subject());
        mail.setText(digest.text(address));
        return mail;
    }
}
