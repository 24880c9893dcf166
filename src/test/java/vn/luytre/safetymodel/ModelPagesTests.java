package vn.luytre.safetymodel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.safetymodel.MovableClock.TODAY;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
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

/** A commune keeps the file of a model through its pages, from the survey to the removal. */
@SafetyModelTest
class ModelPagesTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Register register;

    @Autowired
    private JdbcClient jdbc;

    private UnitId province;
    private UnitId commune;
    private UnitId village;
    private AccountId officer;
    private AccountId leader;

    @BeforeEach
    void aCommuneWithAVillage() {
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        village = people.unit(UnitKind.VILLAGE, "Thôn Đình", commune);
        officer = people.with(Role.OFFICER, commune);
        leader = people.with(Role.LEADER, commune);
    }

    private Visit as(AccountId account) {
        return new Visit(browser, people, account);
    }

    private static String place(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private String entered() {
        return place(as(officer)
                .fill(
                        "/models/new",
                        Map.of(
                                "name", "Camera an ninh thôn Đình",
                                "type", "camera",
                                "field", "social-order",
                                "unit", commune.toString(),
                                "basisNumber", "12/QĐ-UBND",
                                "basisDay", "5/1/2026")));
    }

    @Test
    void fromTheSurveyToTheLaunchAndBack() {
        var model = entered();
        var site = place(as(officer)
                .fill(
                        model + "/sites/new",
                        Map.of("area", village.toString(), "members", "7", "groups", "Tổ 1; 4\nTổ 2; 3")));
        assertThat(as(officer).page(site).text()).contains("Thôn Đình").contains("Tổ 2: 3 người");
        as(officer).fill(model + "/propose", Map.of("note", "Đã khảo sát 30 hộ."));
        assertThat(as(officer).page(model).text()).contains("Đã đề xuất");
        assertThat(as(officer).get(model + "/approve")).hasStatus(403);
        place(as(leader).fill(model + "/approve", Map.of("number", "12/QĐ-UBND", "paperDay", "5/1/2026")));
        place(as(officer).fill(model + "/launch", Map.of("day", "10/1/2026")));
        assertThat(as(officer).page(site).expectFirst(".facts").text())
                .contains("Đã ra mắt")
                .contains("10/01/2026");
        place(as(officer).send(as(officer).page(model + "/undo"), model + "/undo", Map.of()));
        assertThat(as(officer).page(site).expectFirst(".facts").text()).contains("Đã phê duyệt");
        assertThat(as(officer).page(model).expectFirst(".is-undone").text()).contains("Ra mắt");
    }

    @Test
    void theFileThatIsPrintedIsAsItWasApproved() throws IOException {
        var model = entered();
        var site = place(as(officer).fill(model + "/sites/new", Map.of("area", village.toString(), "members", "7")));
        place(as(officer).fill(model + "/board", Map.of("what", "Trưởng ban (Chủ tịch UBND xã)", "count", "1")));
        as(officer).fill(model + "/propose", Map.of("note", "Đã khảo sát 30 hộ."));
        place(as(leader).fill(model + "/approve", Map.of("number", "12/QĐ-UBND", "paperDay", "5/1/2026")));
        place(as(officer).fill(model + "/launch", Map.of("day", "10/1/2026")));
        ApprovedPaper.isAsApproved("safetymodel/model", as(officer).page(model));
        ApprovedPaper.isAsApproved("safetymodel/site", as(officer).page(site));
    }

    @Test
    void whoProposedDoesNotApprove() {
        var model = entered();
        place(as(leader).fill(model + "/propose", Map.of("note", "Đã khảo sát.")));
        var answer = as(leader).fill(model + "/approve", Map.of("number", "12/QĐ-UBND", "paperDay", "5/1/2026"));
        assertThat(answer).hasStatus(422);
        assertThat(Visit.parsed(answer).expectFirst("#faults").text()).contains("Người đề xuất không được tự duyệt");
        assertThat(Visit.parsed(answer).expectFirst("[name=number]").val()).isEqualTo("12/QĐ-UBND");
    }

    @Test
    void aFormThatIsSentTwiceIsDoneOnce() {
        var page = as(officer).page("/models/new");
        var typed = Map.of("name", "Tiếng kẻng", "type", "gong", "field", "social-order", "unit", commune.toString());
        assertThat(place(as(officer).send(page, "/models/new", typed)))
                .isEqualTo(place(as(officer).send(page, "/models/new", typed)));
    }

    @Test
    void whoComesSecondIsToldSo() {
        var model = entered();
        var page = as(officer).page(model + "/edit");
        place(as(leader).fill(model + "/propose", Map.of("note", "Đã khảo sát.")));
        var typed = Map.of("name", "Tên khác", "type", "camera", "field", "social-order");
        var answer = as(officer).send(page, model + "/edit", typed);
        assertThat(answer).hasStatus(409);
        assertThat(Visit.parsed(answer).expectFirst("#faults").text()).contains("Người khác vừa thay đổi");
        assertThat(Visit.parsed(answer).expectFirst("[name=name]").val()).isEqualTo("Tên khác");
    }

    @Test
    void theFileSaysWhatItLacksUntilItIsThere() {
        var model = entered();
        assertThat(as(officer).page(model).expectFirst("#gaps").text())
                .contains("quy chế")
                .contains("kinh phí");
        place(as(officer).fill(model + "/board", Map.of("what", "Trưởng ban (Chủ tịch UBND xã)", "count", "1")));
        place(as(officer)
                .fill(
                        model + "/funds",
                        Map.of("year", "2026", "origin", "SOCIAL", "money", "15000000", "what", "Lắp camera")));
        place(as(officer).fill(model + "/equipment", Map.of("what", "Camera", "count", "12", "since", "5/1/2026")));
        var proof = browser.post()
                .uri(model + "/proofs")
                .multipart()
                .file("files", "Quy chế hoạt động".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .param("role", "REGULATION")
                .param("key", UUID.randomUUID().toString())
                .param("link", "https://example.vn/quy-che")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(officer))
                .exchange();
        assertThat(proof).hasStatus3xxRedirection();
        var page = as(officer).page(model);
        assertThat(page.expectFirst("#gaps").text()).doesNotContain("quy chế").doesNotContain("kinh phí");
        assertThat(page.text()).contains("15.000.000").contains("Camera: 12");
        var link = page.expectFirst(".proofs a[href*=/remove]").attr("href");
        place(as(officer).send(as(officer).page(link), link, Map.of()));
        var out = page.expectFirst("a[href*=/funds/]").attr("href");
        place(as(officer).send(as(officer).page(out), out, Map.of()));
        assertThat(as(officer).page(model).expectFirst("#gaps").text()).contains("kinh phí");
        assertThat(as(officer).fill(model + "/funds", Map.of("what", "Lắp đèn")))
                .hasStatus(422);
    }

    @Test
    void theRegistersCountTypesModelsSitesAndTeamsApart() {
        var other = people.unit(UnitKind.VILLAGE, "Thôn Thượng", commune);
        var camera = register.model(commune, TODAY.minusYears(1));
        register.site(camera, village, TODAY.minusYears(1));
        register.site(
                camera, other, TODAY.minusMonths(2), List.of(new SiteGroup("Tổ 1", 3), new SiteGroup("Tổ 2", 4)), null);
        register.site(register.model(commune, "gong", TODAY.minusYears(1)), village, TODAY.minusYears(1));
        var page = as(officer).page("/sites?unit=" + commune);
        assertThat(page.expectFirst(".model-counts").text())
                .startsWith("2 loại 2 mô hình 3 điểm 4 tổ 21 thành viên 90 hộ tham gia");
        assertThat(as(officer).page("/sites?type=gong").select("#sites tbody tr"))
                .hasSize(1);
        assertThat(as(officer)
                        .page("/sites?find=thuong&state=ACTIVE&sort=-index")
                        .select("#sites tbody tr"))
                .hasSize(1);
        assertThat(as(officer).page("/models?find=camera&sort=-sites").select("#models tbody tr"))
                .hasSize(2);
        assertThat(as(officer).page("/models?recognition=MINISTRY").text()).contains("Không có mô hình nào khớp");
        assertThat(as(officer).get("/sites/export").getResponse().getContentType())
                .contains("spreadsheetml");
        assertThat(as(officer).get("/models/export?type=camera")).hasStatusOk();
        var stranger = people.with(Role.OFFICER, people.unit(UnitKind.COMMUNE, "Xã Mai", province));
        assertThat(as(stranger).page("/sites").text()).contains("Chưa có điểm mô hình nào");
    }

    @Test
    void aSiteIsReplicatedFallsAsleepAndIsRevived() {
        var other = people.unit(UnitKind.VILLAGE, "Thôn Thượng", commune);
        var camera = register.model(commune, TODAY.minusYears(1));
        var first = register.site(camera, village, TODAY.minusYears(1));
        var second = place(as(officer)
                .send(
                        as(officer).page("/models/" + camera + "/sites/new?origin=" + first),
                        "/models/" + camera + "/sites/new",
                        Map.of("area", other.toString(), "launchedOn", "1/3/2026")));
        assertThat(as(officer).page(second).text()).contains("Nhân rộng từ").contains("Thôn Đình");
        assertThat(as(officer).page("/sites/" + first).text()).contains("Đã nhân rộng ra");
        place(as(officer).fill(second + "/fall-dormant", Map.of("note", "Hỏng hết camera.")));
        assertThat(as(officer).page("/models/" + camera).expectFirst(".facts").text())
                .contains("Đang hoạt động");
        place(as(officer).fill("/sites/" + first + "/fall-dormant", Map.of("note", "Hỏng.")));
        assertThat(as(officer).page("/models/" + camera).expectFirst(".facts").text())
                .contains("Ngừng hoạt động");
        place(as(leader).fill(second + "/revive", Map.of("note", "Đã sửa.")));
        place(as(leader).send(as(leader).page(second + "/undo"), second + "/undo", Map.of()));
        assertThat(as(officer).page(second).expectFirst(".facts").text()).contains("Ngừng hoạt động");
        assertThat(as(officer).get(second + "/edit")).hasStatusOk();
        place(as(officer).fill(second + "/edit", Map.of("members", "9")));
        assertThat(as(officer).fill(second + "/edit", Map.of("groups", "Tổ 1; nhiều")))
                .hasStatus(422);
        assertThat(jdbc.sql("select sum(groups) from safetymodel.site_fact where model = :model")
                        .param("model", camera.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select happening from safetymodel.event_fact where model = :model order by id")
                        .param("model", camera.value())
                        .query(String.class)
                        .list())
                .containsExactly("ENTERED", "ENTERED", "REPLICATED", "FALL_DORMANT", "FALL_DORMANT");
    }

    @Test
    void aProvinceHasTypesOfItsOwn() {
        var chief = people.with(Role.LEADER, province);
        place(as(chief).fill("/models/types", Map.of("name", "Cà phê an ninh", "field", "social-order")));
        assertThat(as(officer).page("/models/types").expectFirst("#types").text())
                .contains("Cà phê an ninh Trật tự");
        assertThat(as(chief).fill("/models/types", Map.of("name", "cà phê  AN NINH", "field", "social-order")))
                .hasStatus(422);
        var end = as(chief).page("/models/types").expectFirst("a[href*=code]").attr("href");
        place(as(chief).send(as(chief).page(end), "/models/types/end", Map.of()));
        assertThat(as(officer).page("/models/types").text()).doesNotContain("Cà phê an ninh");
    }
}
