package vn.luytre.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.task.RefusedAs.refused;
import static vn.luytre.task.Situations.IN_A_MONTH;
import static vn.luytre.task.Situations.TODAY;
import static vn.luytre.task.Situations.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.luytre.identity.AccountId;

@TaskModuleTest
class AssignmentsTests {
    @Autowired
    private Situations given;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Heard heard;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void today() {
        given.today(TODAY);
    }

    @Test
    void aDutyGoesFromTheOrderToTheAcceptedResult() {
        var id = given.ordered(IN_A_MONTH);
        assertThat(given.now(id).state()).isEqualTo(AssignmentState.ASSIGNED);
        given.finished(id);
        assertThat(given.now(id).state()).isEqualTo(AssignmentState.DONE);
        assertThat(given.now(id).standing().doneInTime()).isTrue();
        assertThat(assignments.history(id))
                .extracting(Entry::happening)
                .containsExactly(
                        Happening.ASSIGNED,
                        Happening.ACCEPTED,
                        Happening.PROGRESSED,
                        Happening.REPORTED,
                        Happening.RESULT_ACCEPTED);
        assertThat(heard.of(id, TaskEvent.ResultAccepted.class))
                .containsExactly(new TaskEvent.ResultAccepted(id, given.now(id).duty(), given.commune, TODAY, true));
    }

    @Test
    void noStepIsSkipped() {
        var id = given.ordered(IN_A_MONTH);
        refused("task.accept.first", () -> given.does(id, new Deed.Progress(10, "")));
        refused("task.accept.first", () -> given.does(id, new Deed.Report("Xong.", "")));
        refused("task.result.none", () -> given.does(id, new Deed.AcceptResult("")));
        given.does(id, new Deed.Accept());
        refused("task.accept.already", () -> given.does(id, new Deed.Accept()));
        refused("task.report.not-begun", () -> given.does(id, new Deed.Report("Xong.", "")));
    }

    @Test
    void aResultThatIsNotGoodEnoughComesBackWithTheReason() {
        var id = given.reported(IN_A_MONTH);
        refused("task.return.no-reason", () -> given.does(id, new Deed.ReturnResult(" ", null)));
        given.does(id, new Deed.ReturnResult("Thiếu biên bản.", null));
        assertThat(given.now(id).state()).isEqualTo(AssignmentState.RETURNED);
        assertThat(assignments.history(id).getLast().note()).isEqualTo("Thiếu biên bản.");
        given.does(id, new Deed.Report("Đã bổ sung biên bản.", ""));
        given.does(id, new Deed.AcceptResult(""));
        assertThat(given.now(id).state()).isEqualTo(AssignmentState.DONE);
    }

    @Test
    void whatIsReturnedAfterItsDateHasPassedGetsANewOne() {
        var id = given.reported(TODAY.plusDays(3));
        given.today(TODAY.plusDays(10));
        refused("task.return.no-date", () -> given.does(id, new Deed.ReturnResult("Thiếu ảnh.", null)));
        refused("task.due.past", () -> given.does(id, new Deed.ReturnResult("Thiếu ảnh.", TODAY.plusDays(9))));
        given.does(id, new Deed.ReturnResult("Thiếu ảnh.", TODAY.plusDays(12)));
        assertThat(given.now(id).standing().lateness().isLate())
                .as("it lay with the province")
                .isFalse();
        assertThat(given.now(id).due()).isEqualTo(TODAY.plusDays(12));
    }

    @Test
    void nobodyAcceptsHisOwnResult() {
        var id = given.begun(IN_A_MONTH);
        var both = new AccountId(UUID.randomUUID());
        given.does(new Actor(both, "Người hai vai", given.commune), id, new Deed.Report("Xong.", ""));
        refused(
                "task.result.own",
                () -> given.does(new Actor(both, "Người hai vai", given.province), id, new Deed.AcceptResult("")));
        given.does(officer(given.province), id, new Deed.AcceptResult(""));
    }

    @Test
    void onlyTheUnitThatOwesItWorksAndOnlyTheOneThatItAnswersToDecides() {
        var id = given.ordered(IN_A_MONTH);
        refused("task.not-owner", () -> given.does(officer(given.otherCommune), id, new Deed.Accept()));
        refused("task.not-owner", () -> given.does(officer(given.province), id, new Deed.Accept()));
        var reported = given.reported(IN_A_MONTH);
        refused("task.not-decider", () -> given.does(officer(given.commune), reported, new Deed.AcceptResult("")));
        refused(
                "task.not-assigner",
                () -> given.does(officer(given.commune), reported, new Deed.Cancel("Thôi.", Deed.PartsFate.UNDECIDED)));
    }

    @Test
    void whatIsLateStaysLate() {
        var id = given.begun(TODAY.plusDays(3));
        given.today(TODAY.plusDays(8));
        assignments.markOverdue(TODAY.plusDays(8));
        assertThat(assignments.markOverdue(TODAY.plusDays(8))).as("noted once").isZero();
        assertThat(heard.of(id, TaskEvent.AssignmentOverdue.class)).hasSize(1);
        given.does(id, new Deed.AskExtension(TODAY.plusDays(20), "Mưa lũ."));
        given.does(id, new Deed.GrantExtension(TODAY.plusDays(15), "Đồng ý."));
        given.does(id, new Deed.Report("Xong.", ""));
        given.does(id, new Deed.AcceptResult(""));
        var lateness = given.now(id).standing().lateness();
        assertThat(lateness.since()).isEqualTo(TODAY.plusDays(4));
        assertThat(lateness.days()).isEqualTo(5);
        assertThat(given.now(id).standing().doneInTime()).isFalse();
    }

    @Test
    void noStatementTakesLatenessBack() {
        var id = given.begun(TODAY.plusDays(3));
        assignments.markOverdue(TODAY.plusDays(8));
        assertThat(changed(
                        "update task.assignment set late_since = null, days_late = 0, missed = null where id = :id",
                        id))
                .isInstanceOf(DataAccessException.class);
        assertThat(changed("delete from task.entry where assignment = :id", id))
                .isInstanceOf(DataAccessException.class);
        assertThat(changed("update task.due_date set due = null where assignment = :id", id))
                .isInstanceOf(DataAccessException.class);
    }

    private Throwable changed(String sql, AssignmentId id) {
        return org.assertj.core.api.Assertions.catchThrowable(
                () -> jdbc.sql(sql).param("id", id.value()).update());
    }

    @Test
    void anExtensionInTimeLeavesTheResultInTime() {
        var id = given.begun(TODAY.plusDays(3));
        given.does(id, new Deed.AskExtension(TODAY.plusDays(20), "Chờ kinh phí."));
        refused("task.extension.asked", () -> given.does(id, new Deed.AskExtension(TODAY.plusDays(30), "Nữa.")));
        refused(
                "task.not-decider",
                () -> given.does(officer(given.commune), id, new Deed.GrantExtension(TODAY.plusDays(20), "")));
        given.does(id, new Deed.GrantExtension(TODAY.plusDays(20), "Đồng ý."));
        given.today(TODAY.plusDays(19));
        given.does(id, new Deed.Report("Xong.", ""));
        given.does(id, new Deed.AcceptResult(""));
        assertThat(given.now(id).standing().doneInTime()).isTrue();
        assertThat(dueDates(id)).containsExactly(TODAY.plusDays(3), TODAY.plusDays(20));
    }

    private List<LocalDate> dueDates(AssignmentId id) {
        return jdbc.sql("select due from task.due_date where assignment = :id order by id")
                .param("id", id.value())
                .query(LocalDate.class)
                .list();
    }

    @Test
    void theSameKeyTwiceIsDoneOnce() {
        var id = given.ordered(IN_A_MONTH);
        var request = new Request(
                UUID.randomUUID(), officer(given.commune), id, given.now(id).version());
        int version = assignments.perform(request, new Deed.Accept());
        assertThat(assignments.perform(request, new Deed.Accept())).isEqualTo(version);
        assertThat(assignments.history(id)).hasSize(2);
        refused("identity.key.used", () -> assignments.perform(request, new Deed.Progress(10, "")));
    }

    @Test
    void whoLookedAtAnOldVersionIsToldWhoChangedWhat() {
        var id = given.accepted(IN_A_MONTH);
        int seen = given.now(id).version();
        given.does(id, new Deed.Progress(10, ""));
        var late = new Request(UUID.randomUUID(), officer(given.commune), id, seen);
        var refusal = refused("task.stale", () -> assignments.perform(late, new Deed.Progress(20, "")));
        assertThat(refusal.arguments()).startsWith("Cán bộ " + given.commune, Happening.PROGRESSED);
    }

    @Test
    void aCommentIsNeverTooLate() {
        var id = given.ordered(IN_A_MONTH);
        given.finished(id);
        int version = given.now(id).version();
        assignments.comment(UUID.randomUUID(), officer(given.province), id, "Làm tốt.");
        assertThat(given.now(id).version()).isEqualTo(version);
        assertThat(assignments.history(id).getLast().happening()).isEqualTo(Happening.COMMENTED);
    }

    @Test
    void aDutyWithoutTimeLimitIsNeverLate() {
        var id = given.begun(null);
        given.today(TODAY.plusYears(3));
        assignments.markOverdue(TODAY.plusYears(3));
        given.does(id, new Deed.Report("Vẫn làm.", ""));
        assertThat(given.now(id).standing().lateness()).isEqualTo(Lateness.NONE);
        refused("task.report.waiting", () -> given.does(id, new Deed.AskExtension(TODAY.plusYears(4), "?")));
    }
}
