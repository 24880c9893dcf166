package vn.luytre.assessment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.identity.Author;

/** What a step leaves behind, of as many objects as it was done with, by one statement each. */
@Repository("assessmentStepStore")
class StepStore {
    private final JdbcClient jdbc;

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The state, and who did it when. What a step back makes void is void.
     *
     * @param until by when registrations are in time, or until when there is more time
     */
    void move(Step step, Collection<ReviewId> ids, Author by, LocalDate day, String reason, @Nullable LocalDate until) {
        jdbc.sql("update assessment.review r set version = version + 1, reason = :reason"
                        + (step.to(ReviewState.OPEN) == step.to(ReviewState.DECIDED) ? ", state = :state" : "")
                        + changes(step)
                        + " where r.id = any (:ids)")
                .param("ids", ReviewStore.values(ids))
                .param("state", step.to(ReviewState.OPEN).name())
                .param("account", by.account().value())
                .param("day", day)
                .param("reason", reason)
                .param("until", until)
                .update();
    }

    private static String changes(Step step) {
        return switch (step) {
            case REGISTER -> ", registered_on = :day, late = :day > :until::date";
            case SUBMIT -> ", submitted_on = :day, submitted_account = :account";
            case TAKE_BACK -> ", submitted_on = null, submitted_account = null";
            case ASK_EXTENSION -> ", extension_asked = :until";
            case GRANT_EXTENSION -> ", extended_until = :until, extension_asked = null";
            case REFUSE_EXTENSION -> ", extension_asked = null";
            case VERIFY -> ", verified_on = :day, verified_account = :account";
            case SEND_BACK -> ", verified_on = null, verified_account = null";
            case DECIDE -> ", decided_on = :day, decided_account = :account";
            case APPEAL -> ", appealed_on = :day, appealed_account = :account";
            case REOPEN -> """
                , verified_on = null, verified_account = null, decided_on = null, decided_account = null
                , decision = null, outcome = null, class = null""";
            case INCLUDE -> ", registered_on = null, late = false";
            case WITHDRAW, EXCLUDE, RETURN, UPHOLD -> "";
        };
    }

    void remember(Step step, Collection<ReviewId> ids, Author by, String note, OffsetDateTime now) {
        jdbc.sql("""
                insert into assessment.history (review, step, note, at, account, by_name)
                select id, :step, :note, :now, :account, :by from unnest(:ids::bigint[]) id
                """)
                .param("ids", ReviewStore.values(ids))
                .param("step", step.name())
                .param("note", note)
                .param("now", now)
                .param("account", by.account().value())
                .param("by", by.name())
                .update();
    }

    /** What was done with an object, the last first. */
    List<Happening> history(ReviewId id) {
        return jdbc.sql("select step, note, at, by_name from assessment.history where review = :id order by id desc")
                .param("id", id.value())
                .query((row, _) -> new Happening(
                        Step.valueOf(row.getString("step")),
                        row.getString("note"),
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("by_name")))
                .list();
    }

    long decide(SeasonId season, Author by, DecisionPaper paper, OffsetDateTime now) {
        return jdbc.sql("""
                insert into assessment.decision (season, unit, number, day, at, account, by_name)
                values (:season, :unit, :number, :day, :now, :account, :by)
                returning id
                """)
                .param("season", season.value())
                .param("unit", by.unit().value())
                .param("number", paper.number())
                .param("day", paper.day())
                .param("now", now)
                .param("account", by.account().value())
                .param("by", by.name())
                .query(Long.class)
                .single();
    }

    /**
     * What is met is what was verified; a class where there are thresholds.
     *
     * @param passes whether the standard is met or not; else it gives points
     */
    void settle(long decision, boolean passes, Collection<ReviewId> ids, Map<ReviewId, String> classes) {
        var graded = List.copyOf(classes.keySet());
        jdbc.sql("""
                update assessment.review r
                   set decision = :decision,
                       outcome = case when not :passes then null when unmet = '{}' then 'MET' else 'NOT_MET' end,
                       class = (select g.class from unnest(:graded::bigint[], :classes::text[]) g (id, class) where g.id = r.id)
                 where r.id = any (:ids)
                """)
                .param("decision", decision)
                .param("passes", passes)
                .param("ids", ReviewStore.values(ids))
                .param("graded", ReviewStore.values(graded))
                .param("classes", graded.stream().map(classes::get).toArray(String[]::new))
                .update();
    }
}
