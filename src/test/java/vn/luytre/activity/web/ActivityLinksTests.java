package vn.luytre.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.luytre.organization.UnitId;
import vn.luytre.task.Duty;
import vn.luytre.task.DutyId;
import vn.luytre.task.SeriesId;

class ActivityLinksTests {
    private static String title(@Nullable SeriesId series) {
        var due = LocalDate.of(2026, 12, 5);
        return ActivityLinks.title(
                new Duty(new DutyId(1), new UnitId(2), null, null, "7", "Báo cáo tháng.", null, null, due, series));
    }

    @Test
    void dutiesOfASeriesAreToldApartByTheirDays() {
        assertThat(title(new SeriesId(3))).endsWith("Báo cáo tháng. (05/12/2026)");
    }

    @Test
    void aDutyThatComesOnceIsCalledByWhatItAsks() {
        assertThat(title(null)).endsWith("Báo cáo tháng.");
    }
}
