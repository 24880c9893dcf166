package vn.luytre.reporting.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FormId;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.correction.Correction.Proof;
import vn.luytre.reporting.correction.Correction.State;
import vn.luytre.reporting.total.Place;
import vn.luytre.storage.ContentHash;

/** FigureCorrections in the database. */
@Repository
class CorrectionStore {
    private final JdbcClient jdbc;

    CorrectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there was none open at that place. */
    boolean add(
            Place place,
            FigureCorrections.Wish wish,
            @Nullable Long before,
            @Nullable ContentHash file,
            Author by,
            OffsetDateTime now) {
        return jdbc.sql("""
                insert into reporting.correction
                       (form, period, unit, position, before, after, amount, reason, proof_link, proof_hash, proof_file,
                        asked_at, asked_account, asked_by_name)
                values (:form, :period, :unit, :position, :before, :after, :amount, :reason, :link, decode(:hash, 'hex'), :file,
                        :at, :account, :name)
                on conflict (form, period, unit, position) where state = 'ASKED' do nothing
                """)
                        .param("form", place.form().value())
                        .param("period", place.period().value())
                        .param("unit", place.unit().value())
                        .param("position", wish.position())
                        .param("before", before)
                        .param("after", wish.after())
                        .param("amount", wish.amount())
                        .param("reason", wish.reason())
                        .param("link", wish.link())
                        .param("hash", file == null ? null : file.hex())
                        .param("file", wish.fileName())
                        .param("at", now)
                        .param("account", by.account().value())
                        .param("name", by.name())
                        .update()
                > 0;
    }

    /** Of one sheet, the last first. */
    List<Correction> of(Place place) {
        return jdbc.sql("""
                select * from reporting.correction
                 where form = :form and period = :period and unit = :unit
                 order by id desc
                """)
                .param("form", place.form().value())
                .param("period", place.period().value())
                .param("unit", place.unit().value())
                .query((row, _) -> correction(row))
                .list();
    }

    /** Those that were granted in a period, of any period before: for its report. */
    List<Correction> grantedIn(FormId form, PeriodKey period) {
        return jdbc.sql("""
                select * from reporting.correction
                 where form = :form and decided_period = :period and state = 'GRANTED'
                 order by id
                """)
                .param("form", form.value())
                .param("period", period.value())
                .query((row, _) -> correction(row))
                .list();
    }

    /** Nobody else decides on it until the transaction ends. */
    Optional<Correction> hold(long id) {
        return jdbc.sql("select * from reporting.correction where id = :id for update")
                .param("id", id)
                .query((row, _) -> correction(row))
                .optional();
    }

    void decide(Correction correction, State state, Author by, OffsetDateTime now, PeriodKey period, String note) {
        jdbc.sql("""
                update reporting.correction
                   set state = :state, decided_at = :at, decided_account = :account, decided_by_name = :name,
                       decided_period = :period, note = :note
                 where id = :id
                """)
                .param("state", state.name())
                .param("at", now)
                .param("account", by.account().value())
                .param("name", by.name())
                .param("period", period.value())
                .param("note", note)
                .param("id", correction.id())
                .update();
    }

    Optional<ContentHash> file(long id) {
        return jdbc.sql(
                        "select encode(proof_hash, 'hex') from reporting.correction where id = :id and proof_hash is not null")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(ContentHash::new);
    }

    private static Correction correction(ResultSet row) throws SQLException {
        int decided = row.getInt("decided_period");
        return new Correction(
                row.getLong("id"),
                new Place(
                        new FormId(row.getInt("form")),
                        new PeriodKey(row.getInt("period")),
                        new UnitId(row.getLong("unit"))),
                row.getInt("position"),
                row.getObject("before", Long.class),
                row.getObject("after", Long.class),
                row.getObject("amount", Long.class),
                row.getString("reason"),
                new Proof(row.getString("proof_link"), row.getString("proof_file")),
                State.valueOf(row.getString("state")),
                row.getObject("asked_at", OffsetDateTime.class),
                new AccountId(row.getObject("asked_account", UUID.class)),
                row.getString("asked_by_name"),
                row.getObject("decided_at", OffsetDateTime.class),
                row.getString("decided_by_name"),
                decided == 0 ? null : new PeriodKey(decided),
                row.getString("note"));
    }
}
