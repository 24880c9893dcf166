package vn.luytre.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.task.Situations.IN_A_MONTH;
import static vn.luytre.task.Situations.TODAY;
import static vn.luytre.task.Situations.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import vn.luytre.organization.Decision;
import vn.luytre.organization.Ground;
import vn.luytre.organization.NewUnit;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.task.reminder.Inbox;
import vn.luytre.task.reminder.NoticeKind;

/** What becomes of duties when units merge, end, divide, move or get another name. */
@TaskModuleTest
class SuccessionsTests {
    private static final Ground RESOLUTION =
            new Ground(TODAY, new Decision("12/NQ-HĐND", LocalDate.of(2026, 6, 16), "Hội đồng nhân dân tỉnh Lũy Tre"));

    @Autowired
    private Situations given;

    @Autowired
    private Successions successions;

    @Autowired
    private UnitChanges units;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Duties duties;

    @Autowired
    private Inbox inbox;

    @Autowired
    private JdbcClient jdbc;

    private UnitId one;
    private UnitId other;

    @BeforeEach
    void twoCommunes() {
        given.today(TODAY);
        one = commune("Xã Tre Vàng");
        other = commune("Xã Tre Gai");
    }

    private UnitId commune(String name) {
        return units.found(
                new NewUnit(UnitKind.COMMUNE, name, null, given.province),
                new Ground(LocalDate.of(2020, 1, 1), null, "dựng cho kiểm thử"));
    }

    private AssignmentId ordered(UnitId unit) {
        return given.given(List.of(unit), List.of(), IN_A_MONTH).getFirst();
    }

    private UnitId merged() {
        return units.merge(
                List.of(one, other), new NewUnit(UnitKind.COMMUNE, "Xã Tre Mới", null, given.province), RESOLUTION);
    }

    @Test
    void whatUnitsThatMergeOweTheNewOneOwesAndTheHistoryNamesTheDecision(Scenario scenario) {
        var id = ordered(one);
        given.does(id, new Deed.Accept());
        scenario.stimulate(this::merged)
                .andWaitForStateChange(() -> given.now(id).unit(), unit -> !unit.equals(one))
                .andVerify(unit -> {
                    assertThat(given.now(id).state()).isEqualTo(AssignmentState.ACCEPTED);
                    given.does(officer(unit), id, new Deed.Progress(10, "Đơn vị mới làm tiếp."));
                });
        assertThat(last(id, Happening.MOVED))
                .isEqualTo(
                        "Xã Tre Vàng, xã Tre Gai sáp nhập thành xã Tre Mới từ ngày 01/7/2026 theo 12/NQ-HĐND ngày 16/6/2026 của"
                                + " Hội đồng nhân dân tỉnh Lũy Tre");
        assertThat(notices(given.now(id).unit(), id)).contains(NoticeKind.MOVED);
        assertThat(notices(given.province, id)).contains(NoticeKind.MOVED);
    }

    @Test
    void aDutyThatBothHaveIsDoneOnceAndThePartsOfBothStay() {
        var both = given.given(List.of(one, other), List.of(), IN_A_MONTH);
        var village = units.found(
                new NewUnit(UnitKind.VILLAGE, "Thôn Ba", one), new Ground(LocalDate.of(2020, 1, 1), null, "kiểm thử"));
        given.does(both.getFirst(), new Deed.Accept());
        given.does(both.getFirst(), new Deed.HandDown(List.of(village), IN_A_MONTH, ""));
        given.does(both.getLast(), new Deed.Accept());
        given.does(both.getLast(), new Deed.Progress(40, "Đang làm."));
        var heir = merged();
        successions.follow(TODAY);
        assertThat(given.now(both.getFirst()).state()).isEqualTo(AssignmentState.CANCELLED);
        assertThat(last(both.getFirst(), Happening.CANCELLED)).contains("Gộp", "12/NQ-HĐND");
        assertThat(given.now(both.getLast()).unit()).isEqualTo(heir);
        var part = given.partsOf(both.getLast()).getFirst();
        assertThat(given.now(part).unit()).isEqualTo(village);
        assertThat(given.now(part).answersTo()).as("the heir judges").isEqualTo(heir);
    }

    @Test
    void doneAgainNothingHappensTwice() {
        var id = ordered(one);
        merged();
        successions.follow(TODAY);
        int version = given.now(id).version();
        successions.follow(TODAY);
        assertThat(given.now(id).version()).isEqualTo(version);
        assertThat(all(id, Happening.MOVED)).hasSize(1);
    }

    @Test
    void whatAUnitOrderedItsHeirJudges() {
        var order = new NewDuty(new Origin.ByHand(), "Lập danh sách.", List.of(given.commune), List.of(), IN_A_MONTH);
        var duty = duties.give(UUID.randomUUID(), officer(one), order);
        var id = given.ofDuty(duty).getFirst();
        units.dissolve(one, List.of(other), RESOLUTION);
        successions.follow(TODAY);
        assertThat(given.now(id).answersTo()).isEqualTo(other);
        assertThat(given.now(id).assigner()).isEqualTo(other);
        assertThat(duties.find(duty).orElseThrow().issuer()).isEqualTo(other);
        assertThat(last(id, Happening.MOVED)).startsWith("Xã Tre Vàng kết thúc hoạt động, xã Tre Gai tiếp nhận");
    }

    @Test
    void whatIsDoneStaysWithWhoDidIt() {
        var id = ordered(one);
        given.finished(id);
        merged();
        successions.follow(TODAY);
        assertThat(given.now(id).unit()).isEqualTo(one);
    }

    @Test
    void aUnitThatDividesLeavesTheQuestionToWhoGaveTheOrder() {
        var id = ordered(one);
        units.split(
                one,
                List.of(
                        new NewUnit(UnitKind.COMMUNE, "Xã Tre Đông", null, given.province),
                        new NewUnit(UnitKind.COMMUNE, "Xã Tre Tây", null, given.province)),
                false,
                RESOLUTION);
        successions.follow(TODAY);
        successions.follow(TODAY);
        assertThat(given.now(id).unit()).isEqualTo(one);
        assertThat(all(id, Happening.HEIR_UNCLEAR))
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.note()).contains("chia tách thành", "Chưa rõ đơn vị nào tiếp nhận"));
        assertThat(notices(given.province, id)).contains(NoticeKind.HEIR_UNCLEAR);
    }

    @Test
    void aUnitThatLivesOnBesideAPartKeepsItsDutiesAndWhoGaveThemIsAsked(Scenario scenario) {
        var id = ordered(one);
        scenario.stimulate(() -> units.split(
                        one,
                        List.of(new NewUnit(UnitKind.COMMUNE, "Xã Tre Nam", null, given.province)),
                        true,
                        RESOLUTION))
                .andWaitForStateChange(() -> all(id, Happening.HEIR_UNCLEAR), entries -> !entries.isEmpty())
                .andVerify(_ -> assertThat(given.now(id).unit()).isEqualTo(one));
    }

    @Test
    void anotherNameAndAnotherParentChangeNothing() {
        var id = ordered(one);
        int version = given.now(id).version();
        units.rename(one, UnitKind.WARD, "Phường Tre Vàng", RESOLUTION);
        units.move(other, given.department, RESOLUTION);
        successions.follow(TODAY);
        assertThat(given.now(id).version()).isEqualTo(version);
    }

    @Test
    void aChangeThatHoldsLaterIsFollowedOnItsDay() {
        var id = ordered(one);
        units.mergeInto(List.of(one), other, new Ground(TODAY.plusDays(10), RESOLUTION.decision()));
        successions.follow(TODAY);
        assertThat(given.now(id).unit()).isEqualTo(one);
        successions.follow(TODAY.plusDays(10));
        assertThat(given.now(id).unit()).isEqualTo(other);
        assertThat(last(id, Happening.MOVED)).startsWith("Xã Tre Vàng sáp nhập vào xã Tre Gai từ ngày 11/7/2026");
    }

    @Test
    void theHeirThatHasDoneItsOwnIsNotGivenTheOthersUnasked() {
        var both = given.given(List.of(one, other), List.of(), IN_A_MONTH);
        given.finished(both.getLast());
        units.mergeInto(List.of(one), other, RESOLUTION);
        successions.follow(TODAY);
        assertThat(given.now(both.getFirst()).unit()).isEqualTo(one);
        assertThat(last(both.getFirst(), Happening.HEIR_UNCLEAR)).contains("đã hoàn thành phần của mình");
    }

    @Test
    void whatComesBackComesToTheHeirOnce() {
        var series = duties.giveSeries(
                UUID.randomUUID(),
                officer(given.province),
                new NewSeries(
                        new Origin.ByHand(),
                        "Báo cáo tháng.",
                        List.of(one),
                        List.of(other),
                        new Rhythm("P1M", "by", "---10"),
                        TODAY,
                        null));
        units.mergeInto(List.of(one), other, RESOLUTION);
        successions.follow(TODAY);
        assertThat(jdbc.sql("select unit || role from task.series_unit where series = :id")
                        .param("id", series.value())
                        .query(String.class)
                        .list())
                .containsExactly(other.value() + "LEAD");
    }

    private List<NoticeKind> notices(UnitId unit, AssignmentId id) {
        return inbox.of(unit, officer(unit).account()).stream()
                .filter(notice -> notice.assignment() == id.value())
                .map(vn.luytre.task.reminder.Notice::kind)
                .toList();
    }

    private List<Entry> all(AssignmentId id, Happening happening) {
        return assignments.history(id).stream()
                .filter(entry -> entry.happening() == happening)
                .toList();
    }

    private @Nullable String last(AssignmentId id, Happening happening) {
        return all(id, happening).getLast().note();
    }
}
