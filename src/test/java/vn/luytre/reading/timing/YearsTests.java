package vn.luytre.reading.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.luytre.reading.Header;

class YearsTests {
    @Test
    void aDayAlreadyGoneIsOfTheNextYear() {
        assertThat(read("Gửi trước ngày 15/6.", Shown.header(LocalDate.of(2031, 12, 20))))
                .isEqualTo("date before 2032-06-15 inferred ~ «trước ngày 15/6»");
    }

    @Test
    void withoutADateTheTitleTellsTheYear() {
        assertThat(read("Gửi trước ngày 15/6.", subject("Thực hiện phong trào năm 2031")))
                .isEqualTo("date before 2031-06-15 inferred ~ «trước ngày 15/6»");
    }

    @Test
    void aTitleWithTwoYearsTellsNone() {
        assertThat(read("Gửi trước ngày 15/6.", subject("Tổng kết năm 2030, nhiệm vụ năm 2031")))
                .isEqualTo("event before - inferred ? «trước ngày 15/6»");
    }

    @Test
    void withoutAnyYearNoneIsGuessed() {
        assertThat(read("Hoàn thành trong tháng 6.", Header.EMPTY))
                .isEqualTo("period within - inferred ? «trong tháng 6»");
        assertThat(read("Từ nay đến hết tháng 6, ra quân tuần tra.", Header.EMPTY))
                .isEqualTo("period within - inferred ? «Từ nay đến hết tháng 6»");
    }

    @Test
    void theTwentyNinthOfFebruaryWaitsForItsYear() {
        assertThat(read("Gửi trước ngày 29/02.", Shown.header(LocalDate.of(2031, 3, 1))))
                .isEqualTo("date before 2032-02-29 inferred ~ «trước ngày 29/02»");
    }

    private static Header subject(String subject) {
        return Shown.header((String) null, subject);
    }

    private static @Nullable String read(String text, Header header) {
        var prepared = Shown.prepared(text);
        var found = Shown.shown(
                TimingReader.times(prepared, header, 0, prepared.words().size()).timings());
        assertThat(found).hasSizeLessThan(2);
        return found.isEmpty() ? null : found.getFirst();
    }
}
