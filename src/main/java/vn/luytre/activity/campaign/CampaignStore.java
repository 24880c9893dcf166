package vn.luytre.activity.campaign;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;

/** Campaigns in the database. */
@Repository
class CampaignStore {
    private static final String SELECT = """
            select id, version, unit, name, occasion, first_day, last_day, plan, at, by_name, reason from activity.campaign
            """;

    private final JdbcClient jdbc;

    CampaignStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(NewCampaign campaign, Author by, OffsetDateTime now) {
        return with(jdbc.sql("""
                        insert into activity.campaign (unit, name, occasion, first_day, last_day, plan, at, account, by_name)
                        values (:unit, :name, :occasion, :first, :last, :plan, :now, :account, :by)
                        returning id
                        """), campaign)
                .param("now", now)
                .param("account", by.account().value())
                .param("by", by.name())
                .query(Long.class)
                .single();
    }

    private static StatementSpec with(StatementSpec statement, NewCampaign campaign) {
        return statement
                .param("unit", campaign.unit().value())
                .param("name", campaign.name().strip())
                .param("occasion", campaign.occasion().name())
                .param("first", campaign.firstDay())
                .param("last", campaign.lastDay())
                .param("plan", campaign.plan().strip());
    }

    /** Whether it was still in the version that was seen. */
    boolean change(long id, int seen, NewCampaign campaign) {
        return with(jdbc.sql("""
                        update activity.campaign
                           set version = version + 1, unit = :unit, name = :name, occasion = :occasion, first_day = :first,
                               last_day = :last, plan = :plan
                         where id = :id and version = :seen and withdrawn_at is null
                        """), campaign).param("id", id).param("seen", seen).update() > 0;
    }

    boolean withdraw(long id, int seen, @Nullable String reason, @Nullable OffsetDateTime now) {
        return jdbc.sql("""
                        update activity.campaign
                           set version = version + 1, reason = cast(:reason as text), withdrawn_at = cast(:now as timestamptz)
                         where id = :id and version = :seen and (withdrawn_at is null) = (cast(:now as timestamptz) is not null)
                        """)
                        .param("id", id)
                        .param("seen", seen)
                        .param("reason", reason)
                        .param("now", now)
                        .update()
                > 0;
    }

    Optional<Campaign> find(long id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query((row, _) -> campaign(row))
                .optional();
    }

    /** Those of some units of which a day lies between two. */
    List<Campaign> between(Collection<UnitId> units, LocalDate first, LocalDate last) {
        return jdbc.sql(SELECT + """
                 where unit = any (:units) and first_day <= :last and last_day >= :first and withdrawn_at is null
                 order by first_day, id
                """)
                .param("units", UnitId.values(units))
                .param("first", first)
                .param("last", last)
                .query((row, _) -> campaign(row))
                .list();
    }

    /** In place of all that were there for a kind. */
    void targets(long campaign, String kind, List<Target> targets) {
        jdbc.sql("delete from activity.target where campaign = :campaign and kind = :kind")
                .param("campaign", campaign)
                .param("kind", kind)
                .update();
        if (targets.isEmpty()) return;
        jdbc.sql("""
                insert into activity.target (campaign, unit, kind, measure, amount)
                select :campaign, unit, :kind, measure, cast(amount as numeric)
                  from unnest(:units::bigint[], :measures::text[], :amounts::text[]) as t (unit, measure, amount)
                """)
                .param("campaign", campaign)
                .param("units", targets.stream().map(one -> one.unit().value()).toArray(Long[]::new))
                .param("kind", kind)
                .param("measures", targets.stream().map(Target::measure).toArray(String[]::new))
                .param(
                        "amounts",
                        targets.stream()
                                .map(one -> one.amount().toPlainString())
                                .toArray(String[]::new))
                .update();
    }

    List<Target> targets(long campaign) {
        return jdbc.sql("""
                select unit, kind, measure, trim_scale(amount) as amount from activity.target where campaign = :campaign
                 order by unit, kind, measure
                """)
                .param("campaign", campaign)
                .query((row, _) -> new Target(
                        new UnitId(row.getLong("unit")),
                        row.getString("kind"),
                        row.getString("measure"),
                        row.getBigDecimal("amount")))
                .list();
    }

    /** Plan beside deed: what was planned, what was held within the campaign, and each without the other. */
    List<Reached> reached(long campaign) {
        return jdbc.sql("""
                with done as (
                    select a.unit, a.kind, '' as measure, count(*)::numeric as amount
                      from activity.activity_fact a where a.campaign = :campaign group by 1, 2
                    union all
                    select m.unit, m.kind, m.measure, sum(m.amount)
                      from activity.measure_fact m join activity.activity_fact a on a.id = m.activity
                     where a.campaign = :campaign group by 1, 2, 3)
                select coalesce(t.unit, d.unit) as unit, coalesce(t.kind, d.kind) as kind, coalesce(t.measure, d.measure) as measure,
                       trim_scale(t.amount) as planned, trim_scale(coalesce(d.amount, 0)) as done
                  from (select * from activity.target where campaign = :campaign) t
                  full join done d on d.unit = t.unit and d.kind = t.kind and d.measure = t.measure
                 order by 1, 2, 3
                """)
                .param("campaign", campaign)
                .query((row, _) -> new Reached(
                        new UnitId(row.getLong("unit")),
                        row.getString("kind"),
                        row.getString("measure"),
                        row.getBigDecimal("planned"),
                        Optional.ofNullable(row.getBigDecimal("done")).orElse(BigDecimal.ZERO)))
                .list();
    }

    private static Campaign campaign(ResultSet row) throws SQLException {
        var words = new NewCampaign(
                new UnitId(row.getLong("unit")),
                row.getString("name"),
                CampaignOccasion.valueOf(row.getString("occasion")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("plan"));
        return new Campaign(
                row.getLong("id"),
                row.getInt("version"),
                words,
                row.getObject("at", OffsetDateTime.class),
                row.getString("by_name"),
                row.getString("reason"));
    }
}
