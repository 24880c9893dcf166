package vn.luytre.task.reminder;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.identity.Mailboxes.Mailbox;

/** Which daily mails were sent. */
@Repository
class SentDigests {
    private final JdbcClient jdbc;

    SentDigests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes it before it is sent; false where it has been. */
    boolean note(LocalDate day, Mailbox to) {
        return jdbc.sql("""
                insert into task.digest_sent (day, unit, account) values (:day, :unit, :account) on conflict do nothing
                """)
                        .param("day", day)
                        .param("unit", to.unit().value())
                        .param("account", to.account().value())
                        .update()
                == 1;
    }

    /** It was not sent after all. */
    void takeBack(LocalDate day, Mailbox to) {
        jdbc.sql("delete from task.digest_sent where day = :day and unit = :unit and account = :account")
                .param("day", day)
                .param("unit", to.unit().value())
                .param("account", to.account().value())
                .update();
    }

    /** Nobody asks for what is older. */
    void forgetBefore(LocalDate day) {
        jdbc.sql("delete from task.digest_sent where day < :day")
                .param("day", day)
                .update();
    }
}
