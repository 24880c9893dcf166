package vn.luytre.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.luytre.reading.Confidence;

class MarksTests {
    private final Marks marks = new Marks();

    @Test
    void whatEndsWithAMarkedValueIsNotMarkedTwice() {
        var due = marks.marked("trước ngày 15/6", Confidence.LIKELY);
        assertThat(marks.marked("Công an xã → Công an tỉnh – 6 tháng: " + due, Confidence.LIKELY))
                .endsWith("15/6 ~");
    }

    @Test
    void anotherMarkIsAdded() {
        var due = marks.marked("trước ngày 15/6", Confidence.LIKELY);
        assertThat(marks.marked(due, Confidence.UNSURE)).isEqualTo("trước ngày 15/6 ~" + Sheet.FIXED_BLANK + "?");
        assertThat(marks.marked(due, Confidence.CERTAIN)).isEqualTo("trước ngày 15/6 ~");
    }
}
