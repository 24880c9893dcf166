package vn.luytre.task.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What another library reads is what was meant. */
class CalendarTextTests {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-07-01T09:00:00+07:00");
    private static final String[] PIECES = {
        "Rà soát, củng cố mô hình",
        ";",
        ",",
        "\\",
        "\\n",
        "\n",
        "\r\n",
        ":",
        "\"",
        "😀",
        "ệ",
        " ",
        "^",
        "BEGIN:VEVENT",
        "\u0001",
        "e\u0302\u0323"
    };
    private static final long SEED = Long.getLong("luytre.seed", System.nanoTime());
    private static final Random RANDOM = new Random(SEED);

    @Test
    void aDutyIsAWholeDay() {
        var event = read(text("Báo cáo kết quả"));
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().getDate()).isEqualTo(15);
        assertThat(event.getSummary().getValue()).isEqualTo("Báo cáo kết quả");
        assertThat(event.getUid().getValue()).isEqualTo("assignment-7@luytre");
        assertThat(event.getAlarms()).hasSize(1);
    }

    @RepeatedTest(100)
    void anyTitleIsReadAsItWasWrittenAndNoLineIsTooLong() {
        var title = new StringBuilder("x");
        for (int i = RANDOM.nextInt(30); i > 0; i--) title.append(PIECES[RANDOM.nextInt(PIECES.length)]);
        var text = text(title + "x");
        for (var line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                    .as("seed %s: %s", SEED, line)
                    .isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r");
        }
        assertThat(read(text).getSummary().getValue())
                .as("seed %s", SEED)
                .isEqualToNormalizingNewlines((title + "x").replace("\u0001", ""));
    }

    private static String text(String title) {
        return new CalendarText("Nhiệm vụ: Xã Tre Xanh")
                .due("assignment-7@luytre", DAY, title, "https://luytre.example/tasks/7", NOW)
                .ended();
    }

    private static VEvent read(String text) {
        var events = Biweekly.parse(text).first().getEvents();
        assertThat(events).hasSize(1);
        return events.getFirst();
    }
}
