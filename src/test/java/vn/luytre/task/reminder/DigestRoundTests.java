package vn.luytre.task.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.task.Situations.TODAY;

import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Accounts;
import vn.luytre.identity.Mailboxes;
import vn.luytre.identity.Operator;
import vn.luytre.identity.Profile;
import vn.luytre.identity.Role;
import vn.luytre.identity.Roles;
import vn.luytre.organization.UnitId;
import vn.luytre.task.Situations;
import vn.luytre.task.TaskModuleTest;

/** The daily mail on a real mail server. */
@TaskModuleTest
class DigestRoundTests {
    private final GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final JavaMailSenderImpl server = new JavaMailSenderImpl();

    @Autowired
    private Situations given;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Recipients recipients;

    @Autowired
    private SentDigests sent;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Roles roles;

    @Autowired
    private Mailboxes mailboxes;

    @Autowired
    private JdbcClient jdbc;

    private AccountId officer;

    @BeforeEach
    void aMailServerAndTwoReaders() {
        given.today(TODAY);
        jdbc.sql("delete from identity.role").update();
        jdbc.sql("update identity.account set mail = null").update();
        jdbc.sql("delete from task.digest_sent").update();
        post.start();
        server.setHost("127.0.0.1");
        server.setPort(post.getSmtp().getPort());
        officer = somebody("can-bo@luytre.example", Role.OFFICER, given.commune);
        somebody("lanh-dao@luytre.example", Role.LEADER, given.commune);
        somebody("nguoi-xem@luytre.example", Role.READER, given.commune);
    }

    @AfterEach
    void stop() {
        post.stop();
    }

    private AccountId somebody(String mail, Role role, UnitId unit) {
        return Operator.does(() -> {
            var account = accounts.add(new Profile("u" + System.nanoTime(), "Nguyễn Văn A", mail, unit, "Cán bộ", null))
                    .account();
            roles.grant(account, role, unit, TODAY, null);
            return account;
        });
    }

    @Test
    void everybodyWhoActsForTheUnitGetsAMailOfTheirOwn() throws Exception {
        given.begun(TODAY.plusDays(2));
        assertThat(round()).isEqualTo(2);
        assertThat(readers()).containsExactly("can-bo@luytre.example", "lanh-dao@luytre.example");
        var mail = post.getReceivedMessages()[0];
        assertThat(mail.getSubject()).startsWith("[Lũy Tre] ").contains("sắp đến hạn");
        assertThat((String) mail.getContent())
                .contains("Kính gửi: Xã Tre Xanh.", "Tổ chức ra mắt tổ tự quản", "https://luytre.example/");
        assertThat(mail.getFrom()[0]).hasToString("bao@luytre.example");
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    void nobodyGetsItTwiceOnADayHoweverOftenTheJobRuns() {
        given.begun(TODAY.plusDays(2));
        round();
        assertThat(round()).isZero();
        assertThat(post.getReceivedMessages()).hasSize(2);
    }

    @Test
    void oneThatFailsKeepsNobodyBackAndIsTriedAgain() throws Exception {
        somebody("day-hop-thu@luytre.example", Role.OFFICER, given.commune);
        somebody("khong phai dia chi", Role.OFFICER, given.commune);
        given.begun(TODAY.plusDays(2));
        post.getUserManager().setMessageDeliveryHandler((message, address) -> {
            if (address.getEmail().startsWith("day-hop-thu")) throw new UserException("full");
            return post.getUserManager().getUserByEmail(address.getEmail()) == null
                    ? post.getUserManager().createUser(address.getEmail(), address.getEmail(), "x")
                    : post.getUserManager().getUserByEmail(address.getEmail());
        });
        assertThat(round()).isEqualTo(2);
        assertThat(readers()).containsExactly("can-bo@luytre.example", "lanh-dao@luytre.example");
        post.getUserManager()
                .setMessageDeliveryHandler((message, address) ->
                        post.getUserManager().createUser(address.getEmail(), address.getEmail(), "x"));
        assertThat(round()).as("those that failed").isOne();
    }

    @Test
    void aMailServerThatIsAwayLosesNothing() {
        given.begun(TODAY.plusDays(2));
        post.stop();
        assertThat(round()).isZero();
        post.start();
        server.setPort(post.getSmtp().getPort());
        assertThat(round()).isEqualTo(2);
    }

    @Test
    void whoWantsNoMailGetsNone() throws Exception {
        given.begun(TODAY.plusDays(2));
        mailboxes.want(officer, false);
        assertThat(mailboxes.isWanted(officer)).isFalse();
        round();
        assertThat(readers()).containsExactly("lanh-dao@luytre.example");
    }

    @Test
    void onADayOffAndWhereNothingIsToBeSaidNoMailIsSent() {
        assertThat(new DigestRound(reminders, recipients, sent, server, "", "").send(TODAY.plusDays(3)))
                .as("a Saturday")
                .isZero();
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    private int round() {
        return new DigestRound(reminders, recipients, sent, server, "bao@luytre.example", "https://luytre.example/")
                .send(TODAY);
    }

    private List<String> readers() throws MessagingException {
        var readers = new java.util.ArrayList<String>();
        for (var mail : post.getReceivedMessages())
            Arrays.stream(mail.getAllRecipients()).map(Object::toString).forEach(readers::add);
        return readers.stream().sorted().toList();
    }
}
