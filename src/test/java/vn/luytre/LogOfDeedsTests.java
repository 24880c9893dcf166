package vn.luytre;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.luytre.boundary.file.GeoJsons;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.organization.Ground;
import vn.luytre.organization.NewUnit;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.PeriodReading;
import vn.luytre.reporting.catalogue.CatalogueChange;
import vn.luytre.reporting.total.TreeFollowing;

/** What is done through the pages is in the log: what, to what, by whom and from where. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, People.Of.class})
class LogOfDeedsTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private static final String NETWORK = "127.0.0.0/24";

    private record Line(String what, String account, String source) {}

    @Test
    void aWrongNameAtTheDoorIsInTheLogWithTheNetworkItCameFrom() {
        people.somebody(people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null)); // the first start is over
        browser.post()
                .uri("/sign-in")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("login", "nobody-" + System.nanoTime())
                .param("password", "sai mật khẩu")
                .exchange();
        assertThat(lines("identity.sign-in-failed"))
                .contains(new Line("identity.sign-in-failed", "system", "127.0.0.0/24"));
    }

    @Test
    void whatIsDoneWithAnActivityIsInTheLogWithWhoDidIt() {
        var commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null));
        var officer = people.with(Role.OFFICER, commune);
        var patrol =
                new HashMap<>(Map.of("kind", "patrol", "unit", commune.toString(), "m.shifts", "1", "m.people", "6"));
        patrol.put("day", LocalDate.now(clock).toString());
        does(officer, "/activities", patrol);
        var page = "/activities/"
                + jdbc.sql("select max(id) from activity.activity")
                        .query(String.class)
                        .single();
        patrol.putAll(Map.of("m.people", "7", "version", "1"));
        does(officer, page + "/change", patrol);
        does(officer, page + "/proof", Map.of("link", "https://example.vn/tin"));
        does(officer, page + "/withdraw", Map.of("version", "2", "reason", "Ghi nhầm"));
        for (var what : List.of("recorded", "changed", "withdrawn"))
            assertThat(lines("activity.activity-" + what))
                    .as(what)
                    .contains(line("activity.activity-" + what, officer));
        assertThat(lines("activity.proof-added")).contains(line("activity.proof-added", officer));
    }

    private static Line line(String what, AccountId account) {
        return new Line(what, account.toString(), NETWORK);
    }

    @Test
    void whatIsDoneWithADutyIsInTheLogWithWhoDidIt() {
        var commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null));
        var leader = people.with(Role.LEADER, commune);
        does(leader, "/duties", Map.of("sentence", "Ra quân.", "leads", commune.toString()));
        var duty = jdbc.sql("select max(id) from task.assignment")
                .query(String.class)
                .single();
        var page = "/assignments/" + duty;
        does(leader, page + "/accept", Map.of("version", "1"));
        does(leader, page + "/evidence", Map.of("link", "https://example.vn/tin"));
        does(leader, page + "/comments", Map.of("text", "Đã rõ."));
        for (var what :
                List.of("task.duty-assigned", "task.assignment-accepted", "task.evidence-added", "task.commented")) {
            assertThat(lines(what)).as(what).contains(new Line(what, leader.toString(), "127.0.0.0/24"));
        }
    }

    @Test
    void whoeverChoosesWhoGoesOnForAUnitThatDividedIsInTheLog(
            @Autowired UnitChanges units, @Autowired @Qualifier("taskMorning") RecurringTask<Void> morning) {
        var province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        var commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        var leader = people.with(Role.LEADER, province);
        does(leader, "/duties", Map.of("sentence", "Ra quân.", "leads", commune.toString()));
        var duty = jdbc.sql("select max(id) from task.assignment")
                .query(String.class)
                .single();
        var parts = units.split(
                commune,
                List.of(
                        new NewUnit(UnitKind.COMMUNE, "Xã Tre Đông", null, province),
                        new NewUnit(UnitKind.COMMUNE, "Xã Tre Tây", null, province)),
                false,
                new Ground(LocalDate.now(clock), null));
        morning.executeRecurringly(null, null);
        var heir = parts.getFirst().toString();
        does(leader, "/heirs", Map.of("asked", province.toString(), "assignments", duty, "heir", heir));
        for (var what : List.of("task.heir-chosen", "task.assignment-moved")) {
            assertThat(lines(what)).as(what).contains(new Line(what, leader.toString(), "127.0.0.0/24"));
        }
    }

    @Test
    void whatIsDoneWithFiguresIsInTheLogWithWhoDidIt(@Autowired TreeFollowing following) {
        var province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        var commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        following.follow();
        var officer = people.with(Role.OFFICER, commune);
        var leader = people.with(Role.LEADER, province);
        var figures = "/figures/ket-qua-thang/2026-05/" + commune;
        does(officer, figures, Map.of("version", "0", "n1", "12"));
        does(officer, figures + "/submit", Map.of("version", "1"));
        does(leader, figures + "/return", Map.of("version", "1", "reason", "Xem lại."));
        does(officer, figures + "/submit", Map.of("version", "1"));
        does(officer, figures + "/take-back", Map.of("version", "1"));
        does(officer, figures + "/submit", Map.of("version", "1"));
        does(leader, figures + "/accept", Map.of("version", "1"));
        for (var step : List.of("sheet-saved", "sheet-submit", "sheet-take-back"))
            assertThat(lines("reporting." + step)).contains(new Line("reporting." + step, officer.toString(), NETWORK));
        for (var step : List.of("sheet-return", "sheet-accept"))
            assertThat(lines("reporting." + step)).contains(new Line("reporting." + step, leader.toString(), NETWORK));
    }

    @Test
    void whatAProvinceChangesInTheCatalogueIsInTheLog(@Autowired TreeFollowing following) {
        var province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        following.follow();
        var leader = people.with(Role.LEADER, province);
        var own = "/figures/indicators/" + province;
        var running = Integer.toString(LocalDate.now(clock).getYear() + 1);
        var kinds = Map.of("frequency", "YEAR", "calendar", "calendar-year", "reporters", "COMMUNE", "due", "3");
        var form = new HashMap<>(kinds);
        form.put("name", "Biểu riêng " + province);
        does(leader, own + "/forms/new", form);
        does(leader, own + "/forms/rieng-bieu-rieng-" + province + "/name", Map.of("name", "Biểu khác"));
        does(leader, own + "/forms/ngay-hoi/first", Map.of("first", running));
        does(leader, own + "/lines/ngay-hoi/1/use", Map.of("since", running, "used", "false"));
        does(leader, own + "/lines/ngay-hoi/1/use", Map.of("since", running, "used", "true"));
        does(leader, own + "/lines/ngay-hoi/1/count", Map.of("since", running, "used", "true"));
        does(leader, own + "/lines/ngay-hoi/1/count", Map.of("since", running, "used", "false"));
        var indicator = new HashMap<>(Map.of("code", "NH1", "name", "Trại", "measure", "trại", "group", "C"));
        indicator.putAll(Map.of("summing", "SUM", "decimals", "0", "since", running));
        does(leader, own + "/new?form=ngay-hoi", indicator);
        var at = jdbc.sql("""
                select l.position from reporting.line l join reporting.indicator i on i.id = l.indicator where i.code = 'NH1'
                """).query(Integer.class).single();
        does(leader, own + "/lines/ngay-hoi/" + at + "/name", Map.of("name", "Hội trại"));
        does(leader, own + "/lines/ngay-hoi/2/key", Map.of("shown", "true"));
        does(leader, own + "/lines/ngay-hoi/2/key", Map.of("shown", "false"));
        for (var kind : CatalogueChange.Kind.values()) {
            var what = "reporting.catalogue-"
                    + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(lines(what)).as(what).contains(new Line(what, leader.toString(), NETWORK));
        }
    }

    @Test
    void whatIsDoneWithReportsIsInTheLogWithWhoDidIt(@Autowired TreeFollowing following) {
        var province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        var commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        following.follow();
        var officer = people.with(Role.OFFICER, commune);
        var leader = people.with(Role.LEADER, province);
        does(officer, "/reports", Map.of("unit", commune.toString(), "kind", "nam", "span", "Y202601"));
        var report = "/reports/"
                + jdbc.sql("select max(id) from reporting.report")
                        .query(String.class)
                        .single();
        does(officer, report + "/draft", Map.of());
        does(officer, report + "/sections/kien-nghi", Map.of("added", "Không có."));
        does(officer, report + "/head", Map.of("version", "3", "issuer", "Ủy ban nhân dân xã Tre Ngà"));
        does(officer, report + "/submit", Map.of("version", "4"));
        does(leader, report + "/return", Map.of("version", "5", "reason", "Xem lại."));
        does(officer, report + "/submit", Map.of("version", "6"));
        does(officer, report + "/take-back", Map.of("version", "7"));
        does(officer, report + "/submit", Map.of("version", "8"));
        does(leader, report + "/accept", Map.of("version", "9"));
        for (var deed : List.of("begun", "drafted", "edited", "head-changed", "submit", "take-back")) {
            var what = "reporting.report-" + deed;
            assertThat(lines(what)).as(what).contains(new Line(what, officer.toString(), NETWORK));
        }
        for (var deed : List.of("return", "accept")) {
            var what = "reporting.report-" + deed;
            assertThat(lines(what)).as(what).contains(new Line(what, leader.toString(), NETWORK));
        }
    }

    @Test
    void whatAProvinceDoesWithPeriodsAndCorrectionsIsInTheLogWithWhoDidIt(
            @Autowired TreeFollowing following, @Autowired Catalogue catalogue) {
        var province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        var commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        following.follow();
        var officer = people.with(Role.OFFICER, commune);
        var leader = people.with(Role.LEADER, province);
        var period = "/figures/ket-qua-thang/2026-04/";
        does(officer, period + commune, Map.of("version", "0", "n1", "12"));
        var form = catalogue.form("ket-qua-thang").orElseThrow();
        var running = PeriodReading.write(form.periodOf(LocalDate.now(clock)), form.frequency());
        var chosen = Map.of("form", form.code(), "period", running, "unit", province.toString());
        does(leader, "/figures/below/remind", chosen);
        does(leader, period + province + "/close", Map.of());
        var corrections = period + commune + "/corrections";
        var wish = Map.of("position", "1", "number", "13", "reason", "Sót.", "link", "https://a.vn/b");
        does(officer, corrections, wish);
        does(leader, corrections + "/" + newestCorrection() + "/refuse", Map.of("note", "Chưa rõ."));
        does(officer, corrections, wish);
        does(leader, corrections + "/" + newestCorrection() + "/grant", Map.of());
        assertThat(lines("reporting.correction-asked"))
                .contains(new Line("reporting.correction-asked", officer.toString(), NETWORK));
        for (var what : List.of("units-reminded", "period-closed", "correction-refused", "correction-granted"))
            assertThat(lines("reporting." + what)).contains(new Line("reporting." + what, leader.toString(), NETWORK));
    }

    @Test
    void whatIsDoneWithTheCoreForceIsInTheLogWithWhoDidIt() {
        var commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null));
        var village = people.unit(UnitKind.VILLAGE, "Thôn Đình", commune);
        var leader = people.with(Role.LEADER, commune);
        var team = new HashMap<>(Map.of("unit", commune.toString(), "name", "Tổ thôn Đình", "members", "3"));
        team.putAll(Map.of("areas", village.toString(), "decision", "1/QĐ-UBND", "decisionDay", "1/7/2024"));
        team.putAll(Map.of("foundedOn", "1/7/2024", "version", "0"));
        does(leader, "/teams", team);
        var address = "/teams/"
                + jdbc.sql("select max(id) from force.team").query(String.class).single();
        var left = Map.of("way", "LEFT", "role", "MEMBER", "number", "1", "day", "1/8/2025", "reason", "Nghỉ.");
        does(leader, address + "/strength", left);
        does(leader, address + "/end", Map.of("version", "1", "day", "1/9/2025", "decision", "2/QĐ", "reason", "Hết."));
        for (var what : List.of("force.team-founded", "force.strength-changed", "force.team-ended"))
            assertThat(lines(what)).as(what).contains(new Line(what, leader.toString(), NETWORK));
    }

    @Test
    void whatIsDoneWithProposalsOfAwardsIsInTheLogWithWhoDidIt() {
        var commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null));
        var leader = people.with(Role.LEADER, commune);
        var said = new HashMap<>(Map.of("unit", commune.toString(), "form", "giay-khen-xa", "kind", "COLLECTIVE"));
        said.putAll(Map.of("collective", "UNIT-" + commune, "summary", "Tốt.", "achievedOn", "1/7/2025"));
        said.putAll(Map.of("report", "Báo cáo.", "version", "0"));
        does(leader, "/awards", said);
        var address = "/awards/"
                + jdbc.sql("select max(id) from recognition.proposal")
                        .query(String.class)
                        .single();
        does(leader, address + "/submit", Map.of("version", "1"));
        does(leader, address + "/refuse", Map.of("version", "2", "reason", "Chưa đủ."));
        for (var what : List.of("recognition.proposal-written", "recognition.proposal-moved"))
            assertThat(lines(what)).as(what).contains(new Line(what, leader.toString(), NETWORK));
    }

    @Test
    void howAProvinceCarriesFiguresToHeirsIsInTheLogWithWhoDidIt(
            @Autowired TreeFollowing following, @Autowired UnitChanges changes) {
        var province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        var former = people.unit(UnitKind.COMMUNE, "Xã Tre Già", province);
        var parts = List.of(
                new NewUnit(UnitKind.COMMUNE, "Xã Măng", null, province),
                new NewUnit(UnitKind.COMMUNE, "Xã Lá", null, province));
        var heirs = changes.split(former, parts, false, new Ground(LocalDate.of(2026, 3, 1), null));
        following.follow();
        var leader = people.with(Role.LEADER, province);
        var event = jdbc.sql("select max(event) from organization.unit_change")
                .query(String.class)
                .single();
        does(
                leader,
                "/figures/heirs/" + province + "/weights",
                Map.of(
                        "event",
                        event,
                        "former",
                        former.toString(),
                        "w" + heirs.getFirst(),
                        "2",
                        "w" + heirs.getLast(),
                        "1"));
        var indicator = jdbc.sql("select id from reporting.indicator where code = 'B1'")
                .query(String.class)
                .single();
        does(
                leader,
                "/figures/heirs/" + province + "/rule",
                Map.of("indicator", indicator, "rule", "APART", "from", "2026-01-01"));
        for (var what : List.of("heirs-weighed", "carrying-ruled"))
            assertThat(lines("reporting." + what)).contains(new Line("reporting." + what, leader.toString(), NETWORK));
    }

    @Test
    void whoBringsAndWithdrawsBoundariesIsInTheLog() {
        var province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        var administrator = people.with(Role.ADMINISTRATOR, province);
        var square = GeoJsons.square(106, 20, 0.1);
        var file = GeoJsons.collection(GeoJsons.feature("Xã Tre Ngà", square)).getBytes(StandardCharsets.UTF_8);
        var sent = browser.post()
                .uri("/boundaries")
                .multipart()
                .file(new MockMultipartFile("file", "dia-gioi.geojson", "application/geo+json", file))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(administrator))
                .param("unit", province.toString())
                .param("firstDay", LocalDate.now(clock).toString())
                .exchange();
        var draft = Objects.requireNonNull(sent.getResponse().getHeader("Location"));
        does(administrator, draft + "/take", Map.of("f1", "Xã Tre Ngà"));
        var delivery = jdbc.sql("select max(id) from boundary.delivery")
                .query(String.class)
                .single();
        does(administrator, "/boundaries/" + delivery + "/withdraw", Map.of());
        for (var what : List.of("boundary.taken", "boundary.withdrawn"))
            assertThat(lines(what)).as(what).contains(new Line(what, administrator.toString(), NETWORK));
    }

    private String newestCorrection() {
        return jdbc.sql("select max(id) from reporting.correction")
                .query(String.class)
                .single();
    }

    private void does(AccountId who, String address, Map<String, String> typed) {
        var request = browser.post()
                .uri(address)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(who))
                .param("key", UUID.randomUUID().toString());
        typed.forEach(request::param);
        assertThat(request.exchange()).as(address).hasStatus3xxRedirection();
    }

    private List<Line> lines(String what) {
        return jdbc.sql("select what, account, source from audit.entry where what = :what")
                .param("what", what)
                .query(Line.class)
                .list();
    }
}
