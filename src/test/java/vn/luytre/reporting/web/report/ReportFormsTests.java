package vn.luytre.reporting.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.calendar.PeriodKind;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.identity.Visit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodReading;
import vn.luytre.reporting.ReportingModuleTest;
import vn.luytre.reporting.Summing;
import vn.luytre.reporting.catalogue.CatalogueEditing;
import vn.luytre.reporting.catalogue.NewForm;
import vn.luytre.reporting.catalogue.NewIndicator;
import vn.luytre.reporting.total.TreeFollowing;

/** «Biểu lấy số liệu»: who writes a report chooses whose figures it tells, also forms that the province made. */
@ReportingModuleTest
class ReportFormsTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private CatalogueEditing editing;

    @Autowired
    private TreeFollowing following;

    @Autowired
    private Clock clock;

    private UnitId province;
    private AccountId officer;
    private FigureForm own;
    private int year;

    @BeforeEach
    void aProvinceWithAFormOfItsOwn() {
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        var commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        following.follow();
        officer = people.with(Role.OFFICER, province);
        year = LocalDate.now(clock).getYear();
        own = formOf(province, "Xe loa của tỉnh", "XLT" + province.value() % 1000);
        var period = own.periodOf(LocalDate.now(clock));
        var page = "/figures/" + own.code() + "/" + PeriodReading.write(period, own.frequency()) + "/" + commune;
        assertThat(by(people.with(Role.OFFICER, commune)).fill(page, Map.of("n1", "7")))
                .hasStatus3xxRedirection();
    }

    private FigureForm formOf(UnitId owner, String name, String code) {
        var calendar = catalogue.form("ket-qua-thang").orElseThrow().calendar();
        var by = new Author(officer == null ? people.somebody(owner) : officer, "Người thử", owner);
        var made = new NewForm(name, calendar, PeriodKind.QUARTER, Set.of(UnitKind.COMMUNE), 5);
        var form = catalogue.form(editing.add(owner, made, by));
        var indicator = new NewIndicator(
                code, "Lượt xe loa xuống thôn", "lượt", "M", 0, Summing.SUM, "Kế hoạch của tỉnh", null, null);
        editing.add(owner, indicator, form, form.periodOf(LocalDate.now(clock)), by);
        return catalogue.form(form.id());
    }

    private Visit by(AccountId who) {
        return new Visit(browser, people, who);
    }

    private MvcTestResult begun(String kind, Map<String, String> typed, List<String> forms) {
        var request = browser.post()
                .uri("/reports")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(officer))
                .param("unit", province.toString())
                .param("kind", kind);
        typed.forEach(request::param);
        forms.forEach(form -> request.param("forms", form));
        return request.exchange();
    }

    private String address(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    @Test
    void theFormsOfTheKindAreTickedAndThatOfTheProvinceCanBe() {
        var page = by(officer).page("/reports/new?kind=nam");
        assertThat(page.select("#forms input[checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("ket-qua", "ket-qua-thang", "ngay-hoi", "an-toan-phan-loai");
        assertThat(page.select("#forms label").eachText()).contains("Xe loa của tỉnh");
    }

    @Test
    void itsLinesAreToldInTheTextAndInAnnexes() {
        var address = address(begun("nam", Map.of("span", "Y" + year + "01"), List.of("ket-qua-thang", own.code())));
        assertThat(by(officer).page(address).expectFirst(".report-text").text())
                .contains("- Lượt xe loa xuống thôn: 7 lượt")
                .contains("buổi tuyên truyền trực tiếp")
                .as("a form that was not ticked")
                .doesNotContain("mô hình xây dựng mới");
        var annexes =
                by(officer).page(address + "/preview").select(".paper-annex").eachText();
        assertThat(annexes)
                .anyMatch(annex ->
                        annex.contains("Số liệu phong trào") && annex.contains("Lượt xe loa xuống thôn lượt 7"))
                .anyMatch(annex ->
                        annex.contains("Số liệu theo đơn vị: Xe loa của tỉnh") && annex.contains("Xã Tre Ngà 7"));
        assertThat(by(officer).page(address).select(".report-paragraph.is-changed"))
                .isEmpty();
    }

    @Test
    void otherKindsTellItToo() {
        var typed = new HashMap<>(Map.of("span", "Y" + year + "01", "theme", "thực hiện Đề án xe loa"));
        var summary = address(begun("so-ket", typed, List.of("ket-qua", own.code())));
        assertThat(by(officer).page(summary).expectFirst(".report-text").text())
                .containsOnlyOnce("- Lượt xe loa xuống thôn: 7 lượt");
        var themed = address(begun("chuyen-de", typed, List.of(own.code())));
        assertThat(by(officer).page(themed).expectFirst(".report-text").text())
                .contains("- Lượt xe loa xuống thôn: 7 lượt");
    }

    @Test
    void withoutItTheReportIsAsBefore() {
        var address = address(begun("nam", Map.of("span", "Y" + year + "01"), List.of()));
        assertThat(by(officer).page(address).expectFirst(".report-text").text())
                .doesNotContain("Lượt xe loa xuống thôn")
                .contains("mô hình xây dựng mới");
    }

    @Test
    void thatOfAnotherProvinceAndOneOfLongerPeriodsAreRefused() {
        var other = people.unit(UnitKind.PROVINCE, "Tỉnh Khác", null);
        following.follow();
        var theirs = formOf(other, "Biểu của tỉnh khác", "KHT" + other.value() % 1000);
        assertThat(by(officer)
                        .page("/reports/new?kind=nam")
                        .select("#forms label")
                        .eachText())
                .doesNotContain("Biểu của tỉnh khác");
        assertThat(begun("nam", Map.of("span", "Y" + year + "01"), List.of(theirs.code())))
                .hasStatus(422);
        var typed = Map.of("span", "M" + year + "05", "theme", "việc này");
        assertThat(begun("chuyen-de", typed, List.of(own.code()))).hasStatus(422);
        assertThat(begun("chuyen-de", typed, List.of())).hasStatus(422);
    }
}
