package vn.luytre.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.TestDatabase;
import vn.luytre.sheet.SheetReader;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "web")
@AutoConfigureMockMvc
@WithMockUser
@Import(TestDatabase.class)
class OrganizationScreensTests {
    private static final Map<String, String> DECISION =
            Map.of("number", "12/NQ-HĐND", "signed", "15/6/2026", "issuer", "HĐND tỉnh", "day", "1/7/2026");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private UnitChanges changes;

    @Autowired
    private Units units;

    @Autowired
    private Office office;

    private UnitFixtures given;
    private UnitId province;

    @BeforeEach
    void aProvince() {
        given = new UnitFixtures(changes);
        province = given.province("Tỉnh Lũy Tre");
        office.choose(province);
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).exchange();
    }

    private static Document page(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private MvcTestResult post(String address, Map<String, String> typed) {
        var request = browser.post().uri(address).with(SecurityMockMvcRequestPostProcessors.csrf());
        typed.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult decide(String address, Map<String, String> typed) {
        var all = new java.util.HashMap<>(DECISION);
        all.putAll(typed);
        return post(address, all);
    }

    @Test
    void theListIsFilteredAndKeepsItsFilterInTheAddress() throws Exception {
        given.commune("Xã Đồng Tre", province);
        given.under(province, UnitKind.DEPARTMENT, "Sở Nội vụ");
        var all = page(get("/units"));
        assertThat(all.select("tbody tr")).hasSize(3);
        var found = page(get("/units?find=dong tre&kind=COMMUNE&sort=-name"));
        assertThat(found.select("tbody td a").eachText())
                .contains("Xã Đồng Tre")
                .doesNotContain("Sở Nội vụ");
        assertThat(found.select("a[href*=export]").eachAttr("href")).allMatch(link -> link.contains("find=dong+tre"));
    }

    @Test
    void theListIsExportedForOffice() throws Exception {
        given.commune("Xã Xuất", province);
        var xlsx = get("/units/export?find=xuat").getResponse().getContentAsByteArray();
        var rows = SheetReader.read("a.xlsx", xlsx);
        assertThat(rows.getFirst().cells()).startsWith("Mã", "Tên đơn vị", "Loại");
        assertThat(rows.get(1).text(1)).isEqualTo("Xã Xuất");
        assertThat(get("/units/export?find=xuat&format=csv").getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("Xã Xuất,Xã,Tỉnh Lũy Tre");
    }

    @Test
    void aFieldProposesUnitsWhileTheirNameIsTyped() throws Exception {
        given.commune("Xã Vườn Trầu", province);
        var names = page(get("/units/names?field=value&value=vuon tr"));
        assertThat(names.select("option").eachAttr("value")).containsExactly("Xã Vườn Trầu");
        assertThat(page(get("/units/names?field=value&value=v")).select("option"))
                .as("one letter says nothing")
                .isEmpty();
    }

    @Test
    void anOfficeChoosesItsProvince() throws Exception {
        assertThat(page(get("/units/setup")).select("option")).hasSize(35);
        assertThat(post("/units/setup", Map.of("province", ""))).hasStatus(422);
        assertThat(post("/units/setup", Map.of("province", "12"))).hasStatus3xxRedirection();
        var list = page(get("/units?kind=COMMUNE"));
        assertThat(list.text()).contains("Tỉnh Lai Châu").contains("Xã Bum Nưa");
    }

    @Test
    void thePageOfAUnitTellsItsHistory() throws Exception {
        var one = given.commune("Xã Đông", province);
        var two = given.commune("Xã Tây", province);
        assertThat(decide("/units/" + one + "/merge", Map.of("others", "#" + two, "name", "Xã Đông Tây")))
                .hasStatus3xxRedirection();
        var ended = page(get("/units/" + one));
        assertThat(ended.expectFirst("[data-notice]").text())
                .contains("30/6/2026")
                .contains("Xã Đông Tây");
        assertThat(ended.text()).contains("Theo 12/NQ-HĐND ngày 15/6/2026 của HĐND tỉnh.");
        assertThat(page(get("/units/" + province + "?day=1/6/2026")).text())
                .contains("Xã Đông")
                .contains("Xã Tây");
        assertThat(page(get("/units/" + province + "?day=1/8/2026"))
                        .select("tbody td a")
                        .eachText())
                .containsExactly("Xã Đông Tây");
    }

    @Test
    void everyChangeIsRecordedByItsForm() throws Exception {
        var commune = given.commune("Xã Mẫu", province);
        var other = given.commune("Xã Bạn", province);
        assertThat(decide("/units/" + commune + "/rename", Map.of("name", "Phường Mẫu", "kind", "WARD")))
                .hasStatus3xxRedirection();
        assertThat(decide("/units/new", Map.of("name", "Thôn Mới", "kind", "VILLAGE", "parent", "#" + other)))
                .hasStatus3xxRedirection();
        var village = units.children(other, LocalDate.of(2026, 7, 1)).getFirst().id();
        assertThat(post("/units/" + village + "/move", Map.of("parent", "#" + commune, "day", "2/7/2026")))
                .hasStatus3xxRedirection();
        assertThat(decide(
                        "/units/" + other + "/split",
                        Map.of("parts", "Xã Bạn Một\nPhường Bạn Hai", "day", "3/7/2026", "_livesOn", "on")))
                .hasStatus3xxRedirection();
        assertThat(units.successors(other, LocalDate.of(2026, 8, 1)).units())
                .extracting(Unit::kind)
                .containsExactly(UnitKind.WARD, UnitKind.COMMUNE);
        assertThat(post("/units/" + village + "/dissolve", Map.of("day", "4/7/2026")))
                .hasStatus(422);
        assertThat(post("/units/" + village + "/dissolve", Map.of("day", "4/7/2026", "note", "hết dân")))
                .hasStatus3xxRedirection();
    }

    @Test
    void whatARuleForbidsComesBackAsTyped() throws Exception {
        var commune = given.commune("Xã Sai", province);
        var back = page(decide("/units/" + commune + "/move", Map.of("parent", "#" + commune)));
        assertThat(back.title()).startsWith("Lỗi:");
        assertThat(back.text()).contains("đang ở dưới chính đơn vị này");
        assertThat(back.expectFirst("#number").val()).isEqualTo("12/NQ-HĐND");
        assertThat(decide("/units/" + commune + "/rename", Map.of("name", "a", "kind", "WARD", "issuer", "")))
                .hasStatus(422);
    }

    @Test
    void aFileIsPreviewedAndThenBroughtIn() throws Exception {
        given.commune("Xã Tệp", province);
        var good = "Tên đơn vị,Loại,Đơn vị cấp trên\nThôn Tệp,thôn,Xã Tệp\n";
        var preview = page(upload("a.csv", good));
        assertThat(preview.text()).contains("Nhập 1 đơn vị");
        var hash = preview.expectFirst("input[name=hash]").val();
        assertThat(post("/units/import/take", Map.of("name", "a.csv", "hash", hash)))
                .hasStatus3xxRedirection();
        assertThat(page(upload("a.csv", good)).text()).contains("Dòng 2, cột A: đã có “Thôn Tệp” trực thuộc Xã Tệp.");
        assertThat(page(upload("a.pdf", good)).text()).contains("Chỉ đọc được tệp XLSX hoặc CSV.");
        assertThat(get("/units/import/template.xlsx")).hasStatusOk();
    }

    private MvcTestResult upload(String name, String text) {
        return browser.post()
                .uri("/units/import")
                .multipart()
                .file(new MockMultipartFile("file", name, null, text.getBytes(StandardCharsets.UTF_8)))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    @Test
    void anOldNameIsLookedUp() throws Exception {
        office.chooseFromCountry(Country.provinces().getFirst().unit());
        var page = page(get("/units/resolve?find=huyện Cư Jút, tỉnh Đắk Nông&day=10/5/2022"));
        assertThat(page.text())
                .contains("Nay là 3 đơn vị: Xã Cư Jút, Xã Đắk Wil, Xã Nam Dong")
                .contains("203/2025/QH15");
    }

    @Test
    void aCommitteeSaysWhatItLacks() throws Exception {
        var police = given.under(province, UnitKind.POLICE, "Công an tỉnh");
        var made = post("/committees/new", Map.of("name", "Ban Chỉ đạo 138 tỉnh", "unit", "", "day", "1/7/2026"));
        var address = Objects.requireNonNull(made.getResponse().getRedirectedUrl());
        assertThat(page(get(address)).expectFirst("[data-notice]").text()).contains("Chưa có Trưởng ban.");
        assertThat(post(
                        address + "/seats",
                        Map.of("role", "HEAD", "post", "Chủ tịch UBND", "unit", "#" + province, "day", "1/7/2026")))
                .hasStatus3xxRedirection();
        assertThat(post(
                        address + "/edit",
                        Map.of(
                                "name",
                                "Ban Chỉ đạo 138",
                                "standing",
                                "#" + police,
                                "number",
                                "1/QC-BCĐ",
                                "issuer",
                                "BCĐ")))
                .hasStatus3xxRedirection();
        assertThat(page(get(address)).text()).contains("Công an tỉnh").doesNotContain("Chưa có Trưởng ban.");
        assertThat(page(get("/committees")).text()).contains("Ban Chỉ đạo 138");
    }
}
