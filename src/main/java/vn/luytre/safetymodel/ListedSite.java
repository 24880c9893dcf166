package vn.luytre.safetymodel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;

/**
 * A site of a list that can come in.
 *
 * @param row in the file
 * @param unit that answers for it and owns its model
 */
public record ListedSite(
        int row,
        String name,
        ModelType type,
        UnitId unit,
        Unit area,
        LocalDate launchedOn,
        String basisNumber,
        @Nullable LocalDate basisDay,
        int groups,
        Site.SiteFile file) {
    /** Sites with the same belong to one model. */
    String model() {
        return unit + " " + type.code() + " " + ListColumn.key(name);
    }

    /** A site with the same is there twice. */
    String place() {
        return model() + " " + area.id() + " " + ListColumn.key(file.spot());
    }
}
