package vn.luytre.recognition.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.recognition.Proposal;

/** Whether awards would be more than a unit gives in a year. */
@Repository
class CapCheck {
    private final JdbcClient jdbc;
    private final Units units;

    CapCheck(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    private record Limit(long unit, String form, int most) {}

    /** One finding for each limit that is passed, of the last proposal that is within it. */
    List<Finding> over(List<Proposal> proposals, int year) {
        var findings = new ArrayList<Finding>();
        for (var limit : limits(proposals, year)) {
            var last = LocalDate.of(year, 12, 31);
            var within = new HashSet<>(units.heritage(new UnitId(limit.unit()), last));
            within.add(new UnitId(limit.unit()));
            var chosen = proposals.stream()
                    .filter(one -> one.form().code().equals(limit.form()) && within.contains(one.unit()))
                    .toList();
            long given = given(limit, within, year);
            if (!chosen.isEmpty() && given + chosen.size() > limit.most())
                findings.add(Finding.of(
                        chosen.getLast().id(),
                        AwardCheck.CAP,
                        chosen.getLast().form().name(),
                        limit.most(),
                        Integer.toString(year),
                        given,
                        chosen.size()));
        }
        return findings;
    }

    private List<Limit> limits(List<Proposal> proposals, int year) {
        return jdbc.sql(
                        "select unit, form, most from recognition.cap where year = :year and form = any (:forms) order by unit, form")
                .param("year", year)
                .param(
                        "forms",
                        proposals.stream()
                                .map(one -> one.form().code())
                                .distinct()
                                .toArray(String[]::new))
                .query(Limit.class)
                .list();
    }

    private long given(Limit limit, Set<UnitId> within, int year) {
        return jdbc.sql("""
                select count(*) from recognition.award_fact
                 where unit = any (:units) and form = :form and withdrawn_on is null
                   and decided_on between :first and :last
                """)
                .param("units", UnitId.values(within))
                .param("form", limit.form())
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(Long.class)
                .single();
    }
}
