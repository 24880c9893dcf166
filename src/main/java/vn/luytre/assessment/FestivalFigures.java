package vn.luytre.assessment;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.luytre.assessment.standard.YearSpan;
import vn.luytre.organization.UnitId;

/** Whether the festival of 19 August was held at an object: counted from the activities. */
@Component
class FestivalFigures implements KnownFigures {
    private static final String CODE = "festival.held";

    private final JdbcClient jdbc;

    FestivalFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public Known of(String code, UnitId object, YearSpan.Days days) {
        long held = jdbc.sql("""
                select count(*) from activity.activity_fact
                 where kind = 'festival' and day between :first and :last and (area = :object or unit = :object)
                """)
                .param("object", object.value())
                .param("first", days.first())
                .param("last", days.last())
                .query(Long.class)
                .single();
        return new Known(held > 0, "assessment.known.festival", held, 0, held == 0 ? null : address(object, days));
    }

    private static @Nullable String address(UnitId object, YearSpan.Days days) {
        return "/activities?kind=festival&unit=" + object + "&from=" + days.first() + "&to=" + days.last();
    }
}
