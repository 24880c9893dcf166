package vn.luytre.reporting.web.pivot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.organization.Ground;
import vn.luytre.organization.NewUnit;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureImport;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.ReportingModuleTest;
import vn.luytre.reporting.pivot.Cell;
import vn.luytre.reporting.pivot.Pivots;
import vn.luytre.reporting.pivot.Question;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.pivot.SpanKind;
import vn.luytre.reporting.total.TreeFollowing;
import vn.luytre.sheet.SheetReader;

@ReportingModuleTest
class PivotTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    UnitChanges changes;

    @Autowired
    Catalogue catalogue;

    @Autowired
    FigureImport imports;

    @Autowired
    Pivots pivots;

    @Autowired
    TreeFollowing following;

    @Autowired
    JdbcClient jdbc;

    FigureForm form;
    UnitId province;
    UnitId near;
    UnitId far;
    UnitId silent;
    AccountId officer;
    private static int founded;

    @BeforeEach
    void setUp() {
        form = catalogue.form("ket-qua-thang").orElseThrow();
        jdbc.sql("truncate reporting.sheet, reporting.total, reporting.change").update();
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        near = commune("Xã Tre Ngà");
        far = commune("Xã Mai");
        silent = commune("Xã Trúc");
        officer = people.with(Role.OFFICER, province);
        following.follow();
        figures("""
                unit,indicator,period,value
                %1$s,B1,2025-05,10
                %1$s,B1,2026-04,3
                %1$s,B1,2026-05,12
                %2$s,B1,2026-05,0
                %2$s,B2,2026-05,-
                """.formatted(code(near), code(far)));
    }

    private UnitId commune(String name) {
        return changes.found(
                new NewUnit(UnitKind.COMMUNE, name, "9" + founded++, province),
                new Ground(java.time.LocalDate.of(2020, 1, 1), null));
    }

    private String code(UnitId unit) {
        return jdbc.sql("select code from organization.unit_code where unit = :unit")
                .param("unit", unit.value())
                .query(String.class)
                .single();
    }

    private void figures(String csv) {
        SecurityContextHolder.getContext().setAuthentication(people.authentication(officer));
        assertThat(imports.read(form, new StringReader(csv)).faults()).isEmpty();
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void ofALongTimeCountsTheLastPeriodThatMostHaveReported() {
        figures("""
                unit,indicator,period,value
                %1$s,B10,2026-04,10
                %2$s,B10,2026-04,10
                %3$s,B10,2026-04,10
                %1$s,B10,2026-05,11
                """.formatted(code(near), code(far), code(silent)));
        assertThat(groupsOfTheQuarter().number()).contains(BigDecimal.valueOf(30));
        assertThat(groupsOfTheQuarter().last()).isEqualTo(PeriodKey.of(2026, 4));
        figures("""
                unit,indicator,period,value
                %s,B10,2026-05,12
                """.formatted(code(far)));
        assertThat(groupsOfTheQuarter().number()).contains(BigDecimal.valueOf(23));
        assertThat(groupsOfTheQuarter().said()).isEqualTo(2);
        assertThat(groupsOfTheQuarter().expected()).isEqualTo(3);
    }

    private Cell groupsOfTheQuarter() {
        var groups = form.lines().stream()
                .filter(line -> line.indicator().code().equals("B10"))
                .findFirst()
                .orElseThrow();
        var quarter = new Span(SpanKind.QUARTER, 2026, 2);
        var question = new Question(
                form, List.of(groups), province, Question.Depth.ITSELF, Set.of(), List.of(quarter), false, false);
        return pivots.ask(question).cell(province, quarter, groups);
    }

    @Test
    void zeroNothingAndWhatDoesNotApplyLookDifferent() throws Exception {
        var page = get("/figures/pivot?span=M202605&i=" + indicator("B1") + "&i=" + indicator("B2"));
        assertThat(cells(page, "Xã Tre Ngà")).containsExactly("12", "–");
        assertThat(cells(page, "Xã Mai")).containsExactly("0", "không áp dụng");
        assertThat(cells(page, "Xã Trúc")).containsExactly("–", "–");
    }

    @Test
    void aTotalSaysHowManyOfHowManyAreInIt() throws Exception {
        var page = get("/figures/pivot?span=M202605&i=" + indicator("B1"));
        assertThat(cells(page, "Tỉnh Lũy Tre")).containsExactly("12 2/3");
    }

    @Test
    void whatCannotBeComparedIsNotZeroPercent() throws Exception {
        var page = get("/figures/pivot?compare=true&span=M202605&i=" + indicator("B1"));
        assertThat(cells(page, "Xã Tre Ngà")).containsExactly("12", "10", "+2", "+20 %");
        assertThat(cells(page, "Xã Mai")).containsExactly("0", "–", "–", "không có số liệu");
    }

    @Test
    void longerTimesAndCumulativeFiguresAreAddedUp() throws Exception {
        var page = get("/figures/pivot?span=Q202602&i=" + indicator("B1"));
        assertThat(cells(page, "Xã Tre Ngà").getFirst()).startsWith("15");
        page = get("/figures/pivot?cumulative=true&span=M202605&i=" + indicator("B1"));
        assertThat(cells(page, "Xã Tre Ngà").getFirst()).startsWith("15");
    }

    @Test
    void ranksAreGivenToNumbersOnly() throws Exception {
        var page = get("/figures/pivot?sort=-0&span=M202605&i=" + indicator("B1"));
        assertThat(page.select("tbody th[scope=row]").eachText())
                .containsExactly("Tỉnh Lũy Tre", "Xã Tre Ngà", "Xã Mai", "Xã Trúc");
        assertThat(page.select("tbody tr td:first-child").eachText()).containsExactly("1", "2");
    }

    @Test
    void aNumberOpensDownToWhoSaidIt() throws Exception {
        var page = get("/figures/why?form=ket-qua-thang&span=M202605&of=" + province + "&i=" + indicator("B1"));
        assertThat(page.select(".why-number").text()).isEqualTo("12 buổi");
        assertThat(page.text()).contains("2 trên 3 báo cáo", "Chưa có số liệu: 1 đơn vị", "Xã Trúc");
        assertThat(page.select("a[href*='of=" + near + "&']")).isNotEmpty();
        page = get("/figures/why?form=ket-qua-thang&span=M202605&of=" + near + "&i=" + indicator("B1"));
        assertThat(page.select("a[href='/figures/ket-qua-thang/2026-05/" + near + "']"))
                .isNotEmpty();
    }

    @Test
    void everyWayOfLayingItOutShowsTheSameNumbers() throws Exception {
        for (var rows : PivotForm.Axis.values()) {
            var page = get("/figures/pivot?count=2&span=M202605&rows=" + rows + "&i=" + indicator("B1"));
            assertThat(page.select("tbody td.number").eachText()).contains("12", "3", "0");
        }
    }

    @Test
    void figuresAreForThoseWhoMayLookAtTheUnit() {
        var neighbour = people.with(Role.LEADER, near);
        for (var address : new String[] {"/figures/pivot?of=", "/figures/why?of="}) {
            assertThat(status(address + near, neighbour)).isEqualTo(200);
            for (var unit : new UnitId[] {province, far, new UnitId(0), new UnitId(987654321)})
                assertThat(status(address + unit, neighbour)).as(address + unit).isEqualTo(403);
            assertThat(status(address + far, officer)).isEqualTo(200);
            assertThat(status(address + "0", people.with(Role.LEADER, null))).isEqualTo(200);
        }
    }

    @Test
    void aTableIsAFileWithItsHeadAndPlainNumbers() throws Exception {
        var address = "/figures/pivot/so-lieu.%s?compare=true&span=M202605&i=" + indicator("B1");
        var csv = body(address.formatted("csv"));
        assertThat(csv.getContentAsString(StandardCharsets.UTF_8))
                .contains("Xã Tre Ngà,12,1/1,10,2,20.0", "Xã Mai,0,1/1,,,không có số liệu", "Xã Trúc,,0/1");
        var xlsx =
                SheetReader.read("so-lieu.xlsx", body(address.formatted("xlsx")).getContentAsByteArray());
        assertThat(xlsx.get(0).cells().getFirst()).isEqualTo("Số liệu: Tỉnh Lũy Tre");
        assertThat(xlsx.get(2).cells().getFirst()).contains("tạm tính vì thiếu báo cáo: 2");
        assertThat(xlsx).anySatisfy(row -> assertThat(row.cells()).startsWith("Xã Tre Ngà", "12", "1/1", "10"));
    }

    @Test
    void aTableIsDrawnAsBarsAsALineAndAsTiles() throws Exception {
        var page = get("/figures/pivot?count=2&span=M202605&i=" + indicator("B1"));
        assertThat(page.select("svg polyline").attr("points").strip().split(" "))
                .hasSize(2);
        assertThat(page.select("svg rect.picture-bar")).hasSize(3);
        assertThat(page.select("svg rect.tile[width=82]")).hasSize(3);
        assertThat(page.select("svg title").eachText()).contains("Xã Tre Ngà: 12", "Xã Trúc: –");
        assertThat(page.select("figure svg[role=img]"))
                .allSatisfy(svg -> assertThat(svg.attr("aria-label")).isNotEmpty());
    }

    @Test
    void theMapOfTheCountryAlwaysShowsTheIslands() throws Exception {
        officer = people.with(Role.LEADER, null);
        people.unit(UnitKind.PROVINCE, "Tỉnh Khác", null);
        var page = get("/figures/pivot?of=0&span=M202605&i=" + indicator("B1"));
        assertThat(page.select("svg title").eachText()).contains("QĐ. Hoàng Sa", "QĐ. Trường Sa", "Hà Nội", "Cà Mau");
    }

    @Test
    void theMapIsDrawnWithTheBoundariesOfItsTimeWhereMostUnitsHaveOne() throws Exception {
        var asked = "form=ket-qua-thang&of=" + province + "&span=M202605";
        assertThat(get("/figures/pivot?" + asked).select(".area, nav a[href*=draw]"))
                .isEmpty();
        boundary("2026-06-01", near, 106.0);
        boundary("2026-05-01", near, 106.0);
        boundary("2026-05-01", far, 106.1);
        var tiles = get("/figures/pivot?" + asked); // two of three are not most
        assertThat(tiles.select(".area")).isEmpty();
        assertThat(tiles.select("nav a[href*=draw]").eachText()).containsExactly("ô", "địa giới");

        var drawn = get("/figures/pivot?draw=BOUNDARIES&" + asked);
        assertThat(drawn.select("path.area title").eachText()).containsExactly("Xã Tre Ngà: 12", "Xã Mai: 0");
        assertThat(drawn.select("path.area").eachAttr("class")).doesNotHaveDuplicates();
        assertThat(drawn.expectFirst("#without").text())
                .contains("1 đơn vị chưa có địa giới")
                .contains("Xã Trúc");
        assertThat(drawn.select("figure a:has(.area)").eachAttr("href").getFirst())
                .contains("/figures/why")
                .contains("of=" + near);
        assertThat(drawn.select(".tile-legend li").eachText()).contains("1: từ 0 đến 0");
        assertThat(drawn.select("a[href^=/figures/pivot/map.png]").attr("href")).contains("draw=BOUNDARIES");

        boundary("2026-05-01", silent, 106.2);
        assertThat(get("/figures/pivot?" + asked).select("path.area")).hasSize(3);
        assertThat(get("/figures/pivot?draw=TILES&" + asked).select("path.area"))
                .isEmpty();
        assertThat(get("/figures/pivot?form=ket-qua-thang&of=" + province + "&span=M202604")
                        .select("path.area"))
                .isEmpty(); // they begin later
        var svg = new String(saved("/figures/pivot/map.svg?" + asked), StandardCharsets.UTF_8);
        assertThat(svg).contains("class=\"area area-").doesNotContain("href");
        var png = ImageIO.read(new ByteArrayInputStream(saved("/figures/pivot/map.png?" + asked)));
        assertThat(colours(png)).hasSizeGreaterThan(3);
    }

    private void boundary(String day, UnitId unit, double west) {
        long delivery = jdbc.sql("""
                insert into boundary.delivery (unit, file, hash, first_day, at, account, by_name)
                values (:unit, 'dia-gioi.geojson', '', cast(:day as date), now(), gen_random_uuid(), 'Lê Thị Bình')
                returning id
                """)
                .param("unit", province.value())
                .param("day", day)
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into boundary.boundary (delivery, unit, path, x, y, radius)
                values (:delivery, :unit, format('M%s,20 %s,20 %s,20.1 %s,20.1Z', :west, :east, :east, :west), :middle, 20.05, 0.05)
                """)
                .param("delivery", delivery)
                .param("unit", unit.value())
                .param("west", Double.toString(west))
                .param("east", Double.toString(west + 0.1))
                .param("middle", west + 0.05)
                .update();
    }

    private Cell ofYear(UnitId unit, String code) {
        var line = form.lines().stream()
                .filter(one -> one.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
        var span = new Span(SpanKind.YEAR, 2026, 1);
        var question = new Question(
                form, List.of(line), province, Question.Depth.CHILDREN, Set.of(), List.of(span), false, true);
        return pivots.ask(question).cell(unit, span, line);
    }

    @Test
    void aRunningYearIsComparedWithTheSamePeriodsOfTheYearBefore() throws Exception {
        figures("""
                unit,indicator,period,value
                %1$s,B1,2025-03,1000
                %1$s,B1,2025-12,500
                """.formatted(code(near))); // not in the answer of 2026; April 2026 has none before it
        var cell = ofYear(province, "B1");
        assertThat(cell.number()).contains(BigDecimal.valueOf(15));
        assertThat(cell.numberBefore()).contains(BigDecimal.valueOf(10));
        assertThat(cell.difference()).contains(BigDecimal.valueOf(2));
        assertThat(cell.growth()).contains(new BigDecimal("20.0"));
        assertThat(java.util.Objects.requireNonNull(cell.like()).periods()).isEqualTo(1);
        var page = get("/figures/overview?span=Y202601&of=" + province);
        assertThat(page.text()).contains("so với cùng kỳ: 1 tháng (năm nay: 12)");
        assertThat(get("/figures/pivot?compare=true&span=Y202601&i=" + indicator("B1"))
                        .text())
                .contains("so với cùng kỳ: 1 tháng");
    }

    @Test
    void whereNothingIsComparableThereIsNoPercentage() {
        figures("""
                unit,indicator,period,value
                %1$s,B2,2025-03,1000
                %1$s,B2,2026-04,10
                %1$s,B3,2025-03,1000
                """.formatted(code(near)));
        assertThat(ofYear(near, "B2").growth()).isEmpty(); // other months
        assertThat(ofYear(near, "B2").numberBefore()).isEmpty();
        assertThat(ofYear(near, "B3").growth()).isEmpty(); // nothing this year
        assertThat(ofYear(near, "B3").numberBefore()).contains(BigDecimal.valueOf(1000));
    }

    @Test
    void monthsThatAreAllThereAreComparedWithoutAWord() {
        var months = new StringBuilder("unit,indicator,period,value\n");
        for (int year = 2025; year <= 2026; year++)
            for (int month = 1; month <= 12; month++)
                months.append("%s,B1,%d-%02d,%d\n".formatted(code(near), year, month, year - 2024));
        figures(months.toString());
        var cell = ofYear(near, "B1");
        assertThat(cell.growth()).contains(new BigDecimal("100.0"));
        assertThat(cell.like()).isNull();
    }

    @Test
    void anotherUnitIsNamedAndTheAddressKeepsItsNumber() throws Exception {
        var asked = "form=ket-qua-thang&of=" + province + "&u=" + near + "&span=M202605&unit=";
        assertThat(place("/figures/pivot?" + asked + "Xã Tre Ngà"))
                .isEqualTo("/figures/pivot?form=ket-qua-thang&span=M202605&of=" + near);
        assertThat(place("/figures/why?" + asked + code(far))).endsWith("&of=" + far);
        assertThat(place("/figures/pivot?" + asked + "Tỉnh Lũy Tre")) // as it was: what was chosen stays
                .contains("u=" + near)
                .endsWith("&of=" + province);
        assertThat(status("/figures/pivot?" + asked + "Xã Không Có", officer)).isEqualTo(422);
        assertThat(get("/figures/pivot?of=" + province)
                        .expectFirst("#pivot-unit")
                        .val())
                .isEqualTo("Tỉnh Lũy Tre");
    }

    private String place(String address) {
        var answer = browser.get().uri(address).with(people.as(officer)).exchange();
        return java.util.Objects.requireNonNull(answer.getResponse().getHeader("Location"), address);
    }

    @Test
    void whoIsMissingIsLateByTheDayOfItsOwnLevel() throws Exception {
        var due = form.due(PeriodKey.of(2026, 5), vn.luytre.organization.UnitLevel.COMMUNE);
        var page = get("/figures/why?form=ket-qua-thang&span=M202605&of=" + province + "&i=" + indicator("B1"));
        assertThat(page.expectFirst(".why-missing").text()).contains("Xã Trúc").contains("" + due.getYear());
    }

    @Test
    void theOverviewSaysWhatIsThereAndWhoIsMissing() throws Exception {
        var page = get("/figures/overview?span=Y202601");
        assertThat(page.text()).contains("Tình hình: Tỉnh Lũy Tre", "Buổi tuyên truyền trực tiếp", "Xã Trúc");
        assertThat(page.select("a[href^='/figures/why?']").eachText()).contains("15");
        assertThat(status("/figures/overview?of=" + province, people.with(Role.LEADER, near)))
                .isEqualTo(403);
    }

    @Test
    void whatIsNoQuestionIsRefused() {
        assertThat(status("/figures/pivot?form=khong-co", officer)).isEqualTo(404);
        assertThat(status("/figures/pivot?span=xyz&count=-3&sort=zz&i=99999", officer))
                .isEqualTo(200);
    }

    private int status(String address, AccountId account) {
        return browser.get()
                .uri(address)
                .with(people.as(account))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private int indicator(String code) {
        return form.lines().stream()
                .filter(line -> line.indicator().code().equals(code))
                .findFirst()
                .orElseThrow()
                .indicator()
                .id()
                .value();
    }

    private Document get(String address) throws UnsupportedEncodingException {
        return Jsoup.parse(body(address).getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse body(String address) {
        var response =
                browser.get().uri(address).with(people.as(officer)).exchange().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response;
    }

    private static java.util.List<String> cells(Document page, String unit) {
        var head = page.selectFirst("tbody tr:has(th:contains(" + unit + "))");
        assertThat(head).as(unit).isNotNull();
        return java.util.Objects.requireNonNull(head).select("td.number").eachText();
    }

    @Test
    void eachPictureIsThereAsAFileWithVietnameseLetters() throws Exception {
        var asked = "form=ket-qua-thang&span=M202605&count=3&i=" + indicator("B1");
        var page = get("/figures/pivot?" + asked);
        for (var picture : List.of("course", "bars", "map")) {
            assertThat(page.select("a[href^=/figures/pivot/" + picture + ".png?]"))
                    .hasSize(1);
            var svg = saved("/figures/pivot/" + picture + ".svg?" + asked);
            assertThat(new String(svg, StandardCharsets.UTF_8))
                    .startsWith("<svg xmlns=")
                    .contains("Buổi tuyên truyền trực tiếp", ".tile-4");
            var png = ImageIO.read(new ByteArrayInputStream(saved("/figures/pivot/" + picture + ".png?" + asked)));
            assertThat(colours(png)).as(picture).hasSizeGreaterThan(3);
        }
    }

    private static Set<Integer> colours(BufferedImage image) {
        var colours = new HashSet<Integer>();
        for (int x = 0; x < image.getWidth(); x += 2)
            for (int y = 0; y < image.getHeight(); y += 2) colours.add(image.getRGB(x, y));
        return colours;
    }

    private byte[] saved(String address) throws Exception {
        var answer = browser.get().uri(address).with(people.as(officer)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
