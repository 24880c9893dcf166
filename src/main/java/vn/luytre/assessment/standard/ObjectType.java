package vn.luytre.assessment.standard;

import java.util.Arrays;
import java.util.Locale;

/** Of what sort something is that a standard is for. */
public enum ObjectType {
    /** «Khu dân cư»: thôn, tổ dân phố. */
    AREA,
    /** «Xã, phường, đặc khu». */
    COMMUNE,
    /** «Cơ quan». */
    AGENCY,
    /** «Doanh nghiệp». */
    ENTERPRISE,
    /** «Cơ sở giáo dục». */
    SCHOOL;

    /** The constant of that name as rule packs write it. */
    static <E extends Enum<E>> E constant(E[] all, String text) {
        return Arrays.stream(all)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("«" + text + "» không có trong các giá trị được dùng"));
    }
}
