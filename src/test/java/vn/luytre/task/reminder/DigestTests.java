package vn.luytre.task.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.luytre.organization.UnitId;

class DigestTests {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Test
    void whatIsMostUrgentComesFirst() {
        var digest = new Digest(
                "UBND xã Tre Xanh",
                DAY,
                List.of(owed(DAY.minusDays(6), "II.4", "Rà soát mô hình."), owed(DAY, null, "Nộp báo cáo.")),
                2,
                List.of());
        assertThat(digest.subject())
                .isEqualTo(
                        "[Lũy Tre] 1 nhiệm vụ quá hạn, 1 nhiệm vụ sắp đến hạn, 2 việc chờ quyết định, ngày 01/7/2026");
        assertThat(digest.text("https://luytre.example/")).isEqualTo("""
                Kính gửi: UBND xã Tre Xanh.

                QUÁ HẠN (1)
                - «II.4 Rà soát mô hình.», hạn 25/6/2026, quá 6 ngày

                ĐẾN HẠN TRONG 7 NGÀY TỚI (1)
                - «Nộp báo cáo.», hạn 01/7/2026, hôm nay

                CHỜ ĐƠN VỊ QUYẾT ĐỊNH: 2 kết quả hoặc đề nghị gia hạn.

                Xem và báo cáo tại: https://luytre.example/
                Thư này do hệ thống gửi vào sáng ngày làm việc; không cần trả lời.
                """);
    }

    @Test
    void whatOtherModulesSayStandsBelow() {
        var told = new DigestSection.Told("1 biểu số liệu phải nộp", "SỐ LIỆU PHẢI NỘP", List.of("Số liệu tháng"));
        var digest = new Digest("UBND xã Tre Xanh", DAY, List.of(), 0, List.of(told));
        assertThat(digest.isEmpty()).isFalse();
        assertThat(digest.subject()).isEqualTo("[Lũy Tre] 1 biểu số liệu phải nộp, ngày 01/7/2026");
        assertThat(digest.text("x")).contains("\nSỐ LIỆU PHẢI NỘP (1)\n- Số liệu tháng\n");
    }

    @Test
    void aLongListIsCutAndSaysSo() {
        var owed = IntStream.range(0, 45)
                .mapToObj(_ -> owed(DAY.plusDays(2), null, "từ ".repeat(200)))
                .toList();
        var text = new Digest("Sở Tre", DAY, owed, 0, List.of()).text("x");
        assertThat(text).contains("- và 15 nhiệm vụ khác.", "…»");
        assertThat(text.length()).isLessThan(30 * 220 + 400);
    }

    @Test
    void nothingToSayIsNoMail() {
        assertThat(new Digest("Sở Tre", DAY, List.of(), 0, List.of()).isEmpty()).isTrue();
    }

    private static Owed owed(LocalDate due, @Nullable String label, String sentence) {
        return new Owed(1, new UnitId(1), due, label, sentence);
    }
}
