package vn.luytre.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.luytre.web.Refused;

/** Whatever is done in whatever order: no step is skipped, and what was late stays late. */
class SheetStepTests {
    private static final List<SheetStep> STEPS = List.of(SheetStep.values());

    /** From which states each step goes, written down once more. */
    private static final Map<SheetStep, Map<SheetState, SheetState>> MODEL = Map.of(
            SheetStep.SUBMIT,
            Map.of(SheetState.DRAFT, SheetState.SUBMITTED, SheetState.RETURNED, SheetState.SUBMITTED),
            SheetStep.TAKE_BACK,
            Map.of(SheetState.SUBMITTED, SheetState.DRAFT),
            SheetStep.RETURN,
            Map.of(SheetState.SUBMITTED, SheetState.RETURNED, SheetState.ACCEPTED, SheetState.RETURNED),
            SheetStep.ACCEPT,
            Map.of(SheetState.SUBMITTED, SheetState.ACCEPTED));

    @Test
    void eachStepGoesFromWhereTheModelSaysAndFromNowhereElse() {
        for (var step : SheetStep.values()) {
            for (var state : SheetState.values()) {
                var after = MODEL.getOrDefault(step, Map.of()).get(state);
                if (after == null) assertThatThrownBy(() -> step.after(state)).isInstanceOf(Refused.class);
                else assertThat(step.after(state)).isEqualTo(after);
            }
        }
    }

    @Test
    void theFirstDayOfSendingStaysInAnyStory() {
        var random = new Random(138);
        var due = LocalDate.of(2026, 5, 19);
        for (int story = 0; story < 500; story++) {
            var standing = Standing.NONE;
            var day = LocalDate.of(2026, 5, 15);
            for (int deed = 0; deed < 30; deed++) {
                day = day.plusDays(random.nextInt(2));
                var step = STEPS.get(random.nextInt(STEPS.size()));
                if (!step.isPossible(standing.state())) continue;
                var before = standing;
                standing = before.on(day, step.after(before.state()));
                if (before.firstSubmittedOn() == null) continue;
                assertThat(standing.firstSubmittedOn()).isEqualTo(before.firstSubmittedOn());
                assertThat(standing.daysLate(due, day)).isEqualTo(before.daysLate(due, day));
            }
        }
    }
}
