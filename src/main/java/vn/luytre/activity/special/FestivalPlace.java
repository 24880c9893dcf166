package vn.luytre.activity.special;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * Where a festival is held, or was.
 *
 * @param plan its programme
 * @param attendance null until it is known
 * @param giftValue in đồng
 */
public record FestivalPlace(
        long id,
        UnitId area,
        String spot,
        LocalDate day,
        String plan,
        @Nullable Integer attendance,
        @Nullable Integer gifts,
        @Nullable Long giftValue) {}
