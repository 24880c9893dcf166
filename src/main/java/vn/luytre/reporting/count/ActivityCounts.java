package vn.luytre.reporting.count;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.luytre.activity.ActivityKind;
import vn.luytre.activity.ActivityKinds;
import vn.luytre.calendar.DateRange;
import vn.luytre.organization.UnitId;

/** Activities that took place in the period: how many of the kinds that an indicator counts, or how much of their measures. */
@Component
class ActivityCounts implements RecordCounts {
    private final JdbcClient jdbc;
    private final ActivityKinds kinds;

    ActivityCounts(JdbcClient jdbc, ActivityKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    @Override
    public Set<String> indicators() {
        return countings().map(one -> one.counting().indicator()).collect(Collectors.toSet());
    }

    private Stream<OfKind> countings() {
        return kinds.all().stream()
                .flatMap(kind -> kind.counts().stream().map(counting -> new OfKind(kind.code(), counting)));
    }

    private record OfKind(String kind, ActivityKind.Counting counting) {}

    /** A number of a unit: of the activities of a kind, or where a measure is named of all of it. */
    private record Found(UnitId unit, String kind, String measure, BigDecimal number) {}

    @Override
    public Map<String, Map<UnitId, BigDecimal>> count(Set<String> wanted, DateRange days, Collection<UnitId> units) {
        var found = jdbc.sql("""
                select unit, kind, '' as measure, count(*)::numeric as number
                  from activity.activity_fact
                 where unit = any (:units) and day between :first and :last
                 group by unit, kind
                 union all
                select unit, kind, measure, sum(amount)
                  from activity.measure_fact
                 where unit = any (:units) and day between :first and :last
                 group by unit, kind, measure
                """)
                .param("units", UnitId.values(units))
                .param("first", days.start())
                .param("last", days.end())
                .query((row, _) -> new Found(
                        new UnitId(row.getLong("unit")),
                        row.getString("kind"),
                        row.getString("measure"),
                        row.getBigDecimal("number")))
                .list();
        var counted = new HashMap<String, Map<UnitId, BigDecimal>>();
        var countings = countings()
                .filter(one -> wanted.contains(one.counting().indicator()))
                .toList();
        for (var one : found)
            for (var of : countings)
                if (of.kind().equals(one.kind()) && measure(of.counting()).equals(one.measure()))
                    counted.computeIfAbsent(of.counting().indicator(), _ -> new HashMap<>())
                            .merge(one.unit(), one.number(), BigDecimal::add);
        return counted;
    }

    private static String measure(ActivityKind.Counting counting) {
        return counting.measure() == null ? "" : counting.measure();
    }
}
