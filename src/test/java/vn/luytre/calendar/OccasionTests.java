package vn.luytre.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccasionTests {
    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 19);

    @ParameterizedTest
    @CsvSource({
        "trước Tết Nguyên đán Bính Ngọ, 2026-02-17",
        "Tết Nguyên đán Quý Mão năm 2023, 2023-01-22",
        "dịp TẾT NGUYÊN ĐÁN, 2026-02-17",
        "Tết Nguyên đán 2027, 2027-02-06",
        "Tết Dương lịch, 2027-01-01",
        "Giỗ Tổ Hùng Vương, 2026-04-26",
        "Ngày hội toàn dân bảo vệ an ninh Tổ quốc, 2026-08-19",
        "lễ Quốc khánh năm 2025, 2025-09-02",
        "Trung thu, 2026-09-25"
    })
    void occasionsHaveTheirDay(String words, LocalDate day) {
        assertThat(Occasion.dayOf(words, ISSUED)).hasValue(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tết", "các ngày lễ lớn của dân tộc", "trước khi ban hành", "năm 2026"})
    void whatNamesNoOccasionHasNone(String words) {
        assertThat(Occasion.dayOf(words, ISSUED)).isEmpty();
    }
}
