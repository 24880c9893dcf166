package vn.luytre.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.assessment.standard.ClassBand;
import vn.luytre.assessment.standard.Item;
import vn.luytre.assessment.standard.Standard;

/** Decides a past season once more, from the answers and by the standard that it keeps: the outcomes must be the same. */
@Service
@Transactional(readOnly = true)
public class Replaying {
    private static final int AT_ONCE = 2_000;

    private final JdbcClient jdbc;
    private final AnswerStore answers;

    Replaying(JdbcClient jdbc, AnswerStore answers) {
        this.jdbc = jdbc;
        this.answers = answers;
    }

    /**
     * What came of it.
     *
     * @param decided how many objects were decided
     * @param other those whose outcome would be another one
     */
    public record Replay(int decided, List<Difference> other) {}

    /** An object whose outcome is not what its answers say. */
    public record Difference(
            Review review,
            @Nullable Outcome outcome,
            @Nullable String grade) {}

    /** Replays a season by the standard that it keeps. */
    public Replay replay(Season season) {
        return replay(season, season.standard());
    }

    /** Replays a season by any standard. */
    public Replay replay(Season season, Standard standard) {
        var reviews = jdbc.sql("select " + ReviewRows.COLUMNS + """
                 from assessment.review r where r.season = :season and r.state in ('DECIDED', 'APPEALED') order by r.id
                """)
                .param("season", season.id().value())
                .query((row, _) -> ReviewRows.review(row))
                .list();
        var other = new ArrayList<Difference>();
        for (int from = 0; from < reviews.size(); from += AT_ONCE) {
            var some = reviews.subList(from, Math.min(reviews.size(), from + AT_ONCE));
            var said = answers.of(some.stream().map(Review::id).toList());
            for (var review : some) compare(review, standard, said.getOrDefault(review.id(), Map.of()), other);
        }
        return new Replay(reviews.size(), other);
    }

    private static void compare(Review review, Standard standard, Map<String, Answer> said, List<Difference> other) {
        var items = standard.rule(review.type()).items();
        var outcome = standard.result() == Standard.Result.PASS ? outcome(items, said) : null;
        var grade = standard.band(points(items, said))
                .map(ClassBand::grade)
                .map(Enum::name)
                .orElse(null);
        if (!Objects.equals(outcome, review.outcome()) || !Objects.equals(grade, review.grade()))
            other.add(new Difference(review, outcome, grade));
    }

    /** Everything must hold; what was never said does not. */
    private static Outcome outcome(List<Item> items, Map<String, Answer> said) {
        boolean isMet = items.stream()
                .allMatch(item -> Boolean.TRUE.equals(
                        said.getOrDefault(item.code(), Answer.none(item.code())).holds()));
        return isMet ? Outcome.MET : Outcome.NOT_MET;
    }

    private static BigDecimal points(List<Item> items, Map<String, Answer> said) {
        return items.stream()
                .map(item -> said.getOrDefault(item.code(), Answer.none(item.code())))
                .map(answer -> answer.verifiedPoints() != null ? answer.verifiedPoints() : answer.points())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
