package vn.luytre.organization;

import java.util.EnumSet;
import java.util.Set;

/** Units that documents name together, found by a rule as of a day: «các sở, ban, ngành», «UBND cấp xã». */
public enum UnitGroup {
    /** «các sở, ban, ngành». */
    DEPARTMENTS(1),
    /** «các cơ quan Đảng», «các ban xây dựng Đảng». */
    PARTY_BODIES(1),
    /** «Ủy ban MTTQ và các đoàn thể», «các tổ chức chính trị - xã hội». */
    MASS_ORGANISATIONS(1),
    /** «các cơ quan, đơn vị»: every office right under the scope. */
    BODIES(1),
    /** «các tỉnh, thành phố». */
    PROVINCES(1),
    /** «UBND các huyện, thị xã, thành phố»: none since 1/7/2025. */
    DISTRICTS(1),
    /** «UBND cấp xã», «các xã, phường, đặc khu». */
    COMMUNES(2),
    /** «Công an cấp xã». */
    COMMUNE_POLICE(3),
    /** «các thôn, tổ dân phố», «các khu dân cư». */
    RESIDENTIAL_AREAS(3),
    /** «các trường học», «cơ sở giáo dục». */
    SCHOOLS(4),
    /** «các doanh nghiệp». */
    ENTERPRISES(4);

    private final int depth;

    UnitGroup(int depth) {
        this.depth = depth;
    }

    /** How far under the scope its units may stand. */
    int depth() {
        return depth;
    }

    /** What its units may be. */
    public Set<UnitKind> kinds() {
        return switch (this) {
            case DEPARTMENTS -> EnumSet.of(UnitKind.DEPARTMENT);
            case PARTY_BODIES -> EnumSet.of(UnitKind.PARTY_BODY);
            case MASS_ORGANISATIONS -> EnumSet.of(UnitKind.FRONT, UnitKind.MASS_ORGANISATION);
            case BODIES -> bodies();
            case PROVINCES -> UnitKind.of(UnitLevel.PROVINCE);
            case DISTRICTS -> UnitKind.of(UnitLevel.DISTRICT);
            case COMMUNES -> UnitKind.of(UnitLevel.COMMUNE);
            case COMMUNE_POLICE -> EnumSet.of(UnitKind.POLICE);
            case RESIDENTIAL_AREAS -> UnitKind.of(UnitLevel.RESIDENTIAL);
            case SCHOOLS -> EnumSet.of(UnitKind.SCHOOL);
            case ENTERPRISES -> EnumSet.of(UnitKind.ENTERPRISE);
        };
    }

    private static Set<UnitKind> bodies() {
        var bodies = UnitKind.of(UnitLevel.BODY);
        bodies.removeAll(EnumSet.of(UnitKind.SCHOOL, UnitKind.HOSPITAL, UnitKind.ENTERPRISE));
        return bodies;
    }
}
