package vn.luytre.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.ApprovedPaper;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.identity.Visit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.recognition.RecognitionModuleTest;
import vn.luytre.sheet.SheetReader;

/** Commendation as people of a commune and a province use it. */
@RecognitionModuleTest
class AwardPagesTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private UnitId commune;
    private UnitId village;
    private AccountId clerk;
    private Visit officer;
    private Visit leader;
    private Visit above;
    private Visit stranger;

    @BeforeEach
    void aCommune() {
        var province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        village = people.unit(UnitKind.VILLAGE, "Thôn Đình", commune);
        clerk = people.with(Role.OFFICER, commune);
        officer = new Visit(browser, people, clerk);
        leader = new Visit(browser, people, people.with(Role.LEADER, commune));
        above = new Visit(browser, people, people.with(Role.LEADER, province));
        stranger =
                new Visit(browser, people, people.with(Role.LEADER, people.unit(UnitKind.COMMUNE, "Xã Mai", province)));
    }

    private static String sent(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private String begun(String summary) {
        var typed = new HashMap<>(Map.of("kind", "COLLECTIVE", "collective", "UNIT-" + village, "summary", summary));
        typed.putAll(Map.of("achievedOn", "20/11/2026", "report", "Đã làm tốt.", "money", "500000"));
        return sent(officer.send(officer.page("/awards/new?form=giay-khen-xa"), "/awards", typed));
    }

    @Test
    void whoWorksForSeveralCommunesSeesTheProposalsOfAll() {
        begun("Một.");
        var mai = people.unit(UnitKind.COMMUNE, "Xã Mai", null);
        assertThat(officer.page("/awards").select("#unit")).isEmpty();
        people.give(clerk, Role.OFFICER, mai);
        var all = officer.page("/awards");
        assertThat(all.select("#awards tbody tr")).hasSize(1);
        assertThat(all.select("#unit option").eachText()).containsExactly("Các đơn vị của tôi", "Xã Mai", "Xã Tre Ngà");
        assertThat(officer.page("/awards?unit=" + mai).select("#awards tbody tr"))
                .isEmpty();
        assertThat(officer.page("/awards/new?unit=" + mai)
                        .select("#unit option[selected]")
                        .eachText())
                .containsExactly("Xã Mai");
        assertThat(officer.page("/awards/council?unit=" + mai).text()).contains("Xã Mai");
    }

    private String reviewed(String summary) {
        var address = begun(summary);
        sent(officer.send(officer.page(address), address + "/submit", Map.of()));
        var id = address.substring(address.lastIndexOf('/') + 1);
        var page = leader.page("/awards/council?form=giay-khen-xa");
        sent(leader.send(page, "/awards/council/review", Map.of("chosen", id, "number", "03/BB", "day", "20/11/2026")));
        return address;
    }

    @Test
    void fromTheFormToTheDecision() throws Exception {
        assertThat(officer.page("/awards/new").select("#forms tbody tr")).hasSize(7);
        var address = reviewed("Giữ vững an ninh, trật tự.");
        var id = address.substring(address.lastIndexOf('/') + 1);
        var page = leader.page("/awards/council?form=giay-khen-xa");
        assertThat(leader.send(page, "/awards/council/decide", Map.of("chosen", id, "number", "")))
                .hasStatus(422);
        var typed = Map.of("chosen", id, "number", "90/QĐ-UBND", "day", "21/11/2026");
        sent(leader.send(page, "/awards/council/decide", typed));
        assertThat(officer.page(address).expectFirst("#facts").text()).contains("Đã khen thưởng", "90/QĐ-UBND");
        var list = officer.page(
                "/awards?state=AWARDED&form=giay-khen-xa&kind=COLLECTIVE&year=2026&find=giu vung&sort=-decided");
        assertThat(list.select("#awards tbody tr")).hasSize(1);
        var file = officer.get("/awards/export?state=AWARDED").getResponse().getContentAsByteArray();
        var rows = SheetReader.read("a.xlsx", file).stream()
                .map(row -> String.join(" | ", row.cells()))
                .collect(Collectors.joining("\n", "", "\n"));
        ApprovedPaper.saysWhatWasApproved("recognition/list", rows);
    }

    @Test
    void thePapersOfWhatWaitsAreTakenAlong() {
        assertThat(officer.get("/awards/council/to-trinh.docx?form=giay-khen-xa"))
                .hasStatus(422);
        var address = begun("Một.");
        sent(officer.send(officer.page(address), address + "/submit", Map.of()));
        var submission = officer.get("/awards/council/to-trinh.docx?form=giay-khen-xa");
        assertThat(submission).hasStatusOk();
        assertThat(officer.get("/awards/council/bien-ban.docx?form=giay-khen-xa"))
                .hasStatusOk();
        assertThat(submission.getResponse().getContentAsByteArray()).hasSizeGreaterThan(5000);
        reviewed("Hai.");
        assertThat(officer.get("/awards/council/quyet-dinh.docx?form=giay-khen-xa"))
                .hasStatusOk();
    }

    @Test
    void whatSpeaksAgainstAnAwardIsNamedBeforeItIsDecided() {
        var first = reviewed("Cùng một việc.");
        var second = reviewed("Cùng một việc.");
        assertThat(officer.page(second).expectFirst("#findings").text()).contains("Mỗi thành tích khen một lần");
        assertThat(leader.page("/awards/council?form=giay-khen-xa").select("#findings li"))
                .isNotEmpty();
        var number = first.substring(first.lastIndexOf('/') + 1);
        assertThat(officer.page(second).expectFirst("#findings").text()).contains("đề nghị " + number);
    }

    @Test
    void aPersonIsNameAndPostAndTheYearsAreOnlyCompared() {
        var page = officer.page("/awards/new?form=ky-niem-chuong");
        var typed = new HashMap<>(Map.of("kind", "PERSON", "personName", "Nguyễn Văn Mẫu", "personPost", "Tổ trưởng"));
        typed.putAll(Map.of("summary", "Đóng góp lâu năm.", "achievedOn", "1/11/2026", "report", "Báo cáo."));
        typed.putAll(Map.of("tenure", "thanh-vien-15", "years", "9", "hardYears", "2"));
        var refused = officer.send(page, "/awards", typed);
        assertThat(refused).hasStatus(422);
        assertThat(Visit.parsed(refused).expectFirst("#faults").text()).contains("tính được 13 năm, cần 15 năm");
        assertThat(Visit.parsed(refused).expectFirst("#personName").val()).isEqualTo("Nguyễn Văn Mẫu");
        typed.put("hardYears", "3");
        var address = sent(officer.send(page, "/awards", typed));
        assertThat(officer.page(address).expectFirst("#facts").text()).contains("đạt theo Thông tư 20/2025/TT-BCA");
        assertThat(officer.page(address).expectFirst("#findings").text()).contains("Không bị truy cứu");
        sent(officer.fill(address + "/edit", Map.of("kind", "PERSON", "conditions", "khong-truy-cuu")));
        assertThat(officer.page(address).expectFirst("#findings").text()).doesNotContain("Không bị truy cứu");
    }

    @Test
    void filesLinksAndRecordsProveIt() {
        var address = begun("Có minh chứng.");
        var file = new MockMultipartFile(
                "files", "bao-cao.txt", "text/plain", "Đã xong.".getBytes(StandardCharsets.UTF_8));
        var answer = browser.post()
                .uri(address + "/grounds")
                .multipart()
                .file(file)
                .param("key", UUID.randomUUID().toString())
                .param("link", "https://example.vn/tin")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(clerk))
                .exchange();
        sent(answer);
        var page = officer.page(address);
        assertThat(page.select(".proofs li")).hasSize(2);
        var link = page.expectFirst(".proofs a[href*=/proof/]").attr("href");
        assertThat(officer.get(link)).hasStatusOk();
        assertThat(stranger.get(link)).hasStatus(403);
        assertThat(officer.get(address + "/proof/987654321")).hasStatus(404);
        assertThat(officer.fill(address + "/grounds", Map.of())).hasStatus(422);
    }

    @Test
    void aRecordIsNamedByTheAddressOfItsPageAndAWrongOneStaysInItsField() {
        var address = begun("Có bản ghi.");
        long site = site("EFFECTIVE");
        for (var wrong : List.of("https://luytre.example/assignments/987654321", "https://example.vn/tin/5", "45")) {
            var refused = officer.fill(address + "/grounds", Map.of("address", wrong, "label", "Điểm tốt"));
            assertThat(refused).as(wrong).hasStatus(422);
            var page = Visit.parsed(refused);
            assertThat(page.expectFirst("#address").val()).isEqualTo(wrong);
            assertThat(page.expectFirst("#label").val()).isEqualTo("Điểm tốt");
            assertThat(page.expectFirst("#address-error").text())
                    .containsAnyOf("Nhiệm vụ số 987654321", "chép địa chỉ");
        }
        sent(officer.fill(
                address + "/grounds", Map.of("address", " https://luytre.example:8443/sites/" + site + "?tab=1 ")));
        assertThat(officer.page(address).select("#grounds a[href=/sites/" + site + "]"))
                .hasSize(1);
    }

    @Test
    void whatAVillageDidInTheYearIsOfferedToBeTicked() {
        var address = begun("Có bản ghi.");
        long site = site("EFFECTIVE");
        long activity = patrol();
        var offered = officer.page(address + "/grounds").expectFirst("#offered");
        assertThat(offered.select("input[type=checkbox]").eachAttr("value"))
                .containsExactly("ACTIVITY-" + activity, "SITE-" + site);
        assertThat(offered.text()).contains("Bản ghi đã có của Thôn Đình", "Camera an ninh – Thôn Đình", "(05/5/2026)");
        sent(officer.fill(address + "/grounds", Map.of("chosen", "ACTIVITY-" + activity)));
        assertThat(officer.page(address).select("#grounds a[href=/activities/" + activity + "]"))
                .hasSize(1);
        assertThat(officer.page(address + "/grounds")
                        .select("#offered input[type=checkbox]")
                        .eachAttr("value"))
                .containsExactly("SITE-" + site);
        assertThat(officer.fill(address + "/grounds", Map.of("chosen", "ACTIVITY-x")))
                .hasStatus(422);
    }

    private long patrol() {
        return jdbc.sql("""
                insert into activity.activity (client_key, unit, answering, area, day, state, kind, title, proofs, search, recorded_at,
                    recorded_on, account, by_name)
                values (gen_random_uuid(), :commune, :commune, :village, '2026-05-05', 'HELD', 'patrol', 'Tuần tra', 1, 'tuan tra',
                    now(), '2026-05-05', gen_random_uuid(), 'Lê')
                returning id
                """)
                .param("commune", commune.value())
                .param("village", village.value())
                .query(Long.class)
                .single();
    }

    @Test
    void proposalsGoBackAreRefusedGivenUpAndWithdrawn() {
        var address = reviewed("Một.");
        assertThat(leader.fill(address + "/return", Map.of("reason", ""))).hasStatus(422);
        sent(leader.fill(address + "/return", Map.of("reason", "Bổ sung.")));
        assertThat(officer.page(address).expectFirst("#history").text()).contains("Bổ sung.");
        sent(officer.fill(address + "/drop", Map.of()));
        var second = reviewed("Hai.");
        sent(leader.fill(second + "/refuse", Map.of("reason", "Chưa đủ.")));
        var third = reviewed("Ba.");
        var id = third.substring(third.lastIndexOf('/') + 1);
        var page = leader.page("/awards/council?form=giay-khen-xa");
        sent(leader.send(page, "/awards/council/decide", Map.of("chosen", id, "number", "9/QĐ", "day", "21/11/2026")));
        var typed = new HashMap<>(Map.of("decision", "12/QĐ", "day", "22/11/2026", "reason", "Khai sai."));
        typed.putAll(Map.of("wasFalse", "true", "recovered", "500000"));
        sent(leader.fill(third + "/withdraw", typed));
        assertThat(officer.page(third).expectFirst("#facts").text()).contains("Đã thu hồi", "thu hồi 500.000 đồng");
    }

    @Test
    void capsAreSetByLeadersAndCandidatesShowTheirFacts() {
        sent(above.fill("/awards/caps", Map.of("form", "giay-khen-xa", "year", "2026", "most", "3")));
        assertThat(above.page("/awards/caps?year=2026").expectFirst("#caps").text())
                .contains("3");
        assertThat(officer.page("/awards/caps").select("form[action=/awards/caps]"))
                .isEmpty();
        assertThat(officer.page("/awards/candidates").select("#candidates")).isEmpty();
        jdbc.sql("""
                with team as (
                    insert into force.team (unit, name, search, decision, decision_day, founded_on)
                    values (:unit, 'Tổ', 'to', '1/QĐ', '2024-07-01', '2024-07-01') returning id)
                insert into force.grading (team, year, unit, state, grade, head_compared, proposed_account, proposed_by_name,
                                           proposed_at, decision, decided_on, decided_account, decided_by_name)
                select id, 2026, :unit, 'DECIDED', 'EXCELLENT', true, gen_random_uuid(), 'Lê', now(), '1/QĐ', '2026-11-20',
                       gen_random_uuid(), 'Trần' from team
                """).param("unit", commune.value()).update();
        var page = officer.page("/awards/candidates?year=2026");
        assertThat(page.expectFirst("#candidates").text()).contains("Xã Tre Ngà", "1 tổ xuất sắc");
        var form = officer.page(
                page.expectFirst("#candidates a[href^=/awards/new]").attr("href") + "&form=giay-khen-xa");
        assertThat(form.expectFirst("#collective option[selected]").text()).isEqualTo("Xã Tre Ngà");
        assertThat(form.expectFirst("#summary").text()).isNotBlank();
    }

    /** A site in the village that was reviewed this year. */
    private long site(String verdict) {
        return jdbc.sql("""
                with model as (
                    insert into safetymodel.model (unit, type, name, field, state, launched_on, search, at)
                    values (:commune, 'camera', 'Camera an ninh', 'social-order', 'ACTIVE', '2025-01-01', 'camera', now())
                    returning id),
                site as (
                    insert into safetymodel.site (model, unit, area, host_kind, state, launched_on, search, at)
                    select id, :commune, :village, 'AREA', 'ACTIVE', '2025-01-01', 'camera', now() from model returning id),
                activeness as (
                    insert into safetymodel.activeness (site, day, index, formal, verdict, verdict_year)
                    select id, '2026-11-23', 82.4, false, :verdict, 2026 from site)
                select id from site
                """)
                .param("commune", commune.value())
                .param("village", village.value())
                .param("verdict", verdict)
                .query(Long.class)
                .single();
    }

    @Test
    void sitesThatPeopleFoundEffectiveAreSuggestedCommendedAndProve() {
        site("TO_BE_REMOVED");
        long good = site("EFFECTIVE");
        var rows = officer.page("/awards/candidates?year=2026").select("#sites tbody tr");
        assertThat(rows).hasSize(1);
        assertThat(rows.text()).contains("Camera an ninh – Thôn Đình", "chỉ số 82", "0 hoạt động có minh chứng");
        var form = officer.page(
                rows.select("a[href^=/awards/new]").attr("href").replace("/new?", "/new?form=giay-khen-xa&"));
        assertThat(form.expectFirst("#collective option[selected]").val()).isEqualTo("SITE-" + good);
        var typed = Map.of(
                "kind",
                "COLLECTIVE",
                "collective",
                "SITE-" + good,
                "summary",
                "Giữ yên xóm.",
                "achievedOn",
                "20/11/2026");
        var address = sent(officer.send(form, "/awards", new HashMap<>(typed)));
        assertThat(officer.page(address).text()).contains("Camera an ninh – Thôn Đình");
        sent(officer.fill(address + "/grounds", Map.of("chosen", "SITE-" + good, "label", "Điểm")));
        assertThat(officer.page(address).select("a[href=/sites/" + good + "]")).isNotEmpty();
    }

    @Test
    void aSiteOfAnotherCommuneIsNotOffered() {
        long site = site("EFFECTIVE");
        var form = stranger.page("/awards/new?form=giay-khen-xa&collective=SITE-" + site);
        assertThat(form.select("#collective option[value=SITE-" + site + "]")).isEmpty();
    }

    @Test
    void anAreaThatMetAStandardAndProvesWhatItDidIsSuggested() {
        jdbc.sql("""
                with season as (
                    insert into assessment.season (pack, title, year, office, content, hash, opened_at, account, by_name)
                    values ('thu', 'Thử', 2026, :commune, '', '', now(), gen_random_uuid(), 'Lê') returning id)
                insert into assessment.review (season, pack, year, object, title, type, unit, state, outcome, decided_on, search)
                select id, 'thu', 2026, :village, 'Thôn Đình', 'AREA', :commune, 'DECIDED', 'MET', '2026-11-10', 'thon dinh'
                  from season
                """)
                .param("commune", commune.value())
                .param("village", village.value())
                .update();
        assertThat(officer.page("/awards/candidates?year=2026").select("#candidates"))
                .as("nothing is proved yet")
                .isEmpty();
        patrol();
        assertThat(officer.page("/awards/candidates?year=2026")
                        .expectFirst("#candidates")
                        .text())
                .contains("Thôn Đình", "đạt 1 tiêu chuẩn trong năm", "1 hoạt động có minh chứng");
    }

    @Test
    void whoHasNoRightIsSentAway() {
        var address = begun("Một.");
        assertThat(stranger.get(address)).hasStatus(403);
        assertThat(stranger.get("/awards?unit=" + commune)).hasStatus(403);
        var id = address.substring(address.lastIndexOf('/') + 1);
        assertThat(post(stranger, "/awards/council/review", id)).hasStatus(403);
        assertThat(post(stranger, "/awards/council/decide", id)).hasStatus(403);
        assertThat(post(stranger, "/awards/" + id + "/submit", id)).hasStatus(403);
    }

    private MvcTestResult post(Visit who, String address, String chosen) {
        return browser.post()
                .uri(address)
                .param("key", UUID.randomUUID().toString())
                .param("version", "1")
                .param("form", "giay-khen-xa")
                .param("chosen", chosen)
                .param("number", "1")
                .param("day", "20/11/2026")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(who.who()))
                .exchange();
    }
}
