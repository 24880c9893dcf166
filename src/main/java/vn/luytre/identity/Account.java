package vn.luytre.identity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * Somebody who may come in.
 *
 * @param unit where the person works; none for one who stands outside of all units
 * @param post what the person is there: «Trưởng phòng PV05»
 * @param endsOn last day on which the account can be used
 * @param mustChange whether the password is one that somebody else knows
 * @param locked by an administrator
 * @param lockedUntil after too many wrong passwords
 * @param secondFactor whether a code of the telephone is asked for as well
 */
public record Account(
        AccountId id,
        String login,
        String name,
        @Nullable String mail,
        @Nullable UnitId unit,
        String post,
        @Nullable LocalDate endsOn,
        boolean mustChange,
        boolean locked,
        @Nullable OffsetDateTime lockedUntil,
        boolean secondFactor) {
    /** «Đỗ Hữu Trúc, Phó Chủ tịch UBND tỉnh»: as lists and histories name people. */
    public String nameAndPost() {
        return post.isEmpty() ? name : name + ", " + post;
    }

    /** Whether the account can be used on that day, apart from a short lock-out. */
    public boolean isUsable(LocalDate day) {
        return !locked && (endsOn == null || !day.isAfter(endsOn));
    }
}
