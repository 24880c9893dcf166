package vn.luytre.directive;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.luytre.organization.UnitId;

/** Files as they are brought, and the people of an office of a made-up province. */
final class ReceivedFiles {
    static final UnitId OFFICE = new UnitId(1);
    static final Person OFFICER = new Person(UUID.fromString("00000000-0000-0000-0000-000000000001"), "Lê Thị Bình");
    static final Person SECOND_OFFICER =
            new Person(UUID.fromString("00000000-0000-0000-0000-000000000002"), "Trần Văn Cường");
    static final Person LEADER = new Person(UUID.fromString("00000000-0000-0000-0000-000000000003"), "Phạm Văn Dũng");

    private ReceivedFiles() {}

    /** A directive of three duties; no two with the same number are alike. */
    static Intake.Brought directive(int number) {
        return text("chi-thi-" + number + ".txt", """
                ỦY BAN NHÂN DÂN
                TỈNH LAM GIANG
                Số: %02d/CT-UBND
                Lam Giang, ngày 12 tháng 3 năm 2031

                CHỈ THỊ
                Về việc tăng cường phong trào toàn dân bảo vệ an ninh Tổ quốc

                Thực hiện Nghị định số 06/2014/NĐ-CP ngày 21/4/2014 của Chính phủ, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các cơ quan, đơn vị thực hiện các nhiệm vụ sau:

                1. Công an tỉnh chủ trì, phối hợp với Sở Tài chính rà soát các mô hình tự quản, hoàn thành trước ngày 15/6/2031.

                2. Sở Giáo dục và Đào tạo hướng dẫn các trường học tổ chức ngày hội trước ngày 19/8 hằng năm.

                3. Ủy ban nhân dân các xã, phường bố trí kinh phí cho các tổ tự quản.

                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Nguyễn Văn An
                """.formatted(number));
    }

    static Intake.Brought secret() {
        var open = new String(directive(1).bytes(), StandardCharsets.UTF_8);
        return text("ten-cung-la-bi-mat.txt", open.replace("Số: 01/CT-UBND", "Số: 01/CT-UBND\nMẬT"));
    }

    static Intake.Brought text(String name, String text) {
        return new Intake.Brought(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
