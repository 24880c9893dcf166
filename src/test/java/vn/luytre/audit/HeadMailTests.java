package vn.luytre.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.TestDatabase;

/** The head of the day before on a real mail server. */
@ApplicationModuleTest
@Import(TestDatabase.class)
class HeadMailTests {
    private final GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final JavaMailSenderImpl server = new JavaMailSenderImpl();

    @Autowired
    private Trail trail;

    @Autowired
    private Sealer sealer;

    @Autowired
    private AuditLog log;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @BeforeEach
    void somethingWasDoneAndAMailServer() {
        transaction.executeWithoutResult(_ -> trail.record(Deed.of("directive.issued", "directive", 1)));
        sealer.sealWaiting();
        post.start();
        server.setHost("127.0.0.1");
        server.setPort(post.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        post.stop();
    }

    @Test
    void everyReaderGetsTheHeadOfTheDayThatIsOver() throws Exception {
        sentTomorrow("thanh-tra@luytre.example", "luu-tru@luytre.example");
        var day = LocalDate.now(clock);
        var head = log.head(day).orElseThrow();
        var mails = post.getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(Arrays.stream(mails[0].getAllRecipients()).map(Objects::toString))
                .containsExactly("thanh-tra@luytre.example", "luu-tru@luytre.example");
        assertThat(mails[0].getFrom()[0]).hasToString("bao@luytre.example");
        assertThat(mails[0].getSubject()).contains(day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        assertThat((String) mails[0].getContent()).contains("./luytre audit verify --head " + head.line());
    }

    @Test
    void whereNobodyIsNamedNoMailIsSent() {
        sentTomorrow();
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    private void sentTomorrow(String... readers) {
        var mail = new StaticListableBeanFactory(Map.of("server", server)).getBeanProvider(JavaMailSender.class);
        var tomorrow = Clock.offset(clock, Duration.ofDays(1));
        new HeadMail()
                .auditHeadMail(log, mail, readers, "bao@luytre.example", tomorrow)
                .executeRecurringly(null, null);
    }
}
