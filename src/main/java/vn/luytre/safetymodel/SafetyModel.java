package vn.luytre.safetymodel;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * A model, «mô hình»: what one decision of a unit set up, with its sites.
 *
 * @param proposedBy the account that proposed it, which must not approve; null where nobody has
 * @param withdrawn whether it was entered by mistake
 */
public record SafetyModel(
        ModelId id,
        int version,
        UnitId unit,
        ModelFile file,
        Life life,
        @Nullable UUID proposedBy,
        boolean withdrawn) {
    /**
     * What people write of a model.
     *
     * @param type code of its {@link ModelType}
     */
    public record ModelFile(
            String type,
            String name,
            String field,
            String place,
            String aim,
            String results,
            Paper basis,
            @Nullable UUID directive,
            Head head) {}

    /** Who leads it: the only person that is named. */
    public record Head(String name, String post, String phone) {}

    /** Since when it runs. */
    public @Nullable LocalDate launchedOn() {
        return life.launchedOn();
    }
}
