package vn.luytre.reporting.web.pivot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.organization.Decision;
import vn.luytre.organization.Ground;
import vn.luytre.organization.NewUnit;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.Figure;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureImport;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.ReportingModuleTest;
import vn.luytre.reporting.Totals;
import vn.luytre.reporting.total.TreeFollowing;

/** A commune with four villages is divided after it reported for January: three go to one heir, one to another. */
@ReportingModuleTest
class TodaysMapTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final PeriodKey JANUARY = PeriodKey.of(2026, 1);

    @Autowired
    MockMvcTester browser;

    @Autowired
    Totals totals;

    @Autowired
    Catalogue catalogue;

    @Autowired
    FigureImport figures;

    @Autowired
    TreeFollowing following;

    @Autowired
    UnitChanges changes;

    @Autowired
    People people;

    FigureForm form;
    AccountId officer;
    UnitId province;
    UnitId old;
    List<UnitId> heirs;

    @BeforeEach
    void setUp() {
        form = catalogue.form("ket-qua-thang").orElseThrow();
        province = found(UnitKind.PROVINCE, "Tỉnh Bản Đồ", null);
        old = found(UnitKind.COMMUNE, "Xã Cũ", province);
        var villages = List.of(
                found(UnitKind.VILLAGE, "Thôn 1", old),
                found(UnitKind.VILLAGE, "Thôn 2", old),
                found(UnitKind.VILLAGE, "Thôn 3", old),
                found(UnitKind.VILLAGE, "Thôn 4", old));
        following.follow();
        officer = people.with(Role.OFFICER, province);
        SecurityContextHolder.getContext().setAuthentication(people.authentication(officer));
        var file = "UNIT,B1,2026-01,9\nUNIT,B2,2026-01,0\nUNIT,B3,2026-01,-\nUNIT,B10,2026-01,5\n"
                .replace("UNIT", "#" + old);
        assertThat(figures.read(form, new StringReader(file)).taken()).isEqualTo(4);
        var parts = List.of(
                new NewUnit(UnitKind.COMMUNE, "Xã Lớn", null, province),
                new NewUnit(UnitKind.COMMUNE, "Xã Nhỏ", null, province));
        heirs = changes.split(old, parts, false, ground(DAY));
        changes.move(villages.getLast(), heirs.getLast(), ground(DAY.plusDays(1)));
        following.follow();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatHappenedIsDividedByAreasAndWhatWasThereStaysWithTheFormerUnit() {
        assertThat(now("B1", heirs.getFirst()).sum()).isEqualTo(7);
        assertThat(now("B1", heirs.getLast()).sum()).isEqualTo(2);
        assertThat(now("B1", old).reported()).isZero();
        assertThat(now("B1", province)).isEqualTo(then("B1", province));
        assertThat(now("B10", old).sum()).isEqualTo(5);
        assertThat(now("B10", heirs.getFirst()).reported()).isZero();
        assertThat(now("B10", province)).isEqualTo(then("B10", province));
    }

    @Test
    void zeroNothingAndWhatDoesNotApplyStayThreeThings() {
        for (var heir : heirs) {
            assertThat(now("B2", heir).number())
                    .hasValueSatisfying(zero -> assertThat(zero).isZero());
            assertThat(now("B3", heir).isExempt()).isTrue();
            assertThat(now("B4", heir).number()).isEmpty();
            assertThat(now("B4", heir).isExempt()).isFalse();
        }
        assertThat(now("B2", province).reported()).isEqualTo(1);
        assertThat(now("B3", province).exempt()).isEqualTo(1);
    }

    @Test
    void thePageSaysWhichMapItIsAndWhereNumbersComeFrom() {
        var table =
                page("/figures/pivot?form=ket-qua-thang&span=M202601&map=today&of=" + province + chosen("B1", "B10"));
        assertThat(table.expectFirst("#map").text())
                .contains("B1: nhập đơn vị thì cộng; chia đơn vị thì chia theo trọng số");
        assertThat(table.expectFirst("table.pivot").text()).contains("Xã Lớn").contains("Xã Cũ (đơn vị trước đây)");
        assertThat(table.expectFirst(".pivot-total").text()).contains("9").contains("5");
        var why = page("/figures/why?form=ket-qua-thang&span=M202601&map=today&of=" + heirs.getFirst() + chosen("B1"));
        assertThat(why.expectFirst("#former + .card").text())
                .contains("Xã Cũ")
                .contains("7")
                .contains("số thôn, tổ dân phố");
    }

    @Test
    void dividedUnitsThatNeverHadFiguresAreBehindALink() {
        var silent = changes.found(
                new NewUnit(UnitKind.COMMUNE, "Xã Lặng", null, province), new Ground(LocalDate.of(2026, 1, 1), null));
        changes.split(
                silent,
                List.of(
                        new NewUnit(UnitKind.COMMUNE, "Xã Lặng Đông", null, province),
                        new NewUnit(UnitKind.COMMUNE, "Xã Lặng Tây", null, province)),
                false,
                new Ground(LocalDate.of(2026, 3, 1), null));
        following.follow();
        var page = page("/figures/heirs/" + province);
        assertThat(page.text()).contains("Xã Cũ").doesNotContain("Xã Lặng");
        var all = page(page.expectFirst("#others").attr("href"));
        assertThat(all.text()).contains("Xã Cũ").contains("Xã Lặng Đông");
        assertThat(all.select("#others")).isEmpty();
    }

    @Test
    void aProvinceSetsWeightsAndRulesAndNobodyBelowIt() {
        var leader = people.with(Role.LEADER, province);
        var heirsPage = "/figures/heirs/" + province;
        var page = page(heirsPage);
        assertThat(page.select("form[action$=/weights]")).hasSize(0); // an officer looks only
        var decided = Jsoup.parse(new String(
                browser.get()
                        .uri(heirsPage)
                        .with(people.as(leader))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8));
        var event = decided.expectFirst("input[name=event]").val();
        assertThat(weigh(officer, event, "1", "2")).hasStatus(403);
        assertThat(weigh(leader, event, "0", "0")).hasStatus(422);
        assertThat(weigh(leader, event, "1", "2")).hasStatus3xxRedirection();
        assertThat(now("B1", heirs.getFirst()).sum()).isEqualTo(3);
        assertThat(now("B1", heirs.getLast()).sum()).isEqualTo(6);
        assertThat(rule(leader, "B1", "APART")).hasStatus3xxRedirection();
        assertThat(now("B1", old).sum()).isEqualTo(9);
        assertThat(now("B1", province)).isEqualTo(then("B1", province));
    }

    private MvcTestResult weigh(AccountId who, String event, String first, String second) {
        return browser.post()
                .uri("/figures/heirs/" + province + "/weights")
                .with(people.as(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("event", event)
                .param("former", old.toString())
                .param("w" + heirs.getFirst(), first)
                .param("w" + heirs.getLast(), second)
                .exchange();
    }

    private MvcTestResult rule(AccountId who, String code, String rule) {
        var line = form.lines().stream()
                .filter(one -> one.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
        return browser.post()
                .uri("/figures/heirs/" + province + "/rule")
                .with(people.as(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("indicator", line.indicator().id().toString())
                .param("rule", rule)
                .param("from", "1/1/2026")
                .exchange();
    }

    private String chosen(String... codes) {
        var chosen = new StringBuilder();
        for (var line : form.lines())
            if (List.of(codes).contains(line.indicator().code()))
                chosen.append("&i=").append(line.indicator().id());
        return chosen.toString();
    }

    private Document page(String address) {
        var answer = browser.get().uri(address).with(people.as(officer)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private Figure then(String code, UnitId unit) {
        return figure(code, unit, null);
    }

    private Figure now(String code, UnitId unit) {
        return figure(code, unit, DAY.plusDays(1));
    }

    private Figure figure(String code, UnitId unit, @Nullable LocalDate map) {
        var indicator = form.lines().stream()
                .map(line -> line.indicator())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
        return totals.figures(form, List.of(indicator), List.of(unit), List.of(JANUARY), map)
                .figure(unit, JANUARY, indicator);
    }

    private UnitId found(UnitKind kind, String name, @Nullable UnitId parent) {
        return changes.found(new NewUnit(kind, name, null, parent), ground(LocalDate.of(2026, 1, 1)));
    }

    private static Ground ground(LocalDate day) {
        return new Ground(day, new Decision("05/NQ", LocalDate.of(2025, 12, 1), "Hội đồng nhân dân tỉnh"));
    }
}
