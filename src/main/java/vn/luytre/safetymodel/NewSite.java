package vn.luytre.safetymodel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * A site to be added.
 *
 * @param launchedOn since when it runs; needed where its model was launched
 * @param replicatedFrom after whose pattern; null for an original one
 */
public record NewSite(
        UnitId area,
        Site.SiteFile file,
        List<SiteGroup> groups,
        @Nullable LocalDate launchedOn,
        @Nullable SiteId replicatedFrom) {
    public NewSite {
        groups = List.copyOf(groups);
    }
}
