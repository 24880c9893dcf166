package vn.luytre.reporting.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.identity.Visit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.PeriodReading;
import vn.luytre.reporting.ReportingModuleTest;
import vn.luytre.reporting.total.TreeFollowing;

/** «Giai đoạn 2024–2025»: years become one by the rule of each indicator, and are compared with as many before them. */
@ReportingModuleTest
class ReportYearsTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private TreeFollowing following;

    private AccountId officer;
    private UnitId commune;

    @BeforeEach
    void aCommuneWithFiguresOfFourYears() {
        var province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        officer = people.with(Role.OFFICER, commune);
        following.follow();
        int[] talks = {100, 100, 150, 300};
        int[] sites = {5, 6, 7, 9};
        for (int at = 0; at < talks.length; at++) {
            figure("ket-qua-thang", PeriodKey.of(2022 + at, 5), "B1", talks[at]);
            figure("ket-qua", PeriodKey.of(2022 + at, 2), "D2", sites[at]);
        }
        figure("ket-qua-thang", PeriodKey.of(2025, 6), "F9", 4);
    }

    private void figure(String form, PeriodKey period, String indicator, int number) {
        var known = catalogue.form(form).orElseThrow();
        var line = known.lines().stream()
                .filter(one -> one.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow();
        var unit = commune;
        var address = "/figures/" + form + "/" + PeriodReading.write(period, known.frequency()) + "/" + unit;
        assertThat(by().fill(address, Map.of("n" + line.position(), Integer.toString(number))))
                .hasStatus3xxRedirection();
    }

    private Visit by() {
        return new Visit(browser, people, officer);
    }

    private MvcTestResult asked(String kind, Map<String, String> typed) {
        return by().send(by().page("/reports/new?kind=" + kind), "/reports", typed);
    }

    /** Its address. */
    private String begun(String kind, String from, String to) {
        var typed = new HashMap<>(Map.of("from", from, "span", to, "theme", "thực hiện Đề án camera an ninh"));
        if (kind.equals("chuyen-de")) typed.put("forms", "ket-qua-thang");
        var answer = asked(kind, typed);
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    @Test
    void whatIsAddedIsAddedAndOfWhatIsThereTheLastYearCounts() {
        var address = begun("tong-ket", "Y202401", "Y202501");
        var page = by().page(address);
        assertThat(page.expectFirst("h1").text()).isEqualTo("Báo cáo tổng kết – Giai đoạn 2024–2025");
        assertThat(page.expectFirst(".report-text").text())
                .contains("thực hiện Đề án camera an ninh giai đoạn 2024–2025 như sau:")
                .contains("- Buổi tuyên truyền trực tiếp: 450 buổi, tăng 125 % so với giai đoạn 2022–2023")
                .contains("- Điểm mô hình: 9 điểm, tăng 50 % so với giai đoạn 2022–2023");
        var why = page.select(".report-source a[href*=why]").eachAttr("href");
        assertThat(why).anyMatch(one -> one.contains("Y202401")).anyMatch(one -> one.contains("Y202501"));
        assertThat(by().get(why.getFirst())).hasStatusOk();
        assertThat(page.select(".report-paragraph.is-changed"))
                .as("it is drafted the same way again")
                .isEmpty();
    }

    @Test
    void eachYearStandsInTheAnnex() {
        var paper = by().page(begun("tong-ket", "Y202401", "Y202501") + "/preview");
        assertThat(paper.expectFirst("#paper").text())
                .contains("Tổng kết thực hiện Đề án camera an ninh giai đoạn 2024–2025");
        var table = paper.expectFirst(".paper-annex table");
        assertThat(table.select("th").eachText())
                .containsSubsequence(
                        "Năm 2024", "Năm 2025", "Cả thời gian báo cáo", "Giai đoạn 2022–2023", "Tăng, giảm");
        assertThat(table.select("tr").eachText())
                .anyMatch(row -> row.contains("Buổi tuyên truyền trực tiếp buổi 150 300 450 200 250"))
                .anyMatch(row -> row.contains("Điểm mô hình điểm 7 9 9 6 3"));
    }

    @Test
    void yearsWithoutFiguresAreSaidAndNotComparedWith() {
        var text = by().page(begun("tong-ket", "Y202101", "Y202501"))
                .expectFirst(".report-text")
                .text();
        assertThat(text)
                .contains("- Buổi tuyên truyền trực tiếp: 650 buổi; chưa có số liệu năm 2021")
                .contains("- Chưa có đủ số liệu giai đoạn 2016–2020 để so sánh.")
                .doesNotContain("chưa có số liệu giai đoạn")
                .doesNotContain("so với giai đoạn 2016–2020");
    }

    @Test
    void whatIsNotComparedBesideWhatIsIsSaidOnce() {
        var text = by().page(begun("tong-ket", "Y202301", "Y202401"))
                .expectFirst(".report-text")
                .text();
        assertThat(text)
                .contains("- Buổi tuyên truyền trực tiếp: 250 buổi")
                .contains("- Điểm mô hình: 7 điểm, tăng 40 % so với giai đoạn 2021–2022")
                .containsOnlyOnce("- Chỉ tiêu không ghi so sánh là chỉ tiêu chưa có đủ số liệu giai đoạn 2021–2022.");
    }

    @Test
    void aThemeMayTakeMonthsOfTwoYears() {
        var text = by().page(begun("chuyen-de", "M202412", "M202506"))
                .expectFirst(".report-text")
                .text();
        assertThat(text)
                .contains("từ tháng 12 năm 2024 đến tháng 6 năm 2025 như sau:")
                .contains("- Buổi tuyên truyền trực tiếp: 300 buổi");
    }

    @Test
    void aTimeThatIsNoneIsRefusedWithWords() {
        for (var wrong : new String[][] {{"Y202501", "Y202401"}, {"Y201001", "Y202501"}, {"M202401", "Q202403"}}) {
            var answer = asked(
                    wrong[0].startsWith("Y") ? "tong-ket" : "chuyen-de",
                    Map.of("from", wrong[0], "span", wrong[1], "theme", "việc này", "forms", "ket-qua-thang"));
            assertThat(answer).hasStatus(422);
            assertThat(Visit.parsed(answer).expectFirst("#faults").text()).contains("Kỳ đầu và kỳ cuối phải cùng loại");
        }
    }
}
