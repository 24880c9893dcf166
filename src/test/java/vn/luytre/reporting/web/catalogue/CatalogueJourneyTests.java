package vn.luytre.reporting.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.identity.Visit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.IndicatorId;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.PeriodReading;
import vn.luytre.reporting.ReportingModuleTest;
import vn.luytre.reporting.Totals;
import vn.luytre.reporting.submission.Owing;
import vn.luytre.reporting.total.Counted;
import vn.luytre.reporting.total.TreeFollowing;

/** A province decides what it asks for: from a period on, for itself and all below it, and for nobody else. */
@ReportingModuleTest
class CatalogueJourneyTests {
    private static int codes;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private TreeFollowing following;

    @Autowired
    private Totals totals;

    @Autowired
    private Owing owing;

    @Autowired
    private Counted recounting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private FigureForm form;
    private PeriodKey running;
    private UnitId province;
    private UnitId commune;
    private UnitId elsewhere;
    private AccountId leader;
    private AccountId officer;

    @BeforeEach
    void aProvinceAndAnotherOne() {
        form = catalogue.form("ket-qua-thang").orElseThrow();
        running = form.periodOf(LocalDate.now(clock));
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        elsewhere = people.unit(UnitKind.COMMUNE, "Xã Xa", people.unit(UnitKind.PROVINCE, "Tỉnh Khác", null));
        following.follow();
        leader = people.with(Role.LEADER, province);
        officer = people.with(Role.OFFICER, commune);
    }

    private Visit by(AccountId who) {
        return new Visit(browser, people, who);
    }

    private String own() {
        return "/figures/indicators/" + province;
    }

    private String sheet(FigureForm of, PeriodKey period, UnitId unit) {
        return "/figures/" + of.code() + "/" + PeriodReading.write(period, of.frequency()) + "/" + unit;
    }

    private String written(PeriodKey period) {
        return PeriodReading.write(period, form.frequency());
    }

    private String added(Map<String, String> more) {
        var code = "TX" + ++codes;
        var typed = new HashMap<>(Map.of(
                "code",
                code,
                "name",
                "Đêm hội " + code,
                "measure",
                "đêm",
                "group",
                "B",
                "summing",
                "SUM",
                "decimals",
                "0"));
        typed.put("since", written(running));
        typed.putAll(more);
        var page = by(leader).page(own() + "/new?form=ket-qua-thang");
        assertThat(by(leader).send(page, own() + "/new?form=ket-qua-thang", typed))
                .hasStatus3xxRedirection();
        return code;
    }

    private Line line(String form, String code) {
        return catalogue.form(form).orElseThrow().lines().stream()
                .filter(line -> line.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOwnIndicatorIsEnteredAndAddedUpInTheProvinceAndSeenNowhereElse() {
        var line = line("ket-qua-thang", added(Map.of()));
        var address = sheet(form, running, commune);
        by(officer).fill(address, Map.of("n" + line.position(), "4"));
        assertThat(by(officer).page(address).expectFirst("#n" + line.position()).val())
                .isEqualTo("4");
        var figure = totals.figures(
                        catalogue.form(form.id()), List.of(line.indicator().id()), List.of(province), List.of(running))
                .figure(province, running, line.indicator().id());
        assertThat(figure.sum()).isEqualTo(4);
        var stranger = people.with(Role.OFFICER, elsewhere);
        assertThat(by(stranger).page(sheet(form, running, elsewhere)).select("#n" + line.position()))
                .isEmpty();
        assertThat(by(stranger).page("/figures/indicators").text())
                .doesNotContain(line.indicator().name());
        assertThat(by(officer).page("/figures/indicators?find=dem hoi").text())
                .contains(line.indicator().name());
        assertThat(by(officer).page(sheet(form, form.before(running), commune)).select("#line" + line.position()))
                .as("nothing is asked for afterwards")
                .isEmpty();
    }

    @Test
    void whatIsRestrictedIsAskedForWhenTheProvinceWantsItAndUntilItDoesNotAnyMore() {
        var half = catalogue.form("ket-qua").orElseThrow();
        var line = line("ket-qua", "I1");
        var period = half.periodOf(LocalDate.now(clock));
        var address = sheet(half, period, commune);
        assertThat(by(officer).page(address).select("#line" + line.position())).isEmpty();
        var page = own() + "/lines/ket-qua/" + line.position();
        use(page, half, period, true);
        assertThat(by(officer).page(address).select("#line" + line.position())).hasSize(1);
        use(page, half, half.after(period), false);
        assertThat(by(officer).page(address).select("#line" + line.position())).hasSize(1);
        assertThat(by(officer).page(sheet(half, half.after(period), commune)).select("#line" + line.position()))
                .isEmpty();
        assertThat(by(leader).page(page).select("#changes li")).hasSize(2);
    }

    private void use(String page, FigureForm of, PeriodKey since, boolean used) {
        var typed = Map.of("since", PeriodReading.write(since, of.frequency()), "used", Boolean.toString(used));
        assertThat(by(leader).send(by(leader).page(page), page + "/use", typed)).hasStatus3xxRedirection();
    }

    @Test
    void whatIsCountedFromTheRegistersIsTypedNoMoreFromThePeriodOnThatTheProvinceSays() {
        var line = line("ket-qua-thang", "B1");
        var address = sheet(form, running, commune);
        by(officer).fill(address, Map.of("n" + line.position(), "9"));
        propaganda(LocalDate.now(clock));
        propaganda(LocalDate.now(clock));
        var page = own() + "/lines/ket-qua-thang/" + line.position();
        count(page, running, true);
        recounting.recount();
        assertThat(by(officer).page(address).select("#n" + line.position()))
                .as("nobody types it")
                .isEmpty();
        assertThat(by(officer)
                        .page(address)
                        .expectFirst("#line" + line.position())
                        .text())
                .contains("2");
        var figure = totals.figures(
                        catalogue.form(form.id()), List.of(line.indicator().id()), List.of(province), List.of(running))
                .figure(province, running, line.indicator().id());
        assertThat(figure.sum()).isEqualTo(2);
        assertThat(by(officer).page(sheet(form, form.before(running), commune)).select("#n" + line.position()))
                .as("before it is typed as ever")
                .hasSize(1);
        count(page, form.after(running), false);
        assertThat(by(officer).page(sheet(form, form.after(running), commune)).select("#n" + line.position()))
                .hasSize(1);
        assertThat(by(leader).page(page).select("#changes li")).hasSize(2);
    }

    private void count(String page, PeriodKey since, boolean counted) {
        var typed = Map.of("since", written(since), "used", Boolean.toString(counted));
        assertThat(by(leader).send(by(leader).page(page), page + "/count", typed))
                .hasStatus3xxRedirection();
    }

    private void propaganda(LocalDate day) {
        jdbc.sql("""
                insert into activity.activity (client_key, unit, answering, area, day, state, kind, title, search, recorded_at,
                                               recorded_on, account, by_name)
                values (gen_random_uuid(), :unit, :unit, :unit, :day, 'HELD', 'propaganda', 'Tuyên truyền', '', now(), :day,
                        gen_random_uuid(), 'Lê An')
                """).param("unit", commune.value()).param("day", day).update();
    }

    @Test
    void whatNoRegisterKeepsCannotBeCounted() {
        var page = own() + "/lines/ket-qua-thang/" + line("ket-qua-thang", "F3").position();
        assertThat(by(leader).page(page).select("#count")).isEmpty();
        var post = browser.post()
                .uri(page + "/count")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(leader))
                .param("since", written(running))
                .param("used", "true");
        assertThat(post.exchange()).hasStatus(422);
    }

    @Test
    void nothingIsDecidedForAPeriodThatIsOverNorByACommuneNorAboutWhatShips() {
        var page = own() + "/lines/ket-qua-thang/" + line("ket-qua-thang", "B1").position();
        var typed = Map.of("since", written(form.before(running)), "used", "false");
        assertThat(by(leader).send(by(leader).page(page), page + "/use", typed)).hasStatus(422);
        var head = people.with(Role.LEADER, commune);
        assertThat(by(head).get("/figures/indicators/" + commune + "/new")).hasStatus(422);
        assertThat(by(head).get(own() + "/new")).hasStatus(403);
        assertThat(by(leader).page(page).select("#rename")).isEmpty();
        var post = browser.post()
                .uri(page + "/name")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(leader))
                .param("name", "Khác");
        assertThat(post.exchange()).hasStatus(422);
    }

    @Test
    void anOwnRateIsRightAlsoOfFiguresThatWereThereBeforeIt() {
        var part = line("ket-qua-thang", "F2");
        var whole = line("ket-qua-thang", "F1");
        var address = sheet(form, running, commune);
        by(officer).fill(address, Map.of("n" + part.position(), "5", "n" + whole.position(), "10"));
        var rate = line(
                        "ket-qua-thang",
                        added(Map.of(
                                "summing",
                                "RATIO",
                                "part",
                                part.indicator().id().toString(),
                                "whole",
                                whole.indicator().id().toString())))
                .indicator()
                .id();
        assertThat(percent(rate)).isEqualByComparingTo("50");
        by(officer).fill(address, Map.of("n" + part.position(), "6"));
        assertThat(percent(rate)).isEqualByComparingTo("60");
    }

    private BigDecimal percent(IndicatorId rate) {
        return totals.figures(catalogue.form(form.id()), List.of(rate), List.of(province), List.of(running))
                .figure(province, running, rate)
                .number()
                .orElseThrow();
    }

    @Test
    void anOwnFormIsOwedBelowTheProvinceOnly() {
        var typed = Map.of(
                "name",
                "Du lịch hè " + province,
                "frequency",
                "MONTH",
                "calendar",
                "calendar-year",
                "reporters",
                "COMMUNE",
                "due",
                "3");
        assertThat(by(leader).send(by(leader).page(own() + "/forms/new"), own() + "/forms/new", typed))
                .hasStatus3xxRedirection();
        var made = catalogue.forms(commune).stream()
                .filter(one -> province.equals(one.owner()))
                .findFirst()
                .orElseThrow();
        var page = own() + "/forms/" + made.code();
        var line = Map.of(
                "indicator",
                line("ket-qua-thang", "B1").indicator().id().toString(),
                "since",
                PeriodReading.write(made.periodOf(LocalDate.now(clock)), made.frequency()));
        assertThat(by(leader).send(by(leader).page(page), page + "/lines", line))
                .hasStatus3xxRedirection();
        assertThat(by(officer).page("/figures").select("#owed").text()).contains("Du lịch hè " + province);
        var stranger = people.with(Role.OFFICER, elsewhere);
        assertThat(by(stranger).page("/figures").text()).doesNotContain("Du lịch hè " + province);
        var address = sheet(made, made.periodOf(LocalDate.now(clock)), commune);
        assertThat(by(officer).fill(address, Map.of("n1", "3"))).hasStatus3xxRedirection();
        assertThat(by(stranger).get(sheet(made, running, elsewhere))).hasStatus(404);
        assertThat(by(leader).get("/figures/overview")).hasStatusOk();
        assertThat(by(leader).get("/figures/pivot?form=" + made.code())).hasStatusOk();
    }

    @Test
    void inANewOfficeNothingIsLateUntilTheProvinceSaysFromWhenOnFiguresAreOwed() {
        var today = LocalDate.now(clock);
        assertThat(owing.of(Set.of(commune, province), today))
                .allMatch(owed -> owed.daysLate() == 0)
                .isNotEmpty();
        var last = form.before(running);
        assertThat(by(leader)
                        .page("/figures/below?form=ket-qua-thang&period=" + written(last))
                        .select("#not-owed"))
                .hasSize(1);
        var page = own() + "/forms/ket-qua-thang";
        var before = written(form.before(last));
        assertThat(by(leader).send(by(leader).page(page), page + "/first", Map.of("first", before)))
                .hasStatus3xxRedirection();
        assertThat(owing.of(Set.of(commune), today)).anyMatch(owed -> owed.daysLate() > 0);
        assertThat(owing.of(Set.of(elsewhere), today)).allMatch(owed -> owed.daysLate() == 0);
    }

    @Test
    void aPageOfEachKindIsThere() {
        for (var page :
                List.of("/figures/indicators", own() + "/history", own() + "/forms/ket-qua", own() + "/forms/new"))
            assertThat(by(leader).get(page)).as(page).hasStatusOk();
        var list = by(leader).page("/figures/indicators?state=UNUSED");
        assertThat(list.text()).contains("Vụ phạm pháp hình sự").doesNotContain("Buổi tuyên truyền trực tiếp");
    }

    @Test
    void theProvinceChoosesWhatItsOverviewShowsFirst() {
        var line = line("ket-qua-thang", "B9");
        var page = own() + "/lines/ket-qua-thang/" + line.position();
        assertThat(by(leader).page("/figures/overview").text())
                .doesNotContain(line.indicator().name());
        assertThat(by(leader).send(by(leader).page(page), page + "/key", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(by(leader).page("/figures/overview").text())
                .contains(line.indicator().name());
        assertThat(by(officer).page("/figures/overview").text())
                .contains(line.indicator().name());
        assertThat(by(people.with(Role.OFFICER, elsewhere))
                        .page("/figures/overview")
                        .text())
                .doesNotContain(line.indicator().name());
    }

    @Test
    void whatWasNotSentYetIsToldToBeProvisionalWithWhoWroteIt() {
        var at = line("ket-qua-thang", "B1");
        by(officer).fill(sheet(form, running, commune), Map.of("n" + at.position(), "4"));
        var span = "M%04d%02d".formatted(running.year(), running.number());
        var asked = "form=ket-qua-thang&span=" + span + "&i=" + at.indicator().id();
        assertThat(by(leader)
                        .page("/figures/pivot?" + asked)
                        .expectFirst("#unsent")
                        .text())
                .contains("1 đơn vị");
        assertThat(by(leader).page("/figures/why?" + asked).text()).contains("đã nhập, chưa nộp");
        assertThat(by(officer).page("/figures/why?" + asked).text()).contains("ghi lúc");
        by(officer).fill(sheet(form, running, commune) + "/submit", Map.of("reason", "Đủ."));
        assertThat(by(leader).page("/figures/pivot?" + asked).select("#unsent")).isEmpty();
    }
}
