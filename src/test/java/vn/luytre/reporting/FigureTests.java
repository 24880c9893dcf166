package vn.luytre.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTests {
    private static final Indicator STOCK = new Indicator(
            new IndicatorId(1),
            "D2",
            "Điểm mô hình",
            "điểm",
            "D",
            0,
            Summing.LAST,
            null,
            List.of(),
            false,
            false,
            null,
            "");

    private static Figure said(long number) {
        return new Figure(STOCK, number, 0, 1, 0);
    }

    @Test
    void ofWhatIsThereAtTheEndTheLastPeriodThatHasANumberCounts() {
        var march = said(5);
        var april = Figure.nothing(STOCK);
        var may = new Figure(STOCK, 0, 0, 0, 1);
        assertThat(march.followedBy(april).followedBy(may).number()).contains(BigDecimal.valueOf(5));
        assertThat(march.followedBy(said(0)).number()).as("zero is a number").contains(BigDecimal.ZERO);
        assertThat(april.followedBy(may).number()).isEmpty();
    }
}
