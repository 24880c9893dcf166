package vn.luytre.reading.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.luytre.reading.Warning;

class TimingWarningsTests {
    private static final LocalDate ISSUED = LocalDate.of(2031, 2, 10);

    @Test
    void aDayThatNoCalendarHasIsNotGuessedButTold() {
        String text = "Các xã gửi báo cáo trước ngày 31/6/2031.";
        assertThat(Shown.inText(text, ISSUED)).isEmpty();
        assertThat(warnings(text)).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("impossible-date");
            assertThat(warning.message()).isEqualTo("«ngày 31/6/2031» không có trong lịch, đề nghị kiểm tra lại.");
            assertThat(warning.span()).isNotNull().extracting("text").isEqualTo("ngày 31/6/2031");
        });
    }

    @Test
    void impossibleDaysAreToldInEveryWording() {
        assertThat(List.of(
                        "Gửi chậm nhất ngày 31/4/2031.",
                        "Gửi trước ngày 29/02/2031.",
                        "Gửi trước ngày 31/11 hằng năm.",
                        "Tổ chức từ ngày 01/6/2031 đến ngày 31/6/2031.",
                        "Phát động vào ngày 31/9/2031.",
                        "Gửi trước ngày 30/02.",
                        "Hoàn thành trước ngày 32/7/2031."))
                .allSatisfy(text ->
                        assertThat(warnings(text)).extracting(Warning::code).containsExactly("impossible-date"));
    }

    @Test
    void aDeadlineBeforeTheDocumentIsTold() {
        assertThat(warnings("Hoàn thành trước ngày 15/01/2031."))
                .extracting(Warning::code)
                .containsExactly("past-deadline");
    }

    @Test
    void whatIsRightOrOnlyToldNeedsNoWarning() {
        assertThat(warnings("Hoàn thành trước ngày 30/6/2031.")).isEmpty();
        assertThat(warnings("Các mô hình được thành lập trước ngày 01/7/2025 tiếp tục hoạt động."))
                .isEmpty();
        assertThat(warnings("Theo Nghị định số 12/2024/NĐ-CP ngày 31/6/2024 của Chính phủ."))
                .isEmpty();
    }

    private static List<Warning> warnings(String text) {
        var prepared = Shown.prepared(text);
        return TimingReader.times(
                        prepared, Shown.header(ISSUED), 0, prepared.words().size())
                .warnings();
    }
}
