package vn.luytre.organization;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.luytre.text.Folding;

/** What sort of unit it is, with the word that its name begins with or that lists of units use. */
public enum UnitKind {
    PROVINCE("tỉnh", UnitLevel.PROVINCE),
    CITY("thành phố trực thuộc Trung ương", UnitLevel.PROVINCE),
    DISTRICT("huyện", UnitLevel.DISTRICT),
    URBAN_DISTRICT("quận", UnitLevel.DISTRICT),
    TOWN("thị xã", UnitLevel.DISTRICT),
    DISTRICT_CITY("thành phố thuộc tỉnh", UnitLevel.DISTRICT),
    COMMUNE("xã", UnitLevel.COMMUNE),
    WARD("phường", UnitLevel.COMMUNE),
    TOWNSHIP("thị trấn", UnitLevel.COMMUNE),
    SPECIAL_ZONE("đặc khu", UnitLevel.COMMUNE),
    VILLAGE("thôn", UnitLevel.RESIDENTIAL),
    RESIDENTIAL_GROUP("tổ dân phố", UnitLevel.RESIDENTIAL),
    DEPARTMENT("sở, ban, ngành", UnitLevel.BODY),
    DIVISION("phòng, ban", UnitLevel.BODY),
    PARTY_BODY("cơ quan Đảng", UnitLevel.BODY),
    FRONT("Mặt trận Tổ quốc", UnitLevel.BODY),
    MASS_ORGANISATION("đoàn thể", UnitLevel.BODY),
    POLICE("công an", UnitLevel.BODY),
    MILITARY("quân sự, biên phòng", UnitLevel.BODY),
    JUDICIARY("tòa án, viện kiểm sát", UnitLevel.BODY),
    AGENCY("cơ quan, đơn vị", UnitLevel.BODY),
    SCHOOL("cơ sở giáo dục", UnitLevel.BODY),
    HOSPITAL("cơ sở y tế", UnitLevel.BODY),
    ENTERPRISE("doanh nghiệp", UnitLevel.BODY);

    private final String word;
    private final UnitLevel level;

    UnitKind(String word, UnitLevel level) {
        this.word = word;
        this.level = level;
    }

    /** The Vietnamese word. */
    public String word() {
        return word;
    }

    public UnitLevel level() {
        return level;
    }

    /** Whether it is a place with people, not an office. */
    public boolean isPlace() {
        return level != UnitLevel.BODY;
    }

    /** The kinds of a level. */
    public static Set<UnitKind> of(UnitLevel level) {
        var kinds = EnumSet.noneOf(UnitKind.class);
        for (var kind : values()) if (kind.level == level) kinds.add(kind);
        return kinds;
    }

    /** The kind that a person wrote: its word or the name of the constant, whatever the case and the marks. */
    public static Optional<UnitKind> reading(String text) {
        String key = Folding.key(text).strip();
        return Arrays.stream(values())
                .filter(kind -> Folding.key(kind.word).equals(key)
                        || kind.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
    }
}
