package vn.luytre.safetymodel;

import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * A site of a model, «điểm mô hình»: an area or an agency where it runs.
 *
 * @param unit that answers for it, a commune or the province
 * @param area the unit where it is
 * @param replicatedFrom after whose pattern it was made; null where it is an original one
 */
public record Site(
        SiteId id,
        int version,
        ModelId model,
        UnitId unit,
        UnitId area,
        HostKind host,
        @Nullable SiteId replicatedFrom,
        SiteFile file,
        Life life,
        boolean withdrawn) {
    /**
     * What people write of a site.
     *
     * @param spot where in the area, in words
     * @param members how many take part; nobody is named but the head
     * @param households how many take part
     */
    public record SiteFile(String spot, String headName, String headPhone, int members, int households) {}
}
