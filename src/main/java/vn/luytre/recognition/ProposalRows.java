package vn.luytre.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.identity.AccountId;
import vn.luytre.organization.UnitId;
import vn.luytre.recognition.Proposal.Paper;
import vn.luytre.recognition.Proposal.Withdrawal;
import vn.luytre.recognition.Recipient.Collective;
import vn.luytre.recognition.Recipient.Person;

/** Proposals out of rows. */
@Repository
class ProposalRows {
    private final JdbcClient jdbc;
    private final AwardForms forms;

    ProposalRows(JdbcClient jdbc, AwardForms forms) {
        this.jdbc = jdbc;
        this.forms = forms;
    }

    List<Proposal> all(String conditions, List<Long> ids) {
        return all("select p.* from recognition.proposal p " + conditions, Map.of("ids", ids.toArray(Long[]::new)));
    }

    List<Proposal> all(String sql, Map<String, ?> values) {
        return jdbc.sql(sql).params(values).query((row, _) -> proposal(row)).list();
    }

    private Proposal proposal(ResultSet row) throws SQLException {
        var submitted = row.getObject("submitted_account", UUID.class);
        return new Proposal(
                new ProposalId(row.getLong("id")),
                said(row),
                ProposalState.valueOf(row.getString("state")),
                row.getInt("version"),
                submitted == null ? null : new AccountId(submitted),
                paper(row, "minutes", "minutes_on"),
                paper(row, "decision", "decided_on"),
                withdrawal(row));
    }

    private NewProposal said(ResultSet row) throws SQLException {
        return new NewProposal(
                new UnitId(row.getLong("unit")),
                forms.of(row.getString("form")),
                recipient(row),
                new Achievement(
                        row.getString("achievement"),
                        row.getObject("achieved_on", LocalDate.class),
                        row.getString("report")),
                row.getString("tenure_instrument"),
                Set.of((String[]) row.getArray("conditions").getArray()),
                row.getObject("money", Long.class));
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        var name = row.getString("recipient_name");
        var kind = row.getString("collective_kind");
        return kind == null
                ? new Person(name, row.getString("person_post"), row.getObject("keep_until", LocalDate.class))
                : new Collective(Collective.Kind.valueOf(kind), row.getLong("collective"), name);
    }

    private static @Nullable Paper paper(ResultSet row, String number, String day) throws SQLException {
        var on = row.getObject(day, LocalDate.class);
        return on == null ? null : new Paper(row.getString(number), on);
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var on = row.getObject("withdrawn_on", LocalDate.class);
        return on == null
                ? null
                : new Withdrawal(
                        on,
                        row.getString("withdrawn_decision"),
                        row.getBoolean("withdrawn_false"),
                        row.getObject("recovered", Long.class));
    }
}
