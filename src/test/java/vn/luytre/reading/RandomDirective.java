package vn.luytre.reading;

import java.util.List;
import java.util.Random;

/** Makes up directives out of labels, phrases, days, tables and marks, well-formed and odd ones, the same for the same seed. */
final class RandomDirective {
    private static final List<String> HEADS = List.of(
            "ỦY BAN NHÂN DÂN\nXÃ LŨNG CÒ\n\nSố: 31/UBND-VX\nV/v tuyên truyền\n\nLũng Cò, ngày 05 tháng 3 năm 2031\n\nKính gửi: Các thôn.\n\n",
            "CÔNG AN TỈNH LAM GIANG\n\nSố: 7/KH-CAT-PV05\n\n**KẾ HOẠCH**\n**Xây dựng phong trào năm 2031**\n\n",
            "# CHỈ THỊ\n## Về tăng cường bảo đảm an ninh, trật tự\n\n",
            "QUYẾT ĐỊNH\nVề việc công nhận mô hình\n\nCăn cứ Luật Thi đua, khen thưởng năm 2022;\n\nQUYẾT ĐỊNH:\n\n",
            "");
    private static final List<String> LABELS = List.of(
            "1. ",
            "2. ",
            "3) ",
            "a) ",
            "b) ",
            "đ) ",
            "- ",
            "+ ",
            "I. ",
            "II. ",
            "Điều 1. ",
            "Điều 2. ",
            "1.1. ",
            "2.1 ",
            "A. ",
            "",
            "",
            "## III. ",
            "**4.** ");
    private static final List<String> BODIES = List.of(
            "Công an tỉnh",
            "UBND các xã, phường",
            "Sở Giáo dục và Đào tạo",
            "Thủ trưởng các sở, ban, ngành",
            "các thôn",
            "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức thành viên",
            "Hội Liên hiệp Phụ nữ xã",
            "Công an tỉnh (Phòng PV05)",
            "Trưởng Công an xã",
            "Ban Chỉ đạo 138 huyện");
    private static final List<String> DUTIES = List.of(
            " chủ trì, phối hợp với các đơn vị liên quan rà soát các mô hình",
            " tuyên truyền đến từng hộ",
            " báo cáo kết quả về Công an tỉnh",
            " ký cam kết, hướng dẫn từng hộ và tổng hợp danh sách",
            " theo dõi, đôn đốc việc thực hiện Kế hoạch này",
            " nhân rộng mô hình “Tiếng kẻng an ninh”",
            " phấn đấu 85% khu dân cư đạt tiêu chuẩn “An toàn về an ninh, trật tự”",
            " thực hiện Kế hoạch số 45/KH-UBND ngày 24/02/2031 của UBND tỉnh về phòng, chống tội phạm",
            " hòa giải thành 1.165/1.240 vụ (93,9 %), tăng 5% so với cùng kỳ",
            " duy trì nhóm Zalo an ninh");
    private static final List<String> TIMES = List.of(
            "",
            "",
            " trước ngày 30/4/2031",
            " hằng tháng",
            " chậm nhất ngày 20 của tháng cuối quý",
            " trong quý II năm 2031",
            " trong thời hạn 15 ngày kể từ ngày ký",
            " xong trước ngày 15 tháng 6",
            " thường xuyên");
    private static final List<String> ENDS =
            List.of(".\n", ";\n", "\n", ".\n\n", ".\n\n", "./.\n\n", ",\n", ":\n", "…\n");
    private static final List<String> ODD = List.of(
            "\n2\n\n",
            "\f",
            "- 3 -\n",
            "😀 ",
            "\u200b",
            "| TT | Nội dung | Đơn vị chủ trì |\n|---|---|---|\n| 1 | Tuần tra | Công an xã |\n",
            "```\na   b   c\n",
            "(",
            ")",
            "“",
            "”",
            "*",
            "**",
            "ngày 31/02/2031 ",
            "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n",
            "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Lam\n",
            "PHỤ LỤC\n",
            "Người ký: UBND xã\n",
            "MẬT\n",
            "Điều 99. ",
            "\t",
            "\u00a0");
    private final Random random;

    RandomDirective(long seed) {
        this.random = new Random(seed);
    }

    String text() {
        var text = new StringBuilder(one(HEADS));
        if (random.nextBoolean())
            text.append("Thực hiện Kế hoạch số 5/KH-UBND ngày 01/02/2031 của UBND tỉnh, UBND xã yêu cầu các thôn:\n\n");
        int items = random.nextInt(12);
        for (int i = 0; i < items; i++) item(text);
        if (random.nextBoolean()) text.append("Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê Văn Lam\n");
        return text.toString();
    }

    private void item(StringBuilder text) {
        text.append(one(LABELS));
        int sentences = 1 + random.nextInt(3);
        for (int i = 0; i < sentences; i++) {
            if (random.nextInt(8) == 0) text.append(one(ODD));
            text.append(one(BODIES)).append(one(DUTIES)).append(one(TIMES));
            text.append(i + 1 < sentences ? random.nextBoolean() ? ". " : "; " : one(ENDS));
        }
        if (random.nextInt(6) == 0) text.append(one(ODD));
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
