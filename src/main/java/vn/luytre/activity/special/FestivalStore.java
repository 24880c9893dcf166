package vn.luytre.activity.special;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.activity.ActivityId;
import vn.luytre.organization.UnitId;

/** Places of festivals in the database. */
@Repository
class FestivalStore {
    private final JdbcClient jdbc;

    FestivalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(ActivityId activity, FestivalPlace place, OffsetDateTime now) {
        return jdbc.sql("""
                insert into activity.festival_place (activity, area, spot, day, plan, attendance, gifts, gift_value, at)
                values (:activity, :area, :spot, :day, :plan, :attendance, :gifts, :giftValue, :now)
                returning id
                """)
                .param("activity", activity.value())
                .param("area", place.area().value())
                .param("spot", place.spot().strip())
                .param("day", place.day())
                .param("plan", place.plan().strip())
                .param("attendance", place.attendance(), Types.INTEGER)
                .param("gifts", place.gifts(), Types.INTEGER)
                .param("giftValue", place.giftValue(), Types.BIGINT)
                .param("now", now)
                .query(Long.class)
                .single();
    }

    /** Whether it was there. */
    boolean remove(ActivityId activity, long place, OffsetDateTime now) {
        return jdbc.sql("""
                update activity.festival_place set removed_at = :now
                 where id = :place and activity = :activity and removed_at is null
                """)
                        .param("place", place)
                        .param("activity", activity.value())
                        .param("now", now)
                        .update()
                > 0;
    }

    List<FestivalPlace> of(ActivityId activity) {
        return jdbc.sql("""
                select id, area, spot, day, plan, attendance, gifts, gift_value from activity.festival_place
                 where activity = :activity and removed_at is null order by day, id
                """)
                .param("activity", activity.value())
                .query((row, _) -> new FestivalPlace(
                        row.getLong("id"),
                        new UnitId(row.getLong("area")),
                        row.getString("spot"),
                        row.getObject("day", LocalDate.class),
                        row.getString("plan"),
                        row.getObject("attendance", Integer.class),
                        row.getObject("gifts", Integer.class),
                        row.getObject("gift_value", Long.class)))
                .list();
    }
}
