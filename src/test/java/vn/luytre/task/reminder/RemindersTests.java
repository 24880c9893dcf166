package vn.luytre.task.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.task.Situations.IN_A_MONTH;
import static vn.luytre.task.Situations.TODAY;
import static vn.luytre.task.Situations.officer;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.luytre.task.AssignmentId;
import vn.luytre.task.Deed;
import vn.luytre.task.Situations;
import vn.luytre.task.TaskModuleTest;

@TaskModuleTest
class RemindersTests {
    @Autowired
    private Situations given;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Feeds feeds;

    @BeforeEach
    void today() {
        given.today(TODAY);
    }

    @Test
    void theUnitIsRemindedOnceHoweverOftenTheJobRuns() {
        var id = given.begun(TODAY.plusDays(7));
        reminders.remind(TODAY);
        reminders.remind(TODAY);
        assertThat(notices(id)).containsOnlyOnce(NoticeKind.DUE_IN_7_DAYS);
    }

    @Test
    void nobodyIsRemindedOfWhatIsReported() {
        var id = given.reported(TODAY.plusDays(7));
        reminders.remind(TODAY);
        assertThat(notices(id)).doesNotContain(NoticeKind.DUE_IN_7_DAYS);
    }

    @Test
    void whatHappenedComesIntoTheBoxOfWhoMustKnow() {
        var id = given.reported(IN_A_MONTH);
        assertThat(notices(id)).contains(NoticeKind.ASSIGNED).doesNotContain(NoticeKind.RESULT_TO_DECIDE);
        assertThat(inbox.of(given.province, officer(given.province).account()))
                .anyMatch(notice -> notice.assignment() == id.value() && notice.kind() == NoticeKind.RESULT_TO_DECIDE);
        given.does(id, new Deed.ReturnResult("Thiếu ảnh.", null));
        assertThat(notices(id)).contains(NoticeKind.RESULT_RETURNED);
    }

    @Test
    void whatWasSeenIsNoLongerFresh() {
        given.ordered(IN_A_MONTH);
        var account = officer(given.commune).account();
        var newest = inbox.of(given.commune, account).getFirst();
        assertThat(newest.fresh()).isTrue();
        assertThat(inbox.fresh(Set.of(given.commune), account, 100)).isPositive();
        inbox.seen(Set.of(given.commune), account, newest.id());
        assertThat(inbox.fresh(Set.of(given.commune), account, 100)).isZero();
        assertThat(inbox.of(given.commune, account)).noneMatch(Notice::fresh);
        assertThat(inbox.of(given.commune, officer(given.province).account())
                        .getFirst()
                        .fresh())
                .isTrue();
    }

    private Iterable<NoticeKind> notices(AssignmentId id) {
        return inbox.of(given.commune, officer(given.commune).account()).stream()
                .filter(notice -> notice.assignment() == id.value())
                .map(Notice::kind)
                .toList();
    }

    @Test
    void aCalendarIsReadByItsSecretUntilItIsRevoked() {
        var id = given.ordered(IN_A_MONTH);
        var me = officer(given.commune);
        var old = feeds.make(me);
        var secret = feeds.make(me);
        assertThat(feeds.find(old)).as("one at a time").isEmpty();
        assertThat(feeds.find(secret)).hasValue(new Feeds.Feed(me.account().value(), given.commune.value()));
        assertThat(feeds.text(given.commune, "Xã Tre Xanh", "https://luytre.example/tasks/"))
                .contains("UID:assignment-" + id + "@luytre", "DTSTART;VALUE=DATE:20260801");
        feeds.revoke(me);
        assertThat(feeds.find(secret)).isEmpty();
    }

    @Test
    void theDailyMailSaysWhatIsSoonDueAndWhatIsToBeDecided() {
        given.reported(IN_A_MONTH);
        given.begun(TODAY.plusDays(2));
        assertThat(reminders.digest(given.commune, "Xã Tre Xanh", TODAY).subject())
                .contains("sắp đến hạn");
        assertThat(reminders.digest(given.province, "Tỉnh Lũy Tre", TODAY).subject())
                .contains("chờ quyết định");
    }
}
