package vn.luytre.reporting.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.luytre.calendar.VietnamTime;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.organization.Decision;
import vn.luytre.organization.Ground;
import vn.luytre.organization.NewUnit;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.Figure;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.ReportingModuleTest;
import vn.luytre.reporting.Totals;
import vn.luytre.reporting.correction.FigureCorrections;
import vn.luytre.reporting.correction.FigureCorrections.Wish;
import vn.luytre.reporting.submission.SheetStep;
import vn.luytre.reporting.submission.StepWords;
import vn.luytre.reporting.submission.Submissions;
import vn.luytre.reporting.total.Adding;
import vn.luytre.reporting.total.Place;
import vn.luytre.reporting.total.Tree;
import vn.luytre.reporting.total.TreeFollowing;
import vn.luytre.task.Actor;
import vn.luytre.task.AssignmentId;
import vn.luytre.task.Assignments;
import vn.luytre.task.Deed;
import vn.luytre.task.Duties;
import vn.luytre.task.NewDuty;
import vn.luytre.task.Origin;
import vn.luytre.task.Request;
import vn.luytre.web.Refused;

@ReportingModuleTest
class CountedFiguresTests {
    private final LocalDate due = LocalDate.now(VietnamTime.ZONE).plusDays(3);

    @Autowired
    Duties duties;

    @Autowired
    Assignments assignments;

    @Autowired
    Totals totals;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Recounting recounting;

    @Autowired
    StandingFigures standing;

    @Autowired
    Adding adding;

    @Autowired
    TreeFollowing following;

    @Autowired
    UnitChanges changes;

    @Autowired
    Submissions submissions;

    @Autowired
    FigureCorrections corrections;

    @Autowired
    JdbcClient jdbc;

    FigureForm form;
    PeriodKey period;
    UnitId province;
    UnitId commune;
    UnitId other;
    UnitId department;

    @BeforeEach
    void setUp() {
        form = catalogue.form("ket-qua").orElseThrow();
        period = PeriodKey.of(form.calendar().periodWith(form.frequency(), due));
        var ground = new Ground(
                LocalDate.of(2026, 1, 1), new Decision("04/NQ", LocalDate.of(2025, 12, 1), "Hội đồng nhân dân tỉnh"));
        province = changes.found(new NewUnit(UnitKind.PROVINCE, "Tỉnh Đếm", null, null), ground);
        commune = changes.found(new NewUnit(UnitKind.COMMUNE, "Xã Đếm", null, province), ground);
        other = changes.found(new NewUnit(UnitKind.COMMUNE, "Xã Khác", null, province), ground);
        department = changes.found(new NewUnit(UnitKind.DEPARTMENT, "Sở Đếm", null, province), ground);
        following.follow();
    }

    @Test
    void aDutyIsCountedAtOnceWhereItIsOwedAndAbove() {
        give(commune, other);
        assertThat(number("A11", commune)).isEqualTo(1);
        assertThat(number("A11", province)).isEqualTo(2);
        countAll();
        assertThat(number("A11", commune)).isEqualTo(1);
        assertThat(number("A11", province)).isEqualTo(2);
    }

    @Test
    void whatIsAcceptedInTimeIsCountedAndTheRateFollows() {
        var owed = give(commune, other);
        countAll();
        finish(owed.getFirst(), commune);
        assertThat(number("A12", province)).isEqualTo(1);
        assertThat(figure("A13", province).number())
                .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("50"));
        countAll();
        assertThat(number("A12", province)).isEqualTo(1);
    }

    @Test
    void whatIsCancelledIsNoLongerCounted() {
        var owed = give(commune, other);
        countAll();
        assignments.perform(
                request(owed.getFirst(), province), new Deed.Cancel("Không còn cần.", Deed.PartsFate.CANCEL));
        assertThat(number("A11", commune)).isZero();
        assertThat(figure("A11", commune).reported()).isEqualTo(1);
        assertThat(number("A11", province)).isEqualTo(1);
    }

    @Test
    void aUnitThatDoesNotFillInTheFormIsNotCountedInIt() {
        give(commune, department);
        assertThat(number("A11", province)).isEqualTo(1);
        countAll();
        assertThat(number("A11", province)).isEqualTo(1);
    }

    @Test
    void nothingIsMarkedWhenThereIsNothingToCount() {
        countAll();
        assertThat(recounting.recount()).isZero();
        assertThat(figure("A11", Tree.COUNTRY).indicator().isEntered()).isFalse();
    }

    @Test
    void figuresThatStandAreCountedAgainForThisPeriodAndTheOneBefore() {
        countAll();
        standing.mark(due);
        var days = jdbc.sql("select day from reporting.recount where unit = :unit")
                .param("unit", commune.value())
                .query(LocalDate.class)
                .list();
        assertThat(days).contains(due, form.lastDay(form.before(period)));
        countAll();
        assertThat(recounting.recount()).isZero();
    }

    @Test
    void whatWasSentStandsStillAndSaysWhatItsRecordsHaveBecome() {
        give(commune);
        following.follow();
        submit(SheetStep.SUBMIT);
        give(commune);
        assertThat(number("A11", commune)).isEqualTo(1);
        assertThat(number("A10", province)).isEqualTo(1);
        countAll();
        assertThat(number("A11", province)).isEqualTo(1);
        assertThat(recounting.now(form, place())).containsEntry(line("A11").position(), 2L);
        submit(SheetStep.TAKE_BACK);
        assertThat(number("A11", province)).isEqualTo(2);
        countAll();
        assertThat(number("A11", province)).isEqualTo(2);
    }

    @Test
    void anAdjustmentWithProofIsAddedToEveryLaterCount() {
        give(commune);
        countAll();
        int at = line("A11").position();
        var asker = author(commune, commune);
        corrections.ask(
                form, place(), Wish.adjusting(at, 2, "Hai việc giao miệng.", "https://a.vn/b", ""), new byte[0], asker);
        assertThat(number("A11", province)).isEqualTo(1);
        var asked = corrections.of(place()).getFirst();
        assertThatThrownBy(() -> corrections.decide(form, place(), asked.id(), true, "", asker))
                .isInstanceOf(Refused.class);
        corrections.decide(form, place(), asked.id(), true, "", author(province, province));
        assertThat(number("A11", province)).isEqualTo(3);
        give(commune);
        assertThat(number("A11", province)).isEqualTo(4);
        countAll();
        assertThat(number("A11", commune)).isEqualTo(4);
        var tooMuch = Wish.adjusting(at, -5, "Đếm trùng.", "https://a.vn/b", "");
        assertThatThrownBy(() -> corrections.ask(form, place(), tooMuch, new byte[0], asker))
                .isInstanceOf(Refused.class);
    }

    private void submit(SheetStep step) {
        int version = submissions.standing(place()).version();
        submissions.step(form, place(), step, author(commune, commune), version, StepWords.because("Đã rà soát."));
    }

    private static Author author(UnitId who, UnitId unit) {
        var actor = officer(who);
        return new Author(actor.account(), "Cán bộ", unit);
    }

    private Place place() {
        return new Place(form.id(), period, commune);
    }

    private Line line(String code) {
        return form.lines().stream()
                .filter(line -> line.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void countAll() {
        while (recounting.recount() > 0) {}
        while (adding.addUp(100) > 0) {}
    }

    private List<AssignmentId> give(UnitId... units) {
        var duty = duties.give(
                UUID.randomUUID(),
                officer(province),
                new NewDuty(new Origin.ByHand(), "Tổ chức ra mắt tổ tự quản.", List.of(units), List.of(), due));
        return jdbc.sql("select id as value from task.assignment_fact where duty = :duty order by id")
                .param("duty", duty.value())
                .query(AssignmentId.class)
                .list();
    }

    private void finish(AssignmentId owed, UnitId unit) {
        assignments.perform(request(owed, unit), new Deed.Accept());
        assignments.perform(request(owed, unit), new Deed.Progress(50, "Đã họp."));
        assignments.perform(request(owed, unit), new Deed.Report("Đã ra mắt.", ""));
        assignments.perform(request(owed, province), new Deed.AcceptResult(""));
    }

    private Request request(AssignmentId owed, UnitId unit) {
        int seen = assignments.find(owed).orElseThrow().version();
        return new Request(UUID.randomUUID(), officer(unit), owed, seen);
    }

    private static Actor officer(UnitId unit) {
        return new Actor(new AccountId(UUID.nameUUIDFromBytes(new byte[] {(byte) unit.value()})), "Cán bộ", unit);
    }

    private long number(String code, UnitId unit) {
        return figure(code, unit).sum();
    }

    private Figure figure(String code, UnitId unit) {
        var indicator = line(code).indicator().id();
        return totals.figures(form, List.of(indicator), List.of(unit), List.of(period))
                .figure(unit, period, indicator);
    }
}
