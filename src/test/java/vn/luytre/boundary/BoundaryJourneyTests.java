package vn.luytre.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.boundary.file.GeoJsons.collection;
import static vn.luytre.boundary.file.GeoJsons.feature;
import static vn.luytre.boundary.file.GeoJsons.square;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.TestDatabase;
import vn.luytre.boundary.file.Shape;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.organization.Ground;
import vn.luytre.organization.NewUnit;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;

/** From a file to boundaries that hold since a day, and back. */
@ApplicationModuleTest(
        extraIncludes = {"storage", "sheet", "web", "organization", "identity", "audit", "calendar", "reading", "text"})
@AutoConfigureMockMvc
@TestPropertySource(properties = "luytre.jobs=false")
@Import({TestDatabase.class, People.Of.class})
class BoundaryJourneyTests {
    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static int codes = 70_000;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    UnitChanges changes;

    @Autowired
    Boundaries boundaries;

    UnitId province;
    UnitId mai;
    UnitId truc;
    UnitId tre;
    AccountId administrator;
    String codeOfMai;

    @BeforeEach
    void aProvinceWithThreeCommunes() {
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        codeOfMai = "0" + ++codes % 10_000;
        mai = commune("Xã Mai", codeOfMai);
        truc = commune("Phường Trúc", "" + ++codes);
        tre = commune("Xã Tre", "" + ++codes);
        administrator = people.with(Role.ADMINISTRATOR, province);
    }

    private UnitId commune(String name, String code) {
        var kind = name.startsWith("Phường") ? UnitKind.WARD : UnitKind.COMMUNE;
        return changes.found(new NewUnit(kind, name, code, province), new Ground(FOUNDED, null));
    }

    private MvcTestResult uploads(AccountId who, UnitId unit, String day, String json) {
        var file = new MockMultipartFile(
                "file", "dia-gioi.geojson", "application/geo+json", json.getBytes(StandardCharsets.UTF_8));
        return browser.post()
                .uri("/boundaries")
                .multipart()
                .file(file)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(who))
                .param("unit", unit.toString())
                .param("firstDay", day)
                .exchange();
    }

    private MvcTestResult posts(String address, Map<String, String> typed) {
        var request = browser.post()
                .uri(address)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(administrator));
        typed.forEach(request::param);
        return request.exchange();
    }

    private Document page(String address) {
        return page(browser.get().uri(address).with(people.as(administrator)).exchange());
    }

    private static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String place(MvcTestResult answer) {
        return Objects.requireNonNull(
                answer.getResponse().getHeader("Location"), () -> page(answer).text());
    }

    private Map<UnitId, Shape> on(LocalDate day) {
        return boundaries.of(List.of(mai, truc, tre), day);
    }

    /** Xã Mai by its code without the zero, Phường Trúc by its name without the word, an island of Xã Mai, one of nobody, a faulty one. */
    private String file() {
        return collection(
                feature(codeOfMai.substring(1), "Mai", square(106, 20, 0.1)),
                feature("", "Trúc", square(106.1, 20, 0.1)),
                feature("", "Không rõ", square(106.2, 20, 0.1)),
                feature("", "Xã Tre", "null"),
                feature(codeOfMai.substring(1), "Mai", square(106.5, 20, 0.05)));
    }

    @Test
    void aFileIsShownMatchedByHandWhereItMustBeAndTakenOver() {
        var draft = place(uploads(administrator, province, "1/7/2025", file()));
        var preview = page(draft);
        assertThat(preview.expectFirst("#found").text()).contains("5 đối tượng").contains("3 đối tượng đã khớp");
        assertThat(preview.expectFirst("#faulty").text()).contains("Đối tượng 4 (Xã Tre): không có hình.");
        assertThat(preview.select("#features input").eachAttr("value"))
                .containsExactly("", "Xã Mai", "Phường Trúc", "Xã Mai");
        assertThat(preview.select("#without li").eachText()).containsExactly("Xã Tre");
        assertThat(preview.select(".sketch path[class=sketch-open]").size()).isEqualTo(2); // and in the legend
        assertThat(on(FOUNDED.plusYears(10))).isEmpty();

        var typed = Map.of("f1", "Xã Mai", "f2", "phuong truc", "f3", "Xã Nào", "f5", "Xã Mai");
        var refused = posts(draft + "/take", typed);
        assertThat(refused).hasStatus(422);
        assertThat(page(refused).expectFirst("#faults").text()).contains("Đối tượng 3: không có đơn vị «Xã Nào»");
        assertThat(page(refused).expectFirst("input[name=f3]").val()).isEqualTo("Xã Nào");

        assertThat(posts(draft + "/take", Map.of("f1", "Xã Mai", "f2", "phuong truc", "f3", "Xã Tre", "f5", "Xã Mai")))
                .hasStatus3xxRedirection();
        assertThat(on(LocalDate.of(2025, 6, 30))).isEmpty();
        assertThat(on(LocalDate.of(2025, 7, 1))).containsOnlyKeys(mai, truc, tre);
        assertThat(on(LocalDate.of(2026, 1, 1)).get(mai))
                .satisfies(shape ->
                        assertThat(Objects.requireNonNull(shape).rings()).hasSize(2));
        assertThat(browser.get().uri(draft).with(people.as(administrator))).hasStatus(404);
        var list = page("/boundaries?unit=" + province);
        assertThat(list.expectFirst("#state").text()).contains("3 trên 3");
        assertThat(list.expectFirst("#deliveries").text())
                .contains("dia-gioi.geojson")
                .contains("01/7/2025");
    }

    @Test
    void aLaterFileHoldsFromItsDayAndWithdrawnTheFirstOneIsBack() {
        takes("1/7/2025", feature("", "Xã Mai", square(106, 20, 0.1)));
        takes("1/1/2026", feature("", "Xã Mai", square(107, 20, 0.1)));
        assertThat(x(LocalDate.of(2025, 12, 31))).isBetween(106.0, 106.1);
        assertThat(x(LocalDate.of(2026, 1, 1))).isBetween(107.0, 107.1);
        var last = boundaries.deliveries(province).getFirst();
        assertThat(page("/boundaries/" + last.id()).text()).contains("Xã Mai").contains("Đang áp dụng");
        assertThat(page("/boundaries/" + last.id() + "/withdraw").text()).contains("1 đơn vị");
        assertThat(posts("/boundaries/" + last.id() + "/withdraw", Map.of())).hasStatus3xxRedirection();
        assertThat(posts("/boundaries/" + last.id() + "/withdraw", Map.of())).hasStatus(409);
        assertThat(x(LocalDate.of(2026, 1, 1))).isBetween(106.0, 106.1);
        assertThat(new String(boundaries.file(last.id()), StandardCharsets.UTF_8))
                .contains("Xã Mai");
        assertThat(browser.get()
                        .uri("/boundaries/" + last.id() + "/dia-gioi.geojson")
                        .with(people.as(administrator)))
                .hasStatusOk();
    }

    private double x(LocalDate day) {
        return Objects.requireNonNull(on(day).get(mai)).x();
    }

    private void takes(String day, String feature) {
        var draft = place(uploads(administrator, province, day, collection(feature)));
        assertThat(posts(draft + "/take", Map.of("f1", "Xã Mai"))).hasStatus3xxRedirection();
    }

    @Test
    void aFileThatIsNoneIsRefusedWithItsReasonAndTheDayStays() {
        var answer = uploads(administrator, province, "1/7/2025", "{\"type\":\"Topology\"}");
        assertThat(answer).hasStatus(422);
        assertThat(page(answer).expectFirst("#faults").text()).contains("TopoJSON");
        assertThat(page(answer).expectFirst("#firstDay").val()).isEqualTo("1/7/2025");
        var empty = uploads(administrator, province, "", "");
        assertThat(page(empty).expectFirst("#faults").text())
                .contains("Chưa chọn tệp")
                .contains("Chưa nhập ngày");
    }

    @Test
    void whoAdministersACommuneBringsItsVillagesAndNoCommunes() {
        var own = people.with(Role.ADMINISTRATOR, mai);
        people.unit(UnitKind.VILLAGE, "Thôn Đình", mai);
        assertThat(uploads(own, province, "1/7/2025", file())).hasStatus(403);
        assertThat(uploads(own, truc, "1/7/2025", file())).hasStatus(403);
        var draft = place(uploads(own, mai, "1/7/2026", collection(feature("", "Thôn Đình", square(106, 20, 0.01)))));
        assertThat(browser.get().uri(draft).with(people.as(own))).hasStatusOk();
        var others = people.with(Role.ADMINISTRATOR, truc);
        assertThat(browser.get().uri(draft).with(people.as(others))).hasStatus(403);
        assertThat(browser.get().uri(draft).with(people.as(administrator))).hasStatusOk(); // stands above
        assertThat(uploads(administrator, Boundaries.COUNTRY, "1/7/2025", file()))
                .hasStatus(403);
        assertThat(uploads(people.with(Role.OFFICER, province), province, "1/7/2025", file()))
                .hasStatus(403);
    }

    @Test
    void aFormerUnitIsNotTakenForTheOneThatTookOver() {
        var old = commune("Xã Cổ", "" + ++codes);
        changes.mergeInto(List.of(old), tre, new Ground(LocalDate.of(2025, 7, 1), null));
        var draft = place(uploads(
                administrator,
                province,
                "1/1/2026",
                collection(feature("", "Xã Cổ", square(106, 20, 0.1)), feature("", "Xã Mai", square(107, 20, 0.1)))));
        assertThat(page(draft).select("#features input").eachAttr("value")).containsExactly("", "Xã Mai");
    }
}
