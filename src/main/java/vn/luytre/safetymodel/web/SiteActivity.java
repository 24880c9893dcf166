package vn.luytre.safetymodel.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.activity.ActivityKinds;
import vn.luytre.safetymodel.Activeness;
import vn.luytre.safetymodel.ActivenessRules;
import vn.luytre.safetymodel.Review;
import vn.luytre.safetymodel.Site;
import vn.luytre.safetymodel.SiteReviews;
import vn.luytre.safetymodel.Verdict;

/** What was recorded of a site, and how active it is by that: computed when it is looked at. */
@Repository
public class SiteActivity {
    private static final int SHOWN = 10;

    private final JdbcClient jdbc;
    private final Activeness activeness;
    private final SiteReviews reviews;
    private final ActivityKinds kinds;

    SiteActivity(JdbcClient jdbc, Activeness activeness, SiteReviews reviews, ActivityKinds kinds) {
        this.jdbc = jdbc;
        this.activeness = activeness;
        this.reviews = reviews;
        this.kinds = kinds;
    }

    /** An activity that served the site. */
    public record Happened(long activity, LocalDate day, String kind, int proofs) {}

    /**
     * A part of the index with its numbers, told in one line.
     *
     * @param key of the sentence in {@code messages}
     * @param share what it reaches, in percent; null where it has no ground and is left out
     */
    public record Part(String key, int weight, @Nullable Long share, List<Object> values) {}

    /**
     * How active a site is.
     *
     * @param index null where there is nothing to go by yet
     * @param verdict of the last review
     */
    public record Shown(
            @Nullable BigDecimal index,
            @Nullable Verdict verdict,
            @Nullable Integer year,
            boolean formal,
            boolean old,
            List<Part> parts,
            List<Happened> happened,
            int activities,
            List<Review> reviews) {}

    Shown of(Site site, LocalDate today) {
        var rules = activeness.rules(today);
        var parts = activeness.parts(site.id()).orElseThrow();
        var index = parts.index();
        boolean low = index != null && index.doubleValue() < rules.formalBelow();
        return new Shown(
                index,
                parts.verdict(),
                parts.verdictYear(),
                parts.old() && low && parts.verdict() != Verdict.EFFECTIVE,
                parts.old(),
                parts(parts, rules),
                happened(site),
                parts.activities(),
                reviews.of(site.id()));
    }

    private static List<Part> parts(Activeness.Parts parts, ActivenessRules rules) {
        var weights = rules.weights();
        var shown = new ArrayList<Part>();
        var last = parts.lastSign();
        shown.add(new Part(
                last == null ? "model.part.activities.none" : "model.part.activities",
                weights.activities(),
                percent(parts.activityPart()),
                last == null
                        ? List.of(rules.activitiesForFull())
                        : List.of(
                                parts.proved(),
                                parts.activities(),
                                last,
                                rules.halfLifeDays(),
                                rules.activitiesForFull())));
        shown.add(new Part(
                "model.part.meetings",
                weights.meetings(),
                percent(parts.meetingPart()),
                List.of(parts.meetings(), rules.meetingsDays(), rules.meetingsForFull())));
        shown.add(new Part(
                parts.duties() == 0 ? "model.part.duties.none" : "model.part.duties",
                weights.duties(),
                percent(parts.dutyPart()),
                List.of(parts.kept(), parts.duties())));
        var verdict = parts.verdict();
        shown.add(new Part(
                verdict == null ? "model.part.review.none" : "model.part.review",
                weights.review(),
                percent(parts.reviewPart()),
                verdict == null ? List.of() : List.of(Integer.toString(parts.year()), verdict)));
        return shown;
    }

    private static @Nullable Long percent(@Nullable Double part) {
        return part == null ? null : Math.round(100 * part);
    }

    private List<Happened> happened(Site site) {
        return jdbc.sql("""
                select activity, day, kind, proofs from activity.subject_fact
                 where subject_kind = 'SITE' and subject = :site order by day desc, activity desc limit :shown
                """)
                .param("site", site.id().value())
                .param("shown", SHOWN)
                .query((row, _) -> new Happened(
                        row.getLong("activity"),
                        row.getObject("day", LocalDate.class),
                        kindName(row.getString("kind")),
                        row.getInt("proofs")))
                .list();
    }

    private String kindName(String code) {
        return kinds.name(code);
    }
}
