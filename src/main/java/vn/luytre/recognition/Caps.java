package vn.luytre.recognition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.Author;
import vn.luytre.identity.Commands;
import vn.luytre.organization.UnitId;
import vn.luytre.recognition.RecognitionEvent.CapSet;
import vn.luytre.web.Refused;

/** How many of a form a unit and all below it give in a year at most. Right {@code DECIDE} towards the unit. */
@Repository
@Transactional
public class Caps {
    private final JdbcClient jdbc;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Caps(JdbcClient jdbc, Commands commands, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** By the code of the form. */
    @Transactional(readOnly = true)
    public Map<String, Integer> of(UnitId unit, int year) {
        var caps = new HashMap<String, Integer>();
        jdbc.sql("select form, most from recognition.cap where unit = :unit and year = :year")
                .param("unit", unit.value())
                .param("year", year)
                .query(row -> {
                    caps.put(row.getString("form"), row.getInt("most"));
                });
        return caps;
    }

    /** Sets one in place of what was. */
    public void set(UUID key, Author by, UnitId unit, AwardForm form, int year, int most) {
        if (most < 0) throw new Refused("award.cap.negative");
        commands.once(key, by.account(), "CAP " + unit, () -> {
            jdbc.sql("""
                    insert into recognition.cap (unit, form, year, most, at, account, by_name)
                    values (:unit, :form, :year, :most, :now, :account, :name)
                    on conflict (unit, form, year) do update
                       set most = excluded.most, at = excluded.at, account = excluded.account, by_name = excluded.by_name
                    """)
                    .param("unit", unit.value())
                    .param("form", form.code())
                    .param("year", year)
                    .param("most", most)
                    .param("now", OffsetDateTime.now(clock))
                    .param("account", by.account().value())
                    .param("name", by.name())
                    .update();
            events.publishEvent(new CapSet(unit, form.code(), year, most));
            return 0;
        });
    }
}
