package vn.luytre.demo;

import java.util.List;

/** The list of units of a province of {@code ./luytre bench movement}, with made-up names. */
final class MovementUnits {
    private static final int AREAS = 5_000;
    private static final int BODIES = 1_600;
    private static final List<String> FIRST =
            List.of("Tre", "Mai", "Trúc", "Lúa", "Sen", "Đước", "Cau", "Bàng", "Gạo", "Đa", "Sim", "Lau");
    private static final List<String> SECOND = List.of(
            "Ngà", "Xanh", "Đông", "Tây", "Thượng", "Hạ", "Vàng", "Bạc", "Sơn", "Thủy", "Bình", "An", "Hòa", "Phú");

    private MovementUnits() {}

    private static String name(int commune) {
        var word = commune % 7 == 6 ? "Phường" : "Xã";
        return word + " " + FIRST.get(commune % FIRST.size()) + " " + SECOND.get(commune / FIRST.size());
    }

    /** As it is imported. */
    static String list() {
        int communes = FIRST.size() * SECOND.size();
        var rows = new StringBuilder("Tên đơn vị,Loại,Đơn vị cấp trên,Từ ngày\n");
        for (int at = 0; at < communes; at++)
            rows.append("%s,%s,,%s%n".formatted(name(at), at % 7 == 6 ? "phường" : "xã", MovementProvince.FOUNDED));
        for (int at = 0; at < AREAS; at++) {
            int commune = at % communes;
            var kind = commune % 7 == 6 ? "Tổ dân phố" : "Thôn";
            rows.append("%s %d,%s,%s,%s%n"
                    .formatted(kind, at / communes + 1, kind, name(commune), MovementProvince.FOUNDED));
        }
        for (int at = 0; at < BODIES; at++) {
            var kind =
                    List.of("cơ quan, đơn vị", "doanh nghiệp", "cơ sở giáo dục").get(at / communes % 3);
            var word = List.of("Trạm", "Công ty", "Trường").get(at / communes % 3);
            int commune = at % communes;
            rows.append("%s %s %d,\"%s\",%s,%s%n"
                    .formatted(
                            word, FIRST.get(at % 5), at / communes + 1, kind, name(commune), MovementProvince.FOUNDED));
        }
        return rows.toString();
    }
}
