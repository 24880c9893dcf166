package vn.luytre.activity;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import vn.luytre.identity.AccountId;
import vn.luytre.organization.UnitId;

/** Activities out of rows. */
final class ActivityRows {
    /** All of them, to be narrowed. */
    static final String SELECT = """
            select a.id, a.client_key, a.version, a.unit, a.answering, a.area, a.spot, a.day, a.state, a.state_before, a.reason,
                   a.kind, a.title, a.words, a.duty, a.campaign, a.proofs, a.recorded_at, a.account, a.by_name,
                   coalesce(p.name, '') as programme, p.directive,
                   array(select measure || '=' || amount from activity.amount where activity = a.id) as amounts,
                   array(select thing_kind || ':' || thing from activity.served where activity = a.id) as subjects
              from activity.activity a left join activity.programme p on p.id = a.programme
            """;

    private ActivityRows() {}

    static Activity activity(ResultSet row) throws SQLException {
        return new Activity(
                new ActivityId(row.getLong("id")),
                row.getObject("client_key", UUID.class),
                row.getInt("version"),
                new UnitId(row.getLong("answering")),
                ActivityState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getInt("proofs"),
                draft(row),
                row.getObject("recorded_at", OffsetDateTime.class),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("by_name"));
    }

    private static Draft draft(ResultSet row) throws SQLException {
        var before = row.getString("state_before");
        var amounts = new TreeMap<String, BigDecimal>();
        for (var amount : texts(row, "amounts")) {
            int equals = amount.indexOf('=');
            amounts.put(amount.substring(0, equals), new BigDecimal(amount.substring(equals + 1)));
        }
        var subjects = new ArrayList<Subject>();
        for (var subject : texts(row, "subjects")) subjects.add(Subject.parse(subject));
        return new Draft(
                row.getString("kind"),
                new UnitId(row.getLong("unit")),
                new UnitId(row.getLong("area")),
                row.getString("spot"),
                row.getObject("day", LocalDate.class),
                "PLANNED".equals(Objects.requireNonNullElse(before, row.getString("state"))),
                row.getString("title"),
                row.getString("words"),
                amounts,
                row.getObject("duty", Long.class),
                row.getObject("campaign", Long.class),
                new Programme(row.getString("programme"), row.getObject("directive", UUID.class)),
                Draft.sorted(subjects));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
