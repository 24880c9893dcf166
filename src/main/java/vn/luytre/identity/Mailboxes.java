package vn.luytre.identity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.IdentityEvent.AccountChanged;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitRelation;

/** Where those are reached by mail who act for units, as far as they want to be. */
@Service
public class Mailboxes {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Mailboxes(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Who reports or decides for a unit on a day, unit by unit; deputies of its leaders too. A role in the whole office is one in
     * the unit where its owner works.
     */
    @Transactional(readOnly = true)
    public List<Mailbox> actingOn(LocalDate day) {
        return jdbc.sql("""
                with acting as (
                    select role.account, role.role, coalesce(role.unit, owner.unit) as unit
                      from identity.role
                      join identity.account owner on owner.id = role.account
                     where :day between role.first_day and coalesce(role.last_day, 'infinity')
                    union
                    select deputy.deputy, role.role, coalesce(role.unit, leader.unit)
                      from identity.deputy
                      join identity.account leader on leader.id = deputy.leader
                      join identity.role on role.account = deputy.leader
                     where role.role = 'LEADER' and :day between deputy.first_day and deputy.last_day
                       and :day between role.first_day and coalesce(role.last_day, 'infinity')
                       and not leader.locked and :day <= coalesce(leader.ends_on, 'infinity')
                )
                select distinct acting.unit, account.id, account.mail
                  from acting
                  join identity.account on account.id = acting.account
                 where acting.unit is not null and acting.role = any (:roles)
                   and account.mail is not null and account.wants_mail
                   and not account.locked and :day <= coalesce(account.ends_on, 'infinity')
                 order by acting.unit, account.mail
                """)
                .param("day", day)
                .param("roles", acting())
                .query((row, _) -> new Mailbox(
                        new UnitId(row.getLong("unit")),
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("mail")))
                .list();
    }

    private static String[] acting() {
        return Arrays.stream(Role.values())
                .filter(role -> Right.REPORT.isGivenBy(role, UnitRelation.OWN)
                        || Right.DECIDE.isGivenBy(role, UnitRelation.OWN))
                .map(Role::name)
                .toArray(String[]::new);
    }

    /** Whether the owner wants mail. */
    @Transactional(readOnly = true)
    public boolean isWanted(AccountId account) {
        return jdbc.sql("select wants_mail from identity.account where id = :id")
                .param("id", account.value())
                .query(Boolean.class)
                .single();
    }

    /** The owner wants mail, or none. */
    @Transactional
    public void want(AccountId account, boolean wanted) {
        jdbc.sql("update identity.account set wants_mail = :wanted where id = :id")
                .param("id", account.value())
                .param("wanted", wanted)
                .update();
        events.publishEvent(new AccountChanged(account));
    }

    /** An address of somebody who acts for a unit. */
    public record Mailbox(UnitId unit, AccountId account, String address) {}
}
