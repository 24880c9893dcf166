package vn.luytre.assessment;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers in the database. */
@Repository
class AnswerStore {
    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Answer> of(ReviewId review) {
        var answers = new LinkedHashMap<String, Answer>();
        jdbc.sql("select * from assessment.answer where review = :review")
                .param("review", review.value())
                .query(row -> {
                    answers.put(row.getString("item"), answer(row));
                });
        return answers;
    }

    /** Of several objects at once. */
    Map<ReviewId, Map<String, Answer>> of(Collection<ReviewId> reviews) {
        var answers = new HashMap<ReviewId, Map<String, Answer>>();
        jdbc.sql("select * from assessment.answer where review = any (:reviews)")
                .param("reviews", ReviewStore.values(reviews))
                .query(row -> {
                    answers.computeIfAbsent(new ReviewId(row.getLong("review")), _ -> new LinkedHashMap<>())
                            .put(row.getString("item"), answer(row));
                });
        return answers;
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getString("item"),
                row.getObject("met", Boolean.class),
                row.getBigDecimal("points"),
                row.getObject("part", Long.class),
                row.getObject("whole", Long.class),
                row.getString("reason"),
                row.getString("document"),
                row.getObject("verified_met", Boolean.class),
                row.getBigDecimal("verified_points"),
                row.getString("verified_reason"));
    }

    private static @Nullable String written(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** What was said before of these items is replaced; the verification of it is void. */
    void save(List<Given> given) {
        jdbc.sql("""
                insert into assessment.answer (review, item, criterion, met, points, part, whole, reason, document)
                select * from unnest(:reviews::bigint[], :items::text[], :criteria::text[], :met::boolean[], :points::text[]::numeric[],
                                     :parts::bigint[], :wholes::bigint[], :reasons::text[], :documents::text[])
                    on conflict (review, item) do update
                   set met = excluded.met, points = excluded.points, part = excluded.part, whole = excluded.whole,
                       reason = excluded.reason, document = excluded.document,
                       verified_met = null, verified_points = null, verified_reason = ''
                """)
                .param(
                        "reviews",
                        given.stream().map(one -> one.review().value()).toArray(Long[]::new))
                .param("items", given.stream().map(Given::item).toArray(String[]::new))
                .param("criteria", given.stream().map(Given::criterion).toArray(String[]::new))
                .param("met", given.stream().map(Given::met).toArray(Boolean[]::new))
                .param(
                        "points",
                        given.stream().map(one -> written(one.points())).toArray(String[]::new))
                .param("parts", given.stream().map(Given::part).toArray(Long[]::new))
                .param("wholes", given.stream().map(Given::whole).toArray(Long[]::new))
                .param("reasons", given.stream().map(Given::reason).toArray(String[]::new))
                .param("documents", given.stream().map(Given::document).toArray(String[]::new))
                .update();
    }

    /** What the verification says of items that have an answer. */
    void verify(List<Verified> verified) {
        jdbc.sql("""
                update assessment.answer a
                   set verified_met = v.met, verified_points = v.points, verified_reason = v.reason
                  from unnest(:reviews::bigint[], :items::text[], :met::boolean[], :points::text[]::numeric[], :reasons::text[])
                       v (review, item, met, points, reason)
                 where a.review = v.review and a.item = v.item
                """)
                .param(
                        "reviews",
                        verified.stream().map(one -> one.review().value()).toArray(Long[]::new))
                .param("items", verified.stream().map(Verified::item).toArray(String[]::new))
                .param("met", verified.stream().map(Verified::met).toArray(Boolean[]::new))
                .param(
                        "points",
                        verified.stream().map(one -> written(one.points())).toArray(String[]::new))
                .param("reasons", verified.stream().map(Verified::reason).toArray(String[]::new))
                .update();
    }

    /** Where the verification says nothing else, it agrees. */
    void agree(Collection<ReviewId> reviews) {
        jdbc.sql("""
                update assessment.answer
                   set verified_met = coalesce(verified_met, met), verified_points = coalesce(verified_points, points)
                 where review = any (:reviews) and (verified_met is null or verified_points is null)
                """).param("reviews", ReviewStore.values(reviews)).update();
    }

    /** It has to be verified again. */
    void forgetVerification(Collection<ReviewId> reviews) {
        jdbc.sql("""
                update assessment.answer set verified_met = null, verified_points = null, verified_reason = ''
                 where review = any (:reviews) and (verified_met is not null or verified_points is not null)
                """).param("reviews", ReviewStore.values(reviews)).update();
    }

    /** Which criteria are not met, and the points, of reviews whose answers have changed. */
    void tally(Collection<ReviewId> reviews) {
        jdbc.sql("""
                update assessment.review r
                   set version = version + 1, unmet = t.unmet, points_self = t.points_self, points = t.points
                  from (select i.id,
                               coalesce(array_agg(distinct a.criterion order by a.criterion)
                                        filter (where not coalesce(a.verified_met, a.met)), '{}') as unmet,
                               sum(a.points) as points_self,
                               sum(coalesce(a.verified_points, a.points)) as points
                          from unnest(:reviews::bigint[]) i (id)
                          left join assessment.answer a on a.review = i.id
                         group by i.id) t
                 where r.id = t.id
                """).param("reviews", ReviewStore.values(reviews)).update();
    }

    /** The points of reviews, by the verification where there was one. */
    Map<ReviewId, BigDecimal> points(Collection<ReviewId> reviews) {
        var points = new HashMap<ReviewId, BigDecimal>();
        jdbc.sql("select id, points from assessment.review where id = any (:reviews) and points is not null")
                .param("reviews", ReviewStore.values(reviews))
                .query(row -> {
                    points.put(new ReviewId(row.getLong("id")), row.getBigDecimal("points"));
                });
        return points;
    }

    /** Of each review the items that nobody has answered, and those that are not met without a reason; none where all is said. */
    Map<ReviewId, List<String>> missing(Collection<ReviewId> reviews, List<String> types, List<String> items) {
        var missing = new HashMap<ReviewId, List<String>>();
        jdbc.sql("""
                select r.id, array_agg(i.item order by i.number) as items
                  from assessment.review r
                  join unnest(:types::text[], :items::text[]) with ordinality i (type, item, number) on i.type = r.type
                  left join assessment.answer a on a.review = r.id and a.item = i.item
                 where r.id = any (:reviews)
                   and (coalesce(a.met is null and a.points is null, true) or (not a.met and a.reason = ''))
                 group by r.id
                """)
                .param("reviews", ReviewStore.values(reviews))
                .param("types", types.toArray(String[]::new))
                .param("items", items.toArray(String[]::new))
                .query(row -> {
                    missing.put(new ReviewId(row.getLong("id")), List.of((String[])
                            row.getArray("items").getArray()));
                });
        return missing;
    }

    /** Takes answers over from one review to another: item by item as they are called here and there. */
    int copy(ReviewId from, ReviewId to, List<String> there, List<String> here, List<String> criteria) {
        return jdbc.sql("""
                insert into assessment.answer (review, item, criterion, met, points, reason, document)
                select :to, i.here, i.criterion, a.met, a.points, a.reason, a.document
                  from unnest(:there::text[], :here::text[], :criteria::text[]) i (there, here, criterion)
                  join assessment.answer a on a.review = :from and a.item = i.there
                 where a.met is not null or a.points is not null
                    on conflict (review, item) do update
                   set met = excluded.met, points = excluded.points, reason = excluded.reason, document = excluded.document
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("there", there.toArray(String[]::new))
                .param("here", here.toArray(String[]::new))
                .param("criteria", criteria.toArray(String[]::new))
                .update();
    }
}
