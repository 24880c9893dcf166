package vn.luytre.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Committees and their seats. */
@Repository
class CommitteeStore {
    private static final String COMMITTEE = """
            select c.id, c.unit, c.name, c.standing, d.number, d.signed_on, d.issuer, c.first_day, c.last_day
              from organization.committee c left join organization.decision d on d.id = c.regulation
            """;

    private final JdbcClient jdbc;

    CommitteeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CommitteeId add(UnitId unit, String name, LocalDate day) {
        return new CommitteeId(jdbc.sql("""
                insert into organization.committee (unit, name, first_day) values (:unit, :name, :day) returning id
                """)
                .param("unit", unit.value())
                .param("name", name.strip())
                .param("day", day)
                .query(Long.class)
                .single());
    }

    Optional<Committee> find(CommitteeId committee) {
        return jdbc.sql(COMMITTEE + " where c.id = :committee")
                .param("committee", committee.value())
                .query(CommitteeStore::committee)
                .optional();
    }

    /** Those that exist on the day, of these units. */
    List<Committee> of(List<UnitId> units, LocalDate day) {
        return jdbc.sql(COMMITTEE + """
                 where c.unit = any(:units) and c.first_day <= :day and (c.last_day is null or c.last_day >= :day)
                 order by c.name collate "vi-x-icu", c.id
                """)
                .param("units", UnitId.values(units))
                .param("day", day)
                .query(CommitteeStore::committee)
                .list();
    }

    private static Committee committee(ResultSet row, int number) throws SQLException {
        var regulation = row.getString("number");
        return new Committee(
                new CommitteeId(row.getLong("id")),
                Objects.requireNonNull(UnitRows.idOrNull(row, "unit")),
                row.getString("name"),
                UnitRows.idOrNull(row, "standing"),
                regulation == null
                        ? null
                        : new Decision(regulation, UnitRows.dayOrNull(row, "signed_on"), row.getString("issuer")),
                row.getObject("first_day", LocalDate.class),
                UnitRows.dayOrNull(row, "last_day"));
    }

    void change(CommitteeId committee, String name, @Nullable UnitId standing, @Nullable Long regulation) {
        jdbc.sql("""
                update organization.committee set name = :name, standing = :standing, regulation = :regulation
                 where id = :committee
                """)
                .param("committee", committee.value())
                .param("name", name.strip())
                .param("standing", standing == null ? null : standing.value())
                .param("regulation", regulation)
                .update();
    }

    void end(CommitteeId committee, LocalDate lastDay) {
        jdbc.sql("update organization.committee set last_day = :day where id = :committee and last_day is null")
                .param("committee", committee.value())
                .param("day", lastDay)
                .update();
    }

    void seat(CommitteeId committee, CommitteeRole role, String post, UnitId unit, LocalDate day) {
        jdbc.sql("""
                insert into organization.committee_seat (committee, role, post, unit, first_day)
                values (:committee, :role, :post, :unit, :day)
                """)
                .param("committee", committee.value())
                .param("role", role.name())
                .param("post", post.strip())
                .param("unit", unit.value())
                .param("day", day)
                .update();
    }

    int leave(CommitteeId committee, long seat, LocalDate lastDay) {
        return jdbc.sql("""
                update organization.committee_seat set last_day = greatest(:day, first_day)
                 where id = :seat and committee = :committee and last_day is null
                """)
                .param("seat", seat)
                .param("committee", committee.value())
                .param("day", lastDay)
                .update();
    }

    List<Committee.Seat> seats(CommitteeId committee, LocalDate day) {
        return jdbc.sql("""
                select id, role, post, unit, first_day, last_day
                  from organization.committee_seat
                 where committee = :committee and first_day <= :day and (last_day is null or last_day >= :day)
                 order by array_position(array['HEAD', 'STANDING_DEPUTY', 'DEPUTY', 'MEMBER', 'SECRETARY'], role), id
                """)
                .param("committee", committee.value())
                .param("day", day)
                .query((row, _) -> new Committee.Seat(
                        row.getLong("id"),
                        CommitteeRole.valueOf(row.getString("role")),
                        row.getString("post"),
                        new UnitId(row.getLong("unit")),
                        row.getObject("first_day", LocalDate.class),
                        UnitRows.dayOrNull(row, "last_day")))
                .list();
    }
}
