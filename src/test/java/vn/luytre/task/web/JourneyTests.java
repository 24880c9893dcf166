package vn.luytre.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.task.Situations.IN_A_MONTH;
import static vn.luytre.task.Situations.TODAY;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.identity.Visit;
import vn.luytre.task.AssignmentId;
import vn.luytre.task.AssignmentState;
import vn.luytre.task.Deed;
import vn.luytre.task.Situations;
import vn.luytre.task.TaskModuleTest;

/** From the order to the result that somebody accepted, by the pages alone, without JavaScript. */
@TaskModuleTest
class JourneyTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Situations given;

    @Autowired
    private JdbcClient jdbc;

    private Visit leader;
    private Visit officer;
    private Visit colleague;

    @BeforeEach
    void somebodyInTheProvinceAndInTheCommune() {
        given.today(TODAY);
        jdbc.sql(
                        "truncate task.entry, task.due_date, task.extension, task.evidence, task.notice, task.tally, task.assignment, task.duty cascade")
                .update();
        leader = new Visit(browser, people, people.with(Role.LEADER, given.province));
        officer = new Visit(browser, people, people.with(Role.OFFICER, given.commune));
        colleague = new Visit(browser, people, people.with(Role.OFFICER, given.commune));
    }

    @Test
    void theFirstPageSaysWhatIsOwedByDaysLeft() {
        given.ordered(IN_A_MONTH);
        given.ordered(TODAY.plusDays(3));
        var home = officer.page("/");
        assertThat(home.select("h1").text()).isEqualTo("Việc của Xã Tre Xanh");
        assertThat(home.select("#owed tbody .due").eachText()).containsExactly("Còn 3 ngày", "Còn 31 ngày");
        assertThat(home.expectFirst("#owed tbody a.task-link").text()).isEqualTo("Tổ chức ra mắt tổ tự quản.");
        given.today(TODAY.plusDays(8));
        assertThat(officer.page("/").select("#owed tbody .due-late").eachText()).containsExactly("Quá hạn 5 ngày");
        assertThat(officer.page("/").expectFirst("nav a[aria-current=page]").text())
                .isEqualTo("Trang chủ");
    }

    @Test
    void whereNothingIsOwedItSaysWhatWillStandThere() {
        assertThat(officer.page("/").select("#owed .empty").text()).contains("Không còn việc nào phải làm");
    }

    @Test
    void whoHasNoRoleIsToldWhereToBegin() {
        var stranger = new Visit(browser, people, people.somebody(given.commune));
        assertThat(stranger.get("/")).hasRedirectedUrl("/start");
        assertThat(stranger.page("/start").select(".empty").text()).contains("chưa có vai trò nào");
    }

    @Test
    void aDutyGoesFromTheOrderToAResultThatWasAcceptedAndItsLatenessStays() {
        var id = given.ordered(TODAY.plusDays(3));
        var page = "/assignments/" + id;
        assertThat(officer.fill(page + "/accept", Map.of())).hasRedirectedUrl(page);
        assertThat(officer.fill(page + "/progress", Map.of("percent", "40", "note", "Đã họp dân.")))
                .hasRedirectedUrl(page);
        given.today(TODAY.plusDays(5));
        assertThat(officer.fill(page + "/report", Map.of("summary", "Đã ra mắt ba tổ.")))
                .hasRedirectedUrl(page);
        assertThat(leader.page("/").select("#to-decide tbody tr")).hasSize(1);
        assertThat(leader.fill(page + "/return", Map.of("reason", "Thiếu ảnh.", "due", "15/7/2026")))
                .hasRedirectedUrl(page);
        assertThat(officer.fill(page + "/report", Map.of("summary", "Đã ra mắt, có ảnh.")))
                .hasRedirectedUrl(page);
        assertThat(leader.fill(page + "/accept-result", Map.of())).hasRedirectedUrl(page);
        var done = officer.page(page);
        assertThat(done.select("#lateness").text()).startsWith("Hoàn thành muộn: đã quá hạn 2 ngày");
        assertThat(done.select(".history-lines strong").eachText())
                .containsExactly(
                        "giao nhiệm vụ",
                        "tiếp nhận",
                        "cập nhật tiến độ",
                        "báo cáo kết quả",
                        "trả lại kết quả",
                        "báo cáo kết quả",
                        "chấp nhận kết quả");
        assertThat(done.select(".history-lines").text()).contains("Thiếu ảnh.").contains("40 %. Đã họp dân.");
        assertThat(done.select("#acts a")).isEmpty();
    }

    @Test
    void aDutyIsHandedDownAndReportedWithOpenParts() {
        var id = given.accepted(IN_A_MONTH);
        var page = "/assignments/" + id;
        var form = officer.page(page + "/hand-down");
        assertThat(form.select("input[name=units]").eachAttr("value"))
                .contains(given.village.toString(), given.otherVillage.toString());
        assertThat(officer.send(
                        form,
                        page + "/hand-down",
                        Map.of("units", given.village.toString(), "names", "Thôn Hai", "due", "20/7/2026")))
                .hasRedirectedUrl(page);
        assertThat(officer.page(page).select("#parts").text()).contains("0/2 phần xong");
        given.does(id, new Deed.Progress(10, ""));
        var report = officer.fill(page + "/report", Map.of("summary", "Xong phần xã.", "openParts", ""));
        assertThat(report).hasStatus(422);
        assertThat(Visit.parsed(report).select(".faults").text()).contains("Còn 2 trên 2 phần việc");
        assertThat(Visit.parsed(report).select("#summary").val()).isEqualTo("Xong phần xã.");
        assertThat(officer.fill(page + "/report", Map.of("summary", "Xong.", "openParts", "Thôn Hai mưa lũ.")))
                .hasRedirectedUrl(page);
    }

    @Test
    void anExtensionIsAskedForAndGranted() {
        var id = given.begun(TODAY.plusDays(10));
        var page = "/assignments/" + id;
        assertThat(officer.fill(page + "/extension", Map.of("until", "20/7/2026", "reason", "Mưa lũ.")))
                .hasRedirectedUrl(page);
        assertThat(leader.page("/").select("#to-decide").text()).contains("Xin gia hạn đến 20/7/2026");
        var form = leader.page(page + "/grant");
        assertThat(form.select("#until").val()).isEqualTo("20/7/2026");
        assertThat(leader.send(form, page + "/grant", Map.of("until", "18/7/2026")))
                .hasRedirectedUrl(page);
        assertThat(officer.page(page).select(".facts").text())
                .contains("18/7/2026")
                .contains("Hạn ban đầu: 11/7/2026");
    }

    @Test
    void whatWasTypedComesBackWithWhatIsWrong() {
        var page = "/assignments/" + given.begun(TODAY.plusDays(10));
        var late = officer.fill(page + "/extension", Map.of("until", "ngày kia", "reason", "Mưa lũ kéo dài."));
        assertThat(late).hasStatus(422);
        assertThat(Visit.parsed(late).select("#reason").val()).isEqualTo("Mưa lũ kéo dài.");
        assertThat(Visit.parsed(late).select("#until").val()).isEqualTo("ngày kia");
        var earlier = officer.fill(page + "/extension", Map.of("until", "5/7/2026", "reason", "Mưa."));
        assertThat(Visit.parsed(earlier).select(".faults").text()).contains("phải sau hạn hiện nay (11/7/2026)");
        var empty = officer.fill(page + "/progress", Map.of("percent", ""));
        assertThat(Visit.parsed(empty).select(".faults").text()).contains("Hãy ghi số phần trăm.");
    }

    @Test
    void whoComesSecondIsToldWhoWasThereAndKeepsWhatWasTyped() {
        var id = given.begun(IN_A_MONTH);
        var page = "/assignments/" + id;
        var open = officer.page(page + "/progress");
        assertThat(colleague.fill(page + "/progress", Map.of("percent", "60"))).hasRedirectedUrl(page);
        var second = officer.send(open, page + "/progress", Map.of("percent", "50", "note", "Đã vận động 12 hộ."));
        assertThat(second).hasStatus(409);
        var shown = Visit.parsed(second);
        assertThat(shown.select(".faults").text()).contains("Nguyễn Văn").contains("cập nhật tiến độ");
        assertThat(shown.select("#note").val()).isEqualTo("Đã vận động 12 hộ.");
        assertThat(officer.send(shown, page + "/progress", Map.of("percent", "65", "note", "Đã vận động 12 hộ.")))
                .hasRedirectedUrl(page);
    }

    @Test
    void aFormThatIsSentTwiceIsDoneOnce() {
        var id = given.begun(IN_A_MONTH);
        var page = "/assignments/" + id;
        var open = officer.page(page + "/progress");
        for (int i = 0; i < 2; i++) {
            assertThat(officer.send(open, page + "/progress", Map.of("percent", "70")))
                    .hasRedirectedUrl(page);
        }
        assertThat(officer.page(page).select(".history-lines").text()).containsOnlyOnce("70 %");
        var comment = officer.page(page);
        for (int i = 0; i < 2; i++) {
            assertThat(officer.send(comment, page + "/comments", Map.of("text", "Xin hướng dẫn mẫu.")))
                    .hasStatus3xxRedirection();
        }
        assertThat(officer.page(page).select(".history-lines").text()).containsOnlyOnce("Xin hướng dẫn mẫu.");
    }

    @Test
    void anEmptyCommentIsRefusedOnThePage() {
        var page = "/assignments/" + given.begun(IN_A_MONTH);
        var refused = officer.send(officer.page(page), page + "/comments", Map.of("text", " "));
        assertThat(refused).hasStatus(422);
        assertThat(Visit.parsed(refused).select(".faults").text()).contains("Hãy ghi nội dung trao đổi.");
    }

    @Test
    void whatIsCancelledNeedsAReasonAndAFateOfItsParts() {
        var id = given.handedDown(IN_A_MONTH);
        var page = "/assignments/" + id;
        var refused = leader.fill(page + "/cancel", Map.of("reason", "Trùng nhiệm vụ."));
        assertThat(refused).hasStatus(422);
        assertThat(leader.send(Visit.parsed(refused), page + "/cancel", Map.of("reason", "Trùng.", "parts", "CANCEL")))
                .hasRedirectedUrl(page);
        assertThat(given.now(id).state()).isEqualTo(AssignmentState.CANCELLED);
        assertThat(given.partsOf(id))
                .extracting(part -> given.now(part).state())
                .containsOnly(AssignmentState.CANCELLED);
    }

    @Test
    void thePageOffersToEachWhatIsTheirs() {
        var id = given.reported(IN_A_MONTH);
        assertThat(acts(officer, id)).isEmpty();
        assertThat(acts(leader, id)).containsExactly("Chấp nhận kết quả", "Trả lại kết quả", "Thu hồi nhiệm vụ");
        var other = given.accepted(IN_A_MONTH);
        assertThat(acts(officer, other))
                .containsExactly("Cập nhật tiến độ", "Xin gia hạn", "Giao tiếp cho cấp dưới", "Thêm minh chứng");
        var reader = new Visit(browser, people, people.with(Role.READER, given.province));
        assertThat(acts(reader, other)).isEmpty();
        assertThat(reader.page("/assignments/" + other).select("form[action$=comments]"))
                .isEmpty();
    }

    private static java.util.List<String> acts(Visit visit, AssignmentId id) {
        return visit.page("/assignments/" + id).select("#acts a").eachText();
    }

    @Test
    void whoWorksForTwoUnitsChoosesOne() {
        var both = people.with(Role.OFFICER, given.commune);
        people.give(both, Role.READER, given.otherCommune);
        var visit = new Visit(browser, people, both);
        var home = visit.page("/");
        assertThat(home.select("#acting-unit option").eachText())
                .containsExactlyInAnyOrder("Xã Tre Xanh", "Xã Tre Ngà");
        var chosen = visit.send(home, "/acting-unit", Map.of("unit", given.otherCommune.toString()));
        assertThat(chosen).hasRedirectedUrl("/");
        var session = Objects.requireNonNull(chosen.getResponse().getCookie("luytre"));
        var then = browser.get().uri("/").cookie(session).with(people.as(both)).exchange();
        assertThat(Visit.parsed(then).select("h1").text()).isEqualTo("Việc của Xã Tre Ngà");
        assertThat(visit.send(home, "/acting-unit", Map.of("unit", given.province.toString())))
                .hasStatus(403);
    }
}
