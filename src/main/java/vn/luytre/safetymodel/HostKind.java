package vn.luytre.safetymodel;

import vn.luytre.organization.UnitKind;
import vn.luytre.organization.UnitLevel;

/** Where a site is. */
public enum HostKind {
    /** «Khu dân cư». */
    AREA,
    /** «Toàn xã, phường». */
    COMMUNE,
    /** «Cơ quan». */
    AGENCY,
    /** «Doanh nghiệp». */
    ENTERPRISE,
    /** «Cơ sở giáo dục». */
    SCHOOL;

    /** Where a site is that runs in a unit of that kind. */
    public static HostKind of(UnitKind kind) {
        if (kind == UnitKind.ENTERPRISE) return ENTERPRISE;
        if (kind == UnitKind.SCHOOL) return SCHOOL;
        if (kind.level() == UnitLevel.RESIDENTIAL) return AREA;
        return kind.isPlace() ? COMMUNE : AGENCY;
    }
}
