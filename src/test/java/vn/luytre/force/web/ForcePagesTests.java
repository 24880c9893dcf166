package vn.luytre.force.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.force.ForceModuleTest;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.identity.Visit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.sheet.SheetReader;

/** The core force as people of a commune and a province use it. */
@ForceModuleTest
class ForcePagesTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    private UnitId province;
    private UnitId commune;
    private UnitId village;
    private UnitId school;
    private AccountId clerk;
    private Visit officer;
    private Visit leader;
    private Visit above;

    @BeforeEach
    void aCommune() {
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        village = people.unit(UnitKind.VILLAGE, "Thôn Đình", commune);
        people.unit(UnitKind.VILLAGE, "Thôn Giếng", commune);
        school = people.unit(UnitKind.SCHOOL, "Trường THCS Tre Ngà", commune);
        clerk = people.with(Role.OFFICER, commune);
        officer = new Visit(browser, people, clerk);
        leader = new Visit(browser, people, people.with(Role.LEADER, commune));
        above = new Visit(browser, people, people.with(Role.LEADER, province));
    }

    private Map<String, String> typed(String name) {
        var typed = new HashMap<String, String>();
        typed.putAll(Map.of("name", name, "areas", village.toString(), "decision", "12/QĐ-UBND"));
        typed.putAll(Map.of("decisionDay", "1/7/2024", "foundedOn", "01-07-24", "heads", "1", "members", "3"));
        typed.putAll(Map.of("headName", "Nguyễn Văn Mẫu", "headPhone", "0900 000 001", "households", "400"));
        return typed;
    }

    private String team() {
        var page = officer.page("/teams/new");
        return sent(officer.send(page, "/teams", typed("Tổ thôn Đình")));
    }

    private static String sent(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    @Test
    void anOfficerAddsATeamAndSeesWhatIsKnownOfIt() {
        var page = officer.page(team());
        assertThat(page.expectFirst("#strength").text()).startsWith("4 người: 1 tổ trưởng");
        assertThat(page.expectFirst("#facts").text()).contains("Thôn Đình", "0900 000 001");
        assertThat(page.select("#changes tbody tr")).hasSize(2);
        assertThat(officer.page("/teams").expectFirst("#sums").text()).contains("1 tổ, 4 người");
        assertThat(above.page("/teams?unit=" + commune).select("#teams tbody tr"))
                .hasSize(1);
    }

    @Test
    void whoWorksForSeveralCommunesSeesTheForceOfAllUntilOneIsChosen() {
        team();
        var mai = people.unit(UnitKind.COMMUNE, "Xã Mai", province);
        var bridge = people.unit(UnitKind.VILLAGE, "Thôn Cầu", mai);
        people.unit(UnitKind.VILLAGE, "Thôn Chợ", mai);
        people.unit(UnitKind.SCHOOL, "Trường THCS Mai", mai);
        var other = new Visit(browser, people, people.with(Role.OFFICER, mai));
        sent(other.send(other.page("/teams/new"), "/teams", with(typed("Tổ Mai"), "areas", bridge.toString())));
        people.give(clerk, Role.OFFICER, mai);
        var all = officer.page("/teams");
        assertThat(all.select("#teams tbody tr")).hasSize(2);
        assertThat(all.expectFirst("#sums").text()).contains("Các đơn vị của tôi", "2 tổ");
        assertThat(all.select("#unit option").eachText()).containsExactly("Các đơn vị của tôi", "Xã Mai", "Xã Tre Ngà");
        assertThat(all.select("a[href=/teams/new]"))
                .as("chooses the commune there")
                .hasSize(1);
        assertThat(officer.page("/teams?unit=" + mai).select("#teams tbody tr")).hasSize(1);
        assertThat(officer.page("/guards").select("#guards tbody tr")).hasSize(2);
        assertThat(officer.page("/teams/areas").expectFirst("#areas").text()).contains("Thôn Giếng", "Thôn Chợ");
        assertThat(officer.page("/teams/book").select("#unit option")).hasSize(3);
        assertThat(officer.page("/teams/grading").select("#unit option").eachText())
                .as("graded commune by commune")
                .containsExactly("Xã Mai", "Xã Tre Ngà");
    }

    private static Map<String, String> with(Map<String, String> typed, String name, String value) {
        typed.put(name, value);
        return typed;
    }

    @Test
    void whatWasTypedStaysWhereSomethingIsMissing() {
        var wrong = typed("");
        wrong.put("foundedOn", "31/2/2025");
        var answer = officer.send(officer.page("/teams/new"), "/teams", wrong);
        assertThat(answer).hasStatus(422);
        var page = Visit.parsed(answer);
        assertThat(page.expectFirst("#faults").text()).contains("Tên tổ", "Ngày thành lập");
        assertThat(page.expectFirst("#decision").val()).isEqualTo("12/QĐ-UBND");
        assertThat(page.select("input[name=areas][checked]").eachAttr("value")).containsExactly(village.toString());
    }

    @Test
    void whoCameSecondKeepsWhatWasTypedAndIsTold() {
        var address = team();
        var mine = officer.page(address + "/edit");
        sent(officer.send(officer.page(address + "/edit"), address + "/edit", typed("Tổ khác")));
        var late = officer.send(mine, address + "/edit", typed("Tổ của tôi"));
        assertThat(late).hasStatus(409);
        assertThat(Visit.parsed(late).expectFirst("#name").val()).isEqualTo("Tổ của tôi");
    }

    @Test
    void peopleComeAndGoAndErrorsAreWithdrawn() {
        var address = team();
        var change = Map.of("way", "LEFT", "role", "MEMBER", "number", "2", "day", "1/8/2025", "reason", "Nghỉ.");
        sent(officer.fill(address + "/strength", change));
        var page = officer.page(address);
        assertThat(page.expectFirst("#strength").text()).startsWith("2 người");
        var tooMany = Map.of("way", "LEFT", "role", "DEPUTY", "number", "1", "day", "1/8/2025", "reason", "Nghỉ.");
        assertThat(officer.fill(address + "/strength", tooMany)).hasStatus(422);
        var withdraw = page.expectFirst("#changes a[href$=withdraw]").attr("href");
        assertThat(officer.fill(withdraw, Map.of("reason", ""))).hasStatus(422);
        sent(officer.fill(withdraw, Map.of("reason", "Ghi nhầm tổ.")));
        assertThat(officer.page(address).expectFirst("#changes").text()).contains("đã bỏ: Ghi nhầm tổ.");
    }

    @Test
    void aTeamEndsAndGoesOn() {
        var address = team();
        sent(officer.fill(
                address + "/end", Map.of("day", "1/9/2026", "decision", "40/QĐ-UBND", "reason", "Sáp nhập.")));
        assertThat(officer.page("/teams").select("#teams tbody tr")).isEmpty();
        assertThat(officer.page("/teams?state=ENDED").expectFirst("#teams").text())
                .contains("kết thúc 01/9/2026");
        sent(officer.fill(address + "/resume", Map.of()));
        assertThat(officer.page("/teams").select("#teams tbody tr")).hasSize(1);
    }

    @Test
    void teamsAreProposedByOneAndDecidedByAnother() {
        var address = team();
        var id = address.substring(address.lastIndexOf('/') + 1);
        var proud = Map.of("g" + id, "GOOD", "h" + id, "EXCELLENT", "w" + id, "97,5");
        var refused = propose(officer, proud);
        assertThat(refused).hasStatus(422);
        var page = Visit.parsed(refused);
        assertThat(page.expectFirst("#faults").text()).contains("Tổ thôn Đình", "Tổ trưởng không xếp loại cao hơn tổ");
        assertThat(page.expectFirst("input[name=w" + id + "]").val()).isEqualTo("97,5");
        sent(propose(officer, Map.of("g" + id, "GOOD", "h" + id, "GOOD", "w" + id, "97,5")));
        var chair = leader.page("/teams/grading");
        var decided = Map.of("teams", id, "decision", "77/QĐ-UBND", "day", "20/11/2026");
        assertThat(leader.send(chair, "/teams/grading/decide", Map.of("teams", id, "decision", "")))
                .hasStatus(422);
        sent(leader.send(chair, "/teams/grading/decide", decided));
        assertThat(officer.page("/teams?grade=GOOD").select("#teams tbody tr")).hasSize(1);
        assertThat(officer.page("/teams?grade=EXCELLENT").select("#teams tbody tr"))
                .isEmpty();
        sent(leader.fill(address + "/grading/2026/revoke", Map.of("reason", "Xem lại.")));
        assertThat(officer.page("/teams/grading").expectFirst("#grading").text())
                .contains("Xem lại.");
    }

    private static MvcTestResult propose(Visit who, Map<String, String> typed) {
        return who.send(who.page("/teams/grading"), "/teams/grading/propose", typed);
    }

    @Test
    void aChairWhoProposedDoesNotDecideAndMayGiveBack() {
        var address = team();
        var id = address.substring(address.lastIndexOf('/') + 1);
        sent(propose(leader, Map.of("g" + id, "COMPLETED", "h" + id, "NONE")));
        var page = leader.page("/teams/grading");
        var own = leader.send(
                page, "/teams/grading/decide", Map.of("teams", id, "decision", "1/QĐ", "day", "20/11/2026"));
        assertThat(own).hasStatus(422);
        assertThat(Visit.parsed(own).text()).contains("người quyết định phải khác người đề nghị");
        sent(leader.send(page, "/teams/grading/return", Map.of("teams", id, "reason", "Bổ sung.")));
    }

    @Test
    void theNormOfAProvinceShowsWhoIsShort() {
        team();
        var norm = new HashMap<>(Map.of("firstDay", "1/7/2024", "decision", "Nghị quyết 25", "baseHomes", "350"));
        norm.putAll(Map.of("baseMembers", "3", "stepHomes", "25"));
        assertThat(officer.page("/teams/norm").select("form[action=/teams/norm]"))
                .isEmpty();
        sent(above.fill("/teams/norm", norm));
        assertThat(officer.page("/teams?gap=BELOW_NORM").expectFirst("#teams").text())
                .contains("5 thiếu 1");
        assertThat(officer.page("/teams?gap=NO_HEAD").select("#teams tbody tr")).isEmpty();
        assertThat(officer.page("/teams?gap=NOT_GRADED").select("#teams tbody tr"))
                .hasSize(1);
    }

    @Test
    void areasWithoutATeamAreListedAndTakenAlong() throws Exception {
        team();
        var page = officer.page("/teams/areas");
        assertThat(page.expectFirst("#sums").text()).contains("1 trong 2");
        assertThat(page.expectFirst("#areas tbody").text()).contains("Thôn Giếng");
        assertThat(sheet(officer.get("/teams/areas/export"))).contains("Thôn Giếng");
        var form = officer.page(page.expectFirst("#areas tbody a").attr("href"));
        assertThat(form.select("input[name=areas][checked]")).hasSize(1);
    }

    private static String sheet(MvcTestResult answer) throws Exception {
        return SheetReader.read("a.xlsx", answer.getResponse().getContentAsByteArray())
                .toString();
    }

    @Test
    void trainingKitAndMoneyAreNotedAddedUpAndWithdrawn() throws Exception {
        var address = team();
        var id = address.substring(address.lastIndexOf('/') + 1);
        var form = "/teams/book/new?team=" + id;
        var line = new HashMap<>(Map.of("kind", "ALLOWANCE", "day", "1/3/2026", "title", "Hỗ trợ quý I", "team", id));
        line.put("amount", "12000000");
        var page = officer.page(form);
        assertThat(officer.send(page, "/teams/book", line)).hasStatus(422);
        line.put("fund", "COMMUNE");
        sent(officer.send(page, "/teams/book", line));
        var training = Map.of("kind", "TRAINING", "day", "1/4/2026", "title", "Tuần tra", "amount", "18", "team", "");
        sent(officer.send(officer.page(form), "/teams/book", training));
        assertThat(officer.page("/teams/book").expectFirst("#sums").text())
                .contains("12.000.000 đồng", "18 lượt người");
        assertThat(officer.page(address).expectFirst("#lines").text()).contains("Hỗ trợ quý I");
        assertThat(sheet(officer.get("/teams/book/export?kind=TRAINING")))
                .contains("Tuần tra")
                .doesNotContain("quý I");
        var withdraw = officer.page("/teams/book?kind=TRAINING")
                .expectFirst("#lines a[href$=withdraw]")
                .attr("href");
        sent(officer.fill(withdraw, Map.of("reason", "Nhầm.")));
        assertThat(officer.page("/teams/book?from=1/4/2026&to=1/5/2026").select("#lines"))
                .isEmpty();
    }

    @Test
    void guardsOfABodyAreCounted() throws Exception {
        sent(officer.fill("/guards/" + school, Map.of("guards", "3", "asOf", "1/9/2026")));
        sent(officer.fill("/guards/" + school, Map.of("guards", "2", "asOf", "1/11/2026")));
        var page = officer.page("/guards?find=thcs");
        assertThat(page.expectFirst("#sums").text()).contains("2 bảo vệ ở 1 trong 1");
        assertThat(sheet(officer.get("/guards/export"))).contains("Trường THCS");
        assertThat(officer.fill("/guards/" + village, Map.of("guards", "1", "asOf", "1/9/2026")))
                .hasStatus(422);
    }

    private MvcTestResult upload(String csv) {
        var file = new MockMultipartFile("file", "to.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        return browser.post()
                .uri("/teams/import")
                .multipart()
                .file(file)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(clerk))
                .exchange();
    }

    private static final String TITLES =
            "Tên tổ;Địa bàn;Số quyết định;Ngày quyết định;Tổ trưởng;Tổ viên;Số hộ\n".replace(";", "|");

    @Test
    void aFileBringsTeamsInOnceAndItsBadCellsAreNamed() throws Exception {
        var bad = Visit.parsed(upload((TITLES + "Tổ Đình|Thôn Lạ|1/QĐ|hôm qua|2|ba|\n").replace('|', '\t')));
        assertThat(bad.expectFirst("#file-faults").text())
                .contains("Dòng 2, cột B", "Thôn Lạ", "cột D", "hôm qua", "cột F", "«ba»", "một tổ trưởng");
        var good = upload((TITLES + "Tổ Đình|thon dinh; Thôn Giếng|1/QĐ|1/7/2024|1|3|350\n").replace('|', '\t'));
        assertThat(good).hasStatusOk();
        var page = Visit.parsed(good);
        sent(officer.send(page, "/teams/import/take", Map.of()));
        assertThat(officer.send(page, "/teams/import/take", Map.of())).hasStatus(409);
        assertThat(sheet(officer.get("/teams/export"))).contains("Tổ Đình", "350");
        assertThat(officer.page("/teams/areas").expectFirst("#sums").text()).contains("0 trong 2");
        assertThat(officer.get("/teams/import/template.xlsx")).hasStatusOk();
        assertThat(upload("")).hasStatus(422);
    }

    @Test
    void whoHasNoRightTowardsTheCommuneIsSentAway() {
        var stranger = new Visit(
                browser, people, people.with(Role.OFFICER, people.unit(UnitKind.COMMUNE, "Xã Mai", province)));
        var reader = new Visit(browser, people, people.with(Role.READER, commune));
        var address = team();
        assertThat(stranger.get(address)).hasStatus(403);
        assertThat(stranger.get("/teams?unit=" + commune)).hasStatus(403);
        assertThat(reader.get(address)).hasStatusOk();
        assertThat(reader.page(address).select(".page-actions a")).isEmpty();
        assertThat(post(stranger, "/teams", Map.of("unit", commune.toString()))).hasStatus(403);
        assertThat(post(stranger, "/teams/grading/propose", Map.of("unit", commune.toString(), "year", "2026")))
                .hasStatus(403);
        assertThat(post(officer, "/teams/grading/decide", Map.of("unit", commune.toString(), "year", "2026")))
                .hasStatus(403);
    }

    private MvcTestResult post(Visit who, String address, Map<String, String> typed) {
        var request = browser.post()
                .uri(address)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(who.who()))
                .param("key", UUID.randomUUID().toString());
        typed.forEach(request::param);
        return request.exchange();
    }

    @Test
    void gradesAreTakenAlongWithTheReasonWhereThereIsNone() throws Exception {
        team();
        assertThat(sheet(officer.get("/teams/grading/export?unit=" + commune))).contains("Tổ thôn Đình");
        Document page = above.page("/teams/grading");
        assertThat(page.text()).contains("Chọn xã, phường, đặc khu");
    }
}
