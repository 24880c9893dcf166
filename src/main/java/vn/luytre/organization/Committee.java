package vn.luytre.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A steering committee of a unit. Its name varies from place to place: «Ban Chỉ đạo 138», «Ban Chỉ đạo xây dựng phong trào
 * toàn dân bảo vệ an ninh Tổ quốc».
 *
 * @param standing the agency that serves it day by day, «cơ quan thường trực»
 * @param regulation the document that says how it works, «quy chế hoạt động»
 */
public record Committee(
        CommitteeId id,
        UnitId unit,
        String name,
        @Nullable UnitId standing,
        @Nullable Decision regulation,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    /**
     * A seat, held by a post and not by a person: «Phó Giám đốc» of the provincial police.
     *
     * @param id number of the seat
     */
    public record Seat(
            long id,
            CommitteeRole role,
            String post,
            UnitId unit,
            LocalDate firstDay,
            @Nullable LocalDate lastDay) {}
}
