package vn.luytre.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.luytre.directive.DirectiveState.Step;
import vn.luytre.web.Refused;

/** The states against a model: a list of arrows, as one would draw them on paper. */
class DirectiveStateTests {
    private static final Map<String, String> ARROWS = Map.ofEntries(
            Map.entry("RECEIVED BEGIN", "READING"),
            Map.entry("READING BEGIN", "READING"),
            Map.entry("READING READ", "UNDER_REVIEW"),
            Map.entry("READING FAIL", "FAILED"),
            Map.entry("READING REFUSE", "REFUSED"),
            Map.entry("FAILED READ_AGAIN", "RECEIVED"),
            Map.entry("UNDER_REVIEW SUBMIT", "AWAITING_APPROVAL"),
            Map.entry("AWAITING_APPROVAL RETURN", "UNDER_REVIEW"),
            Map.entry("AWAITING_APPROVAL ISSUE", "ISSUED"),
            Map.entry("FAILED EXPUNGE", "REFUSED"),
            Map.entry("UNDER_REVIEW EXPUNGE", "REFUSED"),
            Map.entry("AWAITING_APPROVAL EXPUNGE", "REFUSED"),
            Map.entry("WITHDRAWN EXPUNGE", "REFUSED"),
            Map.entry("FAILED WITHDRAW", "WITHDRAWN"),
            Map.entry("UNDER_REVIEW WITHDRAW", "WITHDRAWN"),
            Map.entry("AWAITING_APPROVAL WITHDRAW", "WITHDRAWN"),
            Map.entry("ISSUED WITHDRAW", "WITHDRAWN"));

    private static final List<Step> STEPS = List.of(Step.values());

    @RepeatedTest(50)
    void followsTheArrowsAndRefusesEverythingElse(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var state = DirectiveState.RECEIVED;
        for (int i = 0; i < 40; i++) {
            var step = STEPS.get(random.nextInt(STEPS.size()));
            var to = ARROWS.get(state + " " + step);
            var from = state;
            assertThat(from.allows(step)).as(from + " " + step).isEqualTo(to != null);
            if (to == null) {
                assertThatThrownBy(() -> from.after(step))
                        .isInstanceOf(Refused.class)
                        .hasMessage("directive.step.refused." + step);
            } else {
                state = state.after(step);
                assertThat(state).hasToString(to);
            }
        }
    }

    @Test
    void nothingLeavesARefusedDirectiveAndAWithdrawnOneCanOnlyLoseItsContent() {
        assertThat(Step.values()).noneMatch(DirectiveState.REFUSED::allows);
        assertThat(Step.values()).filteredOn(DirectiveState.WITHDRAWN::allows).containsExactly(Step.EXPUNGE);
    }
}
