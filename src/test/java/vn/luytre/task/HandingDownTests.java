package vn.luytre.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.task.RefusedAs.refused;
import static vn.luytre.task.Situations.IN_A_MONTH;
import static vn.luytre.task.Situations.TODAY;
import static vn.luytre.task.Situations.officer;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TaskModuleTest
class HandingDownTests {
    @Autowired
    private Situations given;

    @Autowired
    private Assignments assignments;

    @BeforeEach
    void today() {
        given.today(TODAY);
    }

    @Test
    void theWholeSeesHowManyOfItsPartsAreDone() {
        var whole = given.handedDown(IN_A_MONTH);
        given.finished(given.partsOf(whole).getFirst());
        assertThat(assignments.parts(whole)).isEqualTo(new Parts(2, 1, 0, 0));
    }

    @Test
    void aUnitHandsDownToThoseBelowItOnly() {
        var whole = given.accepted(IN_A_MONTH);
        refused("task.hand-down.not-below", () -> given.does(whole, handing(given.otherCommune)));
        refused("task.hand-down.not-below", () -> given.does(whole, handing(given.province)));
        refused("task.hand-down.itself", () -> given.does(whole, handing(given.commune)));
    }

    private static Deed handing(vn.luytre.organization.UnitId unit) {
        return new Deed.HandDown(List.of(unit), TODAY.plusDays(9), "");
    }

    @Test
    void nobodyGetsADutyTwice() {
        var whole = given.handedDown(IN_A_MONTH);
        refused("task.hand-down.has-it", () -> given.does(whole, handing(given.village)));
    }

    @Test
    void aPartIsDueNoLaterThanTheWhole() {
        var whole = given.accepted(IN_A_MONTH);
        refused(
                "task.due.after-whole",
                () -> given.does(whole, new Deed.HandDown(List.of(given.village), IN_A_MONTH.plusDays(1), "")));
        refused("task.due.missing", () -> given.does(whole, new Deed.HandDown(List.of(given.village), null, "")));
        given.does(whole, new Deed.HandDown(List.of(given.village), IN_A_MONTH, ""));
        var part = given.partsOf(whole).getFirst();
        given.does(part, new Deed.Accept());
        given.does(part, new Deed.AskExtension(IN_A_MONTH.plusDays(10), "Bận mùa."));
        refused("task.due.after-whole", () -> given.does(part, new Deed.GrantExtension(IN_A_MONTH.plusDays(10), "")));
    }

    @Test
    void thePartAnswersToWhoHandedItDownAndTheWholeToWhoOrderedIt() {
        var whole = given.handedDown(IN_A_MONTH);
        var part = given.partsOf(whole).getFirst();
        assertThat(given.now(part).answersTo()).isEqualTo(given.commune);
        assertThat(given.now(whole).answersTo()).isEqualTo(given.province);
        refused(
                "task.not-assigner",
                () -> given.does(officer(given.province), part, new Deed.Cancel("?", Deed.PartsFate.CANCEL)));
    }

    @Test
    void theWholeIsReportedWithOpenPartsOnlyWithAReason() {
        var whole = given.handedDown(IN_A_MONTH);
        given.does(whole, new Deed.Progress(50, ""));
        var refusal = refused("task.report.open-parts", () -> given.does(whole, new Deed.Report("Xong.", "")));
        assertThat(refusal.arguments()).containsExactly(2, 2);
        given.does(whole, new Deed.Report("Xong 2/2 thôn.", "Thôn Hai chưa gửi biên bản."));
    }

    @Test
    void cancellingAsksWhatBecomesOfTheParts() {
        var whole = given.handedDown(IN_A_MONTH);
        refused(
                "task.cancel.open-parts",
                () -> given.does(whole, new Deed.Cancel("Gộp vào kế hoạch khác.", Deed.PartsFate.UNDECIDED)));
        given.does(whole, new Deed.Cancel("Gộp vào kế hoạch khác.", Deed.PartsFate.CANCEL));
        assertThat(given.partsOf(whole)).allMatch(part -> given.now(part).state() == AssignmentState.CANCELLED);
    }

    @Test
    void partsThatAreKeptAnswerToWhoGaveTheOrder() {
        var whole = given.handedDown(IN_A_MONTH);
        var parts = given.partsOf(whole);
        given.does(whole, new Deed.Cancel("Xã giải thể.", Deed.PartsFate.KEEP));
        assertThat(parts).allSatisfy(part -> {
            assertThat(given.now(part).state()).isEqualTo(AssignmentState.ASSIGNED);
            assertThat(given.now(part).answersTo()).isEqualTo(given.province);
            assertThat(given.now(part).parent()).isNull();
        });
        given.finished(parts.getFirst());
    }

    @Test
    void whatIsDoneStaysDoneWhenTheWholeIsCancelled() {
        var whole = given.handedDown(IN_A_MONTH);
        var done = given.partsOf(whole).getFirst();
        given.finished(done);
        given.does(whole, new Deed.Cancel("Thôi.", Deed.PartsFate.CANCEL));
        assertThat(given.now(done).state()).isEqualTo(AssignmentState.DONE);
    }

    @Test
    void cooperatingUnitsHandTheirContributionToTheOneThatLeads() {
        var both = given.given(List.of(given.department), List.of(given.commune), IN_A_MONTH);
        var lead = both.getFirst();
        var contribution = both.getLast();
        assertThat(given.now(contribution).answersTo()).isEqualTo(given.department);
        assertThat(given.now(contribution).role()).isEqualTo(Role.COOPERATING);
        given.finished(contribution);
        assertThat(assignments.parts(lead)).isEqualTo(new Parts(1, 1, 0, 0));
        given.finished(lead);
    }
}
