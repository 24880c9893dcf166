package vn.luytre.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.identity.People;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.ReportingModuleTest;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.pivot.SpanKind;
import vn.luytre.reporting.submission.SheetState;
import vn.luytre.reporting.submission.SheetStep;
import vn.luytre.reporting.total.TreeFollowing;
import vn.luytre.web.Refused;

/** Whatever is done with a report in whatever order by whomever: it goes as the model says, and what was sent stays as it was. */
@ReportingModuleTest
class ReportStoryTests {
    private static final int DEEDS = 150;
    private static final ReportWords WORDS = new ReportWords("Lý do.", Map.of());

    @Autowired
    private People people;

    @Autowired
    private TreeFollowing following;

    @Autowired
    private ReportKinds kinds;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportSteps steps;

    @Autowired
    private Editing editing;

    private final Random random = new Random(138);

    /** The report as it should be. */
    private static final class Model {
        private final UnitId unit;
        private SheetState state = SheetState.DRAFT;
        private @Nullable AccountId submitter;
        private int sent;

        Model(UnitId unit) {
            this.unit = unit;
        }

        boolean does(SheetStep step, Author by) {
            boolean isAbove = !by.unit().equals(unit);
            var after = switch (step) {
                case SUBMIT -> state == SheetState.DRAFT || state == SheetState.RETURNED ? SheetState.SUBMITTED : null;
                case TAKE_BACK -> state == SheetState.SUBMITTED ? SheetState.DRAFT : null;
                case RETURN ->
                    isAbove && (state == SheetState.SUBMITTED || state == SheetState.ACCEPTED)
                            ? SheetState.RETURNED
                            : null;
                case ACCEPT ->
                    isAbove && state == SheetState.SUBMITTED && !by.account().equals(submitter)
                            ? SheetState.ACCEPTED
                            : null;
            };
            if (after == null) return false;
            state = after;
            if (step == SheetStep.SUBMIT) {
                submitter = by.account();
                sent++;
            }
            return true;
        }
    }

    @Test
    void aReportGoesAsTheModelSaysInAnyStory() {
        var province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        var commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        following.follow();
        var both = people.somebody(commune);
        var actors = List.of(
                new Author(both, "Lê Thị Bình", commune),
                new Author(people.somebody(commune), "Trần Văn An", commune),
                new Author(both, "Lê Thị Bình", province), // moved up meanwhile
                new Author(people.somebody(province), "Phạm Thị Mẫu", province));
        var wish = new NewReport(
                commune, kinds.find("nam").orElseThrow(), ReportTime.of(new Span(SpanKind.YEAR, 2026, 1)));
        var id = reports.begin(wish, actors.getFirst());
        var model = new Model(commune);
        for (int deed = 0; deed < DEEDS; deed++) {
            var by = actors.get(random.nextInt(actors.size()));
            if (random.nextInt(3) == 0) write(id, by, deed, model);
            else step(id, List.of(SheetStep.values()).get(random.nextInt(4)), by, model);
            var report = reports.find(id).orElseThrow();
            assertThat(report.state()).isEqualTo(model.state);
            var last = steps.last(id);
            assertThat(last.map(SentVersion::number).orElse(0)).isEqualTo(model.sent);
            assertThat(last.map(steps::isProven)).isNotEqualTo(Optional.of(false));
        }
        assertThat(model.sent).isGreaterThan(5);
    }

    private void step(ReportId id, SheetStep step, Author by, Model model) {
        int version = reports.find(id).orElseThrow().standing().version();
        boolean isDone = isDone(() -> steps.step(id, step, by, version, WORDS));
        assertThat(isDone).as(step + " by " + by).isEqualTo(model.does(step, by));
    }

    private void write(ReportId id, Author by, int deed, Model model) {
        var text = "Kiến nghị " + deed + ".";
        var edit = new SectionEdit("kien-nghi", List.of(), text, null, 0, null, 0);
        boolean isDone = isDone(() -> editing.write(id, edit, by));
        boolean isWritable = model.state == SheetState.DRAFT || model.state == SheetState.RETURNED;
        assertThat(isDone).isEqualTo(isWritable);
    }

    private static boolean isDone(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (Refused refused) {
            return false;
        }
    }
}
