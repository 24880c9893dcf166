package vn.luytre.reporting.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.identity.Visit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.ReportingModuleTest;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.pivot.SpanKind;
import vn.luytre.reporting.report.NewReport;
import vn.luytre.reporting.report.ReportKinds;
import vn.luytre.reporting.report.ReportTime;
import vn.luytre.reporting.report.Reports;
import vn.luytre.reporting.report.ReportsOwed;
import vn.luytre.reporting.report.ReportsOwed.Owed;
import vn.luytre.reporting.total.TreeFollowing;
import vn.luytre.task.reminder.DigestSection.Told;

/** Units are told of reports that they have not sent: before the day, on it, after it; and those above see whose is missing. */
@ReportingModuleTest
class ReportRemindingTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private TreeFollowing following;

    @Autowired
    private ReportKinds kinds;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportsOwed owed;

    @Autowired
    private ReportDigest digest;

    @Autowired
    private Clock clock;

    private UnitId province;
    private UnitId commune;
    private AccountId officer;
    private int year;
    private LocalDate due;

    @BeforeEach
    void aCommuneThatOwesItsReportOfTheYear() {
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        officer = people.with(Role.OFFICER, commune);
        following.follow();
        year = LocalDate.now(clock).getYear();
        due = reports.due(wish(commune)).orElseThrow();
    }

    private NewReport wish(UnitId unit) {
        return new NewReport(unit, kinds.find("nam").orElseThrow(), ReportTime.of(new Span(SpanKind.YEAR, year, 1)));
    }

    private Visit by(AccountId who) {
        return new Visit(browser, people, who);
    }

    /** What the mail of a day says of the yearly report. */
    private List<String> lines(UnitId unit, LocalDate day) {
        return digest.of(unit, day).map(Told::lines).orElse(List.of()).stream()
                .filter(line -> line.startsWith("«Báo cáo năm», Năm " + year))
                .toList();
    }

    private String sent() {
        var form = by(officer).page("/reports/new?kind=nam");
        var answer = by(officer).send(form, "/reports", Map.of("span", "Y" + year + "01"));
        var address = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        assertThat(lines(commune, due)).as("begun is not sent").hasSize(1);
        assertThat(by(officer).fill(address + "/submit", Map.of())).hasStatus3xxRedirection();
        return address;
    }

    @Test
    void theMailNamesItAWeekBeforeOnTheDayAndWhileItIsLate() {
        assertThat(lines(commune, due.minusDays(8))).isEmpty();
        assertThat(lines(commune, due.minusDays(7))).singleElement().asString().endsWith("còn 7 ngày");
        assertThat(lines(commune, due)).singleElement().asString().endsWith("hôm nay");
        assertThat(lines(commune, due.plusDays(3))).singleElement().asString().endsWith("quá 3 ngày");
        assertThat(lines(commune, due.plusDays(40)))
                .as("in the next year too")
                .singleElement()
                .asString()
                .endsWith("quá 40 ngày");
        assertThat(lines(commune, due.plusDays(200))).as("not for ever").isEmpty();
    }

    @Test
    void whatIsSentIsNotNamedAndWhatCameBackIs() {
        var address = sent();
        assertThat(lines(commune, due)).isEmpty();
        assertThat(lines(commune, due.plusDays(3))).isEmpty();
        by(people.with(Role.OFFICER, province)).fill(address + "/return", Map.of("reason", "Xem lại."));
        assertThat(lines(commune, due.minusDays(20))).singleElement().asString().endsWith("cấp trên trả lại");
    }

    @Test
    void eachLevelHasItsDay() {
        var above = reports.due(wish(province)).orElseThrow();
        assertThat(above).isAfter(due);
        assertThat(lines(commune, above)).singleElement().asString().contains("quá ");
        assertThat(lines(province, above)).singleElement().asString().endsWith("hôm nay");
    }

    @Test
    void aUnitThatReportsNothingIsNotReminded() {
        var agency = people.unit(UnitKind.AGENCY, "Sở Tre", province);
        following.follow();
        assertThat(owed.of(List.of(agency), due)).isEmpty();
        assertThat(digest.of(agency, due)).isEmpty();
    }

    @Test
    void theUnitAboveSeesWhoIsMissingAndAsksAgain() {
        var other = people.unit(UnitKind.COMMUNE, "Xã Tre Xanh", province);
        following.follow();
        sent();
        var checker = people.with(Role.OFFICER, province);
        var page = "/reports/below?kind=nam&span=Y" + year + "01&unit=" + province;
        var table = by(checker).page(page);
        assertThat(table.select("#below tbody tr").eachText())
                .anyMatch(row -> row.startsWith("Xã Tre Xanh Chưa soạn "))
                .anyMatch(row -> row.startsWith("Xã Tre Ngà Đã gửi"));
        assertThat(table.expectFirst("#remind button").text()).isEqualTo("Nhắc 1 đơn vị chưa gửi");
        assertThat(by(checker).send(table, "/reports/below/remind", Map.of())).hasStatus3xxRedirection();
        assertThat(by(checker).page(page).expectFirst("#below").text()).contains("đã nhắc lúc");
        assertThat(lines(other, due.minusDays(30))).singleElement().asString().endsWith("cấp trên nhắc gửi");
        assertThat(lines(commune, due.minusDays(30))).isEmpty();
        assertThat(owed.of(List.of(other), due.minusDays(30))).anyMatch(Owed::isReminded);
        var asked = by(people.with(Role.OFFICER, other)).page("/reports");
        assertThat(asked.select("a.bell[href=/reports] .badge").text()).isNotEmpty();
        assertThat(by(officer).send(table, "/reports/below/remind", Map.of())).hasStatus(403);
    }
}
