package vn.luytre.reporting.total;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Carrying;
import vn.luytre.reporting.IndicatorId;
import vn.luytre.reporting.total.Carryings.Dated;
import vn.luytre.reporting.total.Carryings.Share;

/** Rules for heirs and weights of divided units, in the database. */
@Repository
class CarryingStore {
    private final JdbcClient jdbc;

    CarryingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long revision() {
        return jdbc.sql("select revision from reporting.carrying_revision")
                .query(Long.class)
                .single();
    }

    Carryings read() {
        return new Carryings(revision(), dated(), shares());
    }

    private Map<IndicatorId, List<Dated>> dated() {
        var rules = new HashMap<IndicatorId, List<Dated>>();
        jdbc.sql("select owner, indicator, from_day, rule from reporting.carrying order by owner, from_day")
                .query(row -> {
                    long owner = row.getLong("owner");
                    rules.computeIfAbsent(new IndicatorId(row.getInt("indicator")), _ -> new ArrayList<>())
                            .add(new Dated(
                                    row.wasNull() || owner == 0 ? null : new UnitId(owner),
                                    row.getObject("from_day", LocalDate.class),
                                    Carrying.valueOf(row.getString("rule"))));
                });
        return rules;
    }

    private Map<Share, Long> shares() {
        var shares = new HashMap<Share, Long>();
        jdbc.sql("select event, unit, heir, weight from reporting.heir_share").query(row -> {
            var share =
                    new Share(row.getLong("event"), new UnitId(row.getLong("unit")), new UnitId(row.getLong("heir")));
            shares.put(share, row.getLong("weight"));
        });
        return shares;
    }

    /** The rule of an indicator from a day on, for all or for the units of a province; whether that is new. */
    boolean rule(@Nullable UnitId owner, IndicatorId indicator, LocalDate from, Carrying rule) {
        boolean isNew = jdbc.sql("""
                insert into reporting.carrying as known (owner, indicator, from_day, rule)
                values (:owner, :indicator, :from, :rule)
                on conflict (owner, indicator, from_day) do update set rule = excluded.rule
                 where known.rule <> excluded.rule
                """)
                        .param("owner", owner == null ? null : owner.value())
                        .param("indicator", indicator.value())
                        .param("from", from)
                        .param("rule", rule.name())
                        .update()
                > 0;
        if (isNew) changed();
        return isNew;
    }

    /** The weights of the heirs of a divided unit, in place of those before. */
    void weights(long event, UnitId unit, Map<UnitId, Long> weights) {
        jdbc.sql("""
                insert into reporting.heir_share (event, unit, heir, weight)
                select :event, :unit, heir, weight from unnest(:heirs::bigint[], :weights::bigint[]) as new (heir, weight)
                on conflict (event, unit, heir) do update set weight = excluded.weight
                """)
                .param("event", event)
                .param("unit", unit.value())
                .param("heirs", UnitId.values(weights.keySet()))
                .param("weights", weights.values().toArray(Long[]::new))
                .update();
        changed();
    }

    private void changed() {
        jdbc.sql("update reporting.carrying_revision set revision = revision + 1")
                .update();
    }
}
