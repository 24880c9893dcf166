package vn.luytre.activity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.activity.Entry.FieldChange;
import vn.luytre.identity.Author;

/** What happened to activities. */
@Repository
class ActivityHistory {
    private final JdbcClient jdbc;
    private final Clock clock;

    ActivityHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(ActivityId activity, ActivityHappening happening, Author by, String note, List<FieldChange> changes) {
        jdbc.sql("""
                with added as (
                    insert into activity.entry (activity, happening, at, account, by_name, note)
                    values (:activity, :happening, :now, :account, :by, :note)
                    returning id)
                insert into activity.field_change (entry, field, former, present)
                select added.id, c.field, c.former, c.present
                  from added, unnest(:fields::text[], :formers::text[], :presents::text[]) as c (field, former, present)
                """)
                .param("activity", activity.value())
                .param("happening", happening.name())
                .param("now", OffsetDateTime.now(clock))
                .param("account", by.account().value())
                .param("by", by.name())
                .param("note", note)
                .param("fields", changes.stream().map(FieldChange::field).toArray(String[]::new))
                .param("formers", changes.stream().map(FieldChange::former).toArray(String[]::new))
                .param("presents", changes.stream().map(FieldChange::present).toArray(String[]::new))
                .update();
    }

    /** The last first. */
    List<Entry> of(ActivityId activity) {
        var entries = new LinkedHashMap<Long, Entry>();
        jdbc.sql("""
                select e.id, e.happening, e.at, e.by_name, e.note, c.field, c.former, c.present
                  from activity.entry e left join activity.field_change c on c.entry = e.id
                 where e.activity = :activity order by e.id desc, c.field
                """).param("activity", activity.value()).query(row -> {
            var entry = entries.get(row.getLong("id"));
            if (entry == null) {
                entry = new Entry(
                        ActivityHappening.valueOf(row.getString("happening")),
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("by_name"),
                        row.getString("note"),
                        new ArrayList<>());
                entries.put(row.getLong("id"), entry);
            }
            if (row.getString("field") != null)
                entry.changes()
                        .add(new FieldChange(
                                row.getString("field"), row.getString("former"), row.getString("present")));
        });
        return List.copyOf(entries.values());
    }
}
