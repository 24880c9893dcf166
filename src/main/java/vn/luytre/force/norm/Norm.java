package vn.luytre.force.norm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * «Đến 350 hộ: 3 người; cứ thêm 150 hộ: thêm 1 người», as the people's council of a province has set it.
 *
 * @param stepHomes for how many further households one more; null where nobody is added
 * @param decision the resolution that sets it
 */
public record Norm(
        LocalDate firstDay,
        int baseHomes,
        int baseMembers,
        @Nullable Integer stepHomes,
        String decision) {
    /** How many people a team with so many households is to have. */
    public int members(int households) {
        var step = stepHomes;
        if (step == null || households <= baseHomes) return baseMembers;
        return baseMembers + Math.ceilDiv(households - baseHomes, step);
    }
}
