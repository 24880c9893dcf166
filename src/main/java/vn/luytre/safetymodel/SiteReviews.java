package vn.luytre.safetymodel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.Author;
import vn.luytre.identity.Commands;
import vn.luytre.safetymodel.SafetyModelEvent.SiteReviewed;
import vn.luytre.web.Refused;

/** The yearly review of sites by people, which has the last word on whether they work. Right {@code CHECK}. */
@Service
@Transactional
public class SiteReviews {
    private final JdbcClient jdbc;
    private final Activeness activeness;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SiteReviews(
            JdbcClient jdbc, Activeness activeness, Commands commands, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.activeness = activeness;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** What was found of one site, and why. */
    public record Finding(Site site, Verdict verdict, String reason) {}

    /** Writes down what was found of several sites in a year, once; what was found of them before stays in the history. */
    public void review(UUID key, int year, List<Finding> findings, Author by) {
        check(year, findings);
        commands.once(key, by.account(), "safetymodel review " + year, () -> written(year, findings, by));
    }

    private void check(int year, List<Finding> findings) {
        int now = LocalDate.now(clock).getYear();
        if (year > now || year < now - 1) throw new Refused("safetymodel.review.year", Integer.toString(now));
        if (findings.isEmpty()) throw new Refused("safetymodel.review.nothing");
        for (var finding : findings) {
            var state = finding.site().life().state();
            if (finding.reason().isBlank()) throw new Refused("safetymodel.review.reason");
            if (!state.isLaunched() || state == LifeState.REMOVED) throw new Refused("safetymodel.review.state", state);
        }
    }

    private long written(int year, List<Finding> findings, Author by) {
        var sites = findings.stream().map(finding -> finding.site().id()).toList();
        jdbc.sql("""
                update safetymodel.review set replaced_at = :now
                 where site = any (:sites) and year = :year and replaced_at is null
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("sites", SiteStore.values(sites))
                .param("year", year)
                .update();
        jdbc.sql("""
                insert into safetymodel.review (site, year, verdict, reason, at, account, by_name)
                select site, :year, verdict, reason, :now, :account, :by
                  from unnest(:sites::bigint[], :verdicts::text[], :reasons::text[]) as found (site, verdict, reason)
                """)
                .param("sites", SiteStore.values(sites))
                .param("verdicts", texts(findings, finding -> finding.verdict().name()))
                .param("reasons", texts(findings, finding -> finding.reason().strip()))
                .param("year", year)
                .param("now", OffsetDateTime.now(clock))
                .param("account", by.account().value())
                .param("by", by.name())
                .update();
        activeness.compute(sites);
        for (var finding : findings)
            events.publishEvent(
                    new SiteReviewed(finding.site().id(), finding.site().unit(), year, finding.verdict()));
        return findings.size();
    }

    private static String[] texts(List<Finding> findings, Function<Finding, String> part) {
        return findings.stream().map(part).toArray(String[]::new);
    }

    /** What was ever found of a site, the newest first. */
    @Transactional(readOnly = true)
    public List<Review> of(SiteId site) {
        return jdbc.sql("""
                select year, verdict, reason, at, by_name as by, replaced_at
                  from safetymodel.review where site = :site order by id desc
                """).param("site", site.value()).query(Review.class).list();
    }
}
