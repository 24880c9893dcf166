package vn.luytre.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.Contract;
import vn.luytre.calendar.PeriodKind;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.identity.Visit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.PeriodReading;
import vn.luytre.reporting.ReportingModuleTest;
import vn.luytre.reporting.total.TreeFollowing;

/** A province asks for figures by the week: its form is made, filled in, sent, added up, compared, reminded of and closed. */
@ReportingModuleTest
class WeeklyFormTests {
    private static final int LAST_WEEK_OF_ALL = 53;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private TreeFollowing following;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private UnitId province;
    private UnitId commune;
    private UnitId ward;
    private AccountId leader;
    private AccountId officer;
    private FigureForm form;
    private PeriodKey last;
    private String address;

    @BeforeEach
    void aProvinceThatAsksForFiguresByTheWeek() {
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        ward = people.unit(UnitKind.WARD, "Phường Mai", province);
        following.follow();
        leader = people.with(Role.LEADER, province);
        officer = people.with(Role.OFFICER, commune);
        form = made();
        last = form.before(form.periodOf(LocalDate.now(clock)));
        address = FigureDesk.Sheet.address(form, last, commune);
    }

    private FigureForm made() {
        var own = "/figures/indicators/" + province + "/forms";
        done(by(leader).send(by(leader).page(own + "/new"), own + "/new", typed("calendar-year")));
        var made = catalogue.forms(commune).stream()
                .filter(one -> province.equals(one.owner()))
                .findFirst()
                .orElseThrow();
        var page = by(leader).page(own + "/" + made.code());
        var running = made.periodOf(LocalDate.now(clock));
        var before = made.before(made.before(running));
        done(by(leader).send(page, own + "/" + made.code() + "/first", Map.of("first", written(before))));
        var line = Map.of("indicator", indicator(), "since", written(running));
        done(by(leader).send(page, own + "/" + made.code() + "/lines", line));
        return catalogue.form(made.code()).orElseThrow();
    }

    /** As if the province had chosen the indicator a week ago. */
    private void askedSinceTheWeekBefore() {
        jdbc.sql("update reporting.line_switch set since = :last where form = :form")
                .param("last", last.value())
                .param("form", form.id().value())
                .update();
        jdbc.sql("update reporting.catalogue_revision set revision = gen_random_uuid()")
                .update();
    }

    private Map<String, String> typed(String calendar) {
        return Map.of(
                "name",
                "Giao ban tuần " + province,
                "frequency",
                "WEEK",
                "calendar",
                calendar,
                "reporters",
                "COMMUNE",
                "due",
                "1");
    }

    private String indicator() {
        return catalogue.form("ket-qua-thang").orElseThrow().lines().stream()
                .filter(line -> line.indicator().code().equals("B1"))
                .findFirst()
                .orElseThrow()
                .indicator()
                .id()
                .toString();
    }

    private static void done(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
    }

    private static String written(PeriodKey period) {
        return PeriodReading.write(period, PeriodKind.WEEK);
    }

    private Visit by(AccountId who) {
        return new Visit(browser, people, who);
    }

    private static String span(PeriodKey week) {
        return "W%04d%02d".formatted(week.year(), week.number());
    }

    @Test
    void aWeekIsOwedFilledInSentAddedUpAndExplained() {
        var running = form.periodOf(LocalDate.now(clock));
        address = FigureDesk.Sheet.address(form, running, commune);
        assertThat(form.due(running).getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
        var owed = by(officer).page("/figures").expectFirst("#owed");
        assertThat(owed.select("a").eachAttr("href")).contains(address);
        assertThat(owed.text()).contains("Tuần " + running.number() + " năm " + running.year() + " (");
        done(by(officer).fill(address, Map.of("n1", "3")));
        done(by(officer).fill(address + "/submit", Map.of("reason", "")));
        done(by(people.with(Role.OFFICER, ward))
                .fill(FigureDesk.Sheet.address(form, running, ward), Map.of("n1", "4")));
        var asked = "form=" + form.code() + "&span=" + span(running) + "&of=" + province;
        var table = by(leader).page("/figures/pivot?" + asked + "&compare=true&count=4");
        assertThat(table.expectFirst("table.pivot tbody tr").text()).contains("7");
        assertThat(table.select("#weeks")).hasSize(1);
        var sum = by(leader).page("/figures/pivot?" + asked + "&cumulative=true");
        assertThat(sum.expectFirst("table.pivot tbody tr").text()).contains("7");
        var why = by(leader).page("/figures/why?" + asked + "&i=" + indicator());
        assertThat(why.text()).contains("Tuần " + running.number() + "/" + running.year());
        assertThat(by(leader).page("/figures/overview").text()).contains(form.name());
    }

    @Test
    void aWeekOfWhichNothingWasAskedYetIsOwedByNobody() {
        assertThat(by(officer).page("/figures").select("#owed a").eachAttr("href"))
                .contains(FigureDesk.Sheet.address(form, form.after(last), commune))
                .doesNotContain(address);
    }

    @Test
    void whoIsMissingIsRemindedAndAClosedWeekIsClosed() {
        askedSinceTheWeekBefore();
        var chosen = "/figures/below?form=" + form.code() + "&period=" + written(last) + "&unit=" + province;
        var page = by(leader).page(chosen);
        assertThat(page.expectFirst("#completeness").text()).contains("0 trên 2 đơn vị");
        done(by(leader).send(page, "/figures/below/remind", Map.of()));
        done(by(leader).fill(FigureDesk.Sheet.address(form, last, province) + "/close", Map.of()));
        assertThat(by(officer).page(address).select(".figure-input")).isEmpty();
        assertThat(by(officer).page("/figures").select("#owed a").eachAttr("href"))
                .doesNotContain(address);
    }

    @Test
    void programsNameWeeksAsISODoesOrInVietnamese() throws Exception {
        var running = form.periodOf(LocalDate.now(clock));
        var rows = """
                #%s,B1,%s,3
                #%s,B1,Tuần %d/%d,4
                #%s,B1,2025-W53,4
                """.formatted(commune, written(running), ward, running.number(), running.year(), ward);
        var answer = browser.post()
                .uri("/api/v1/figures/" + form.code())
                .contentType(MediaType.parseMediaType("text/csv"))
                .content(rows.getBytes(StandardCharsets.UTF_8))
                .with(people.as(leader))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        var outcome = new Contract().holds(answer);
        assertThat(outcome.get("taken").asInt()).isEqualTo(2);
        assertThat(outcome.get("faults").get(0).get("text").asText()).isEqualTo("2025-W53");
        var read = new Contract().holds(by(officer).get("/api/v1" + FigureDesk.Sheet.address(form, running, commune)));
        assertThat(read.get("period").asText()).isEqualTo(written(running));
    }

    @Test
    void week53IsSaidToHaveNoSameWeekInAYearOf52() {
        var week = PeriodKey.of(2026, LAST_WEEK_OF_ALL);
        var page = by(officer).page(FigureDesk.Sheet.address(form, week, commune));
        assertThat(page.expectFirst("#alone").text()).contains("năm 2025 chỉ có 52 tuần");
        assertThat(page.expectFirst("h1").text()).contains("(28/12/2026–03/01/2027)");
        var asked = "/figures/pivot?form=" + form.code() + "&span=W202653&compare=true&of=" + province;
        var table = by(leader).page(asked);
        assertThat(table.expectFirst("#alone-W202653").text()).contains("không có cùng kỳ");
        assertThat(table.expectFirst("table.pivot tbody tr").text()).contains("không có cùng kỳ");
        assertThat(by(leader)
                        .page("/figures/pivot?form=" + form.code() + "&span=W202652&compare=true")
                        .select("[id^=alone]"))
                .isEmpty();
    }

    @Test
    void aCalendarWithoutWeeksIsRefusedAndNoMonthConsistsOfWeeks() {
        var own = "/figures/indicators/" + province + "/forms/new";
        var refused = by(leader).send(by(leader).page(own), own, typed("decree-09-2019"));
        assertThat(refused).hasStatus(422);
        assertThat(Visit.parsed(refused).text()).contains("Kỳ tuần chỉ có ở niên độ «Năm dương lịch»");
        var report = Map.of("span", "M202610", "theme", "giao ban", "forms", form.code());
        assertThat(by(leader).send(by(leader).page("/reports/new?kind=chuyen-de"), "/reports", report))
                .hasStatus(422);
        var weekly = Map.of("span", span(last), "theme", "giao ban", "forms", form.code());
        var begun = by(leader).send(by(leader).page("/reports/new?kind=chuyen-de"), "/reports", weekly);
        done(begun);
        assertThat(by(leader)
                        .page(Objects.requireNonNull(begun.getResponse().getRedirectedUrl()))
                        .text())
                .contains("tuần " + last.number() + " năm " + last.year());
    }
}
