package vn.luytre.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.identity.Visit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.ReportingModuleTest;
import vn.luytre.reporting.Totals;
import vn.luytre.reporting.catalogue.CatalogueEditing;
import vn.luytre.reporting.total.TreeFollowing;
import vn.luytre.task.reminder.DigestSection;

/** A commune enters its figures and sends them; the province sends them back, then accepts them. */
@ReportingModuleTest
class FigureJourneyTests {
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
    private Totals totals;

    @Autowired
    private Clock clock;

    private FigureForm form;
    private PeriodKey period;
    private UnitId province;
    private UnitId commune;
    private AccountId officer;
    private String address;

    @BeforeEach
    void aCommuneOfAProvince() {
        form = catalogue.form("ket-qua-thang").orElseThrow();
        period = form.before(form.periodOf(LocalDate.now(clock)));
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        officer = people.with(Role.OFFICER, commune);
        following.follow();
        var by = new Author(people.with(Role.LEADER, province), "Lê Thị Bình", province);
        editing.first(province, form, period, by);
        address = FigureDesk.Sheet.address(form, period, commune);
    }

    private Visit by(AccountId who) {
        return new Visit(browser, people, who);
    }

    private int at(String code) {
        return form.lines().stream()
                .filter(line -> line.indicator().code().equals(code))
                .findFirst()
                .orElseThrow()
                .position();
    }

    /** All lines, so that nothing is missing. */
    private Map<String, String> everything() {
        var typed = new HashMap<String, String>();
        for (var line : form.asked()) typed.put("n" + line.position(), "10");
        return typed;
    }

    @Test
    void whatIsOwedLeadsToTheFormAndWhatIsSavedIsInTheTotals() {
        var list = by(officer).page("/figures");
        assertThat(list.select("#owed a").eachAttr("href")).contains(address);
        var typed = new HashMap<>(Map.of("n" + at("B1"), "1.234", "n" + at("F9"), "12,5", "x" + at("B2"), "true"));
        assertThat(by(officer).fill(address, typed)).hasStatus3xxRedirection();
        var page = by(officer).page(address);
        assertThat(page.expectFirst("#n" + at("B1")).val()).isEqualTo("1.234");
        assertThat(page.expectFirst("#n" + at("F9")).val()).isEqualTo("12,5");
        assertThat(page.expectFirst("#x" + at("B2")).hasAttr("checked")).isTrue();
        assertThat(page.expectFirst("#n" + at("B3")).val()).isEmpty();
        var indicator = form.lines().getFirst().indicator().id();
        assertThat(totals.figures(form, List.of(indicator), List.of(province), List.of(period))
                        .figure(province, period, indicator)
                        .sum())
                .isEqualTo(1234);
    }

    @Test
    void figuresGoUpAndBackAndAreAccepted() {
        by(officer).fill(address, everything());
        assertThat(by(officer).fill(address + "/submit", Map.of("reason", ""))).hasStatus3xxRedirection();
        assertThat(by(officer).page(address).select(".figure-input")).isEmpty();

        var checker = people.with(Role.OFFICER, province);
        var back = by(checker)
                .fill(address + "/return", Map.of("reason", "Xem lại.", "r" + at("B2"), "Ít hơn tháng trước."));
        assertThat(back).hasStatus3xxRedirection();
        var returned = by(officer).page(address);
        assertThat(returned.expectFirst("#returned").text()).contains("Xem lại.");
        assertThat(returned.expectFirst("#line" + at("B2") + " .figure-remark").text())
                .contains("Ít hơn");
        assertThat(by(officer).page("/figures").expectFirst("#owed tbody tr").text())
                .contains("Bị trả lại");

        by(officer).fill(address, Map.of("n" + at("B2"), "12"));
        by(officer).fill(address + "/submit", Map.of("reason", "Đã sửa."));
        assertThat(by(checker).get(address + "/accept")).hasStatus(403);
        var leader = people.with(Role.LEADER, province);
        assertThat(by(leader).fill(address + "/accept", Map.of())).hasStatus3xxRedirection();
        assertThat(by(officer).page(address).expectFirst(".figure-head").text()).contains("Đã chấp nhận");
        assertThat(by(officer).page(address).select("#take-back")).isEmpty();
    }

    @Test
    void aLeaderOfTheUnitDoesNotAcceptItsOwnFigures() {
        var leader = people.with(Role.LEADER, commune);
        by(leader).fill(address, everything());
        by(leader).fill(address + "/submit", Map.of());
        var answer = by(leader).fill(address + "/accept", Map.of());
        assertThat(answer).hasStatus(422);
        assertThat(Visit.parsed(answer).expectFirst("#faults").text()).contains("đơn vị cấp trên");
    }

    @Test
    void whatCannotBeReadIsNamedAtItsCellAndTheRestIsSaved() {
        var answer = by(officer).fill(address, Map.of("n" + at("B1"), "mười", "n" + at("B2"), "20"));
        assertThat(answer).hasStatus(422);
        Document page = Visit.parsed(answer);
        assertThat(page.expectFirst("#m" + at("B1")).text()).contains("«mười»");
        assertThat(page.expectFirst("#n" + at("B1")).val()).isEqualTo("mười");
        assertThat(by(officer).page(address).expectFirst("#n" + at("B2")).val()).isEqualTo("20");
    }

    @Test
    void whoComesTooLateKeepsWhatWasTypedAndLearnsWhoChangedWhat() {
        var seen = by(officer).page(address);
        var other = people.with(Role.LEADER, commune);
        by(other).fill(address, Map.of("n" + at("B1"), "7"));
        var answer = by(officer).send(seen, address, Map.of("n" + at("B2"), "8"));
        assertThat(answer).hasStatus(409);
        var page = Visit.parsed(answer);
        assertThat(page.expectFirst("#meanwhile").text()).contains("B1").contains("thành 7");
        assertThat(page.expectFirst("#n" + at("B2")).val()).isEqualTo("8");
        assertThat(by(officer).send(page, address, Map.of())).hasStatus3xxRedirection();
        var saved = by(officer).page(address);
        assertThat(saved.expectFirst("#n" + at("B1")).val())
                .as("what the other wrote")
                .isEqualTo("7");
        assertThat(saved.expectFirst("#n" + at("B2")).val()).isEqualTo("8");
    }

    @Test
    void whoTypedIntoACellThatAnotherChangedKeepsWhatWasTyped() {
        var seen = by(officer).page(address);
        by(people.with(Role.LEADER, commune)).fill(address, Map.of("n" + at("B1"), "7"));
        var page = Visit.parsed(by(officer).send(seen, address, Map.of("n" + at("B1"), "9")));
        assertThat(page.expectFirst("#n" + at("B1")).val()).isEqualTo("9");
    }

    @Test
    void whatWasSentIsNotWritten() {
        var seen = by(officer).page(address);
        by(officer).fill(address + "/submit", Map.of());
        assertThat(by(officer).send(seen, address, Map.of("n" + at("B1"), "7"))).hasStatus(409);
    }

    @Test
    void whatANumberWasBeforeIsToldAndPutBack() {
        var page = address + "/history/" + at("B1");
        by(officer).fill(address, Map.of("n" + at("B1"), "7"));
        by(people.with(Role.LEADER, commune)).fill(address, Map.of("n" + at("B1"), "70", "n" + at("B2"), "1"));
        by(officer).fill(address, Map.of("n" + at("B1"), "", "x" + at("B1"), "true"));
        var history = by(officer).page(page);
        assertThat(history.select("#changes tbody tr")).hasSize(3);
        assertThat(history.select("#changes tbody tr").get(1).text())
                .contains("7")
                .contains("70");
        assertThat(by(officer).send(history, page, Map.of())).hasStatus3xxRedirection();
        assertThat(by(officer).page(address).expectFirst("#n" + at("B1")).val()).isEqualTo("70");
        assertThat(by(officer).page(address).expectFirst("#n" + at("B2")).val()).isEqualTo("1");
        assertThat(by(officer).send(history, page, Map.of()))
                .as("seen before somebody else wrote")
                .hasStatus(409);
        by(officer).fill(address + "/submit", Map.of());
        assertThat(by(officer).page(page).select("form[action=" + page + "]")).isEmpty();
    }

    @Test
    void theDailyMailNamesWhatIsLateOrSentBack(@Autowired FigureDigest figures) {
        var today = LocalDate.now(clock);
        var told = figures.of(commune, today).orElseThrow();
        assertThat(told.lines()).anyMatch(line -> line.contains("«Số liệu tháng»") && line.contains("quá "));
        by(officer).fill(address, everything());
        by(officer).fill(address + "/submit", Map.of());
        assertThat(figures.of(commune, today).map(DigestSection.Told::lines).orElse(List.of()))
                .noneMatch(line -> line.contains("quá "));
        by(people.with(Role.OFFICER, province)).fill(address + "/return", Map.of("reason", "Xem lại."));
        assertThat(figures.of(commune, today).orElseThrow().lines())
                .anyMatch(line -> line.endsWith("cấp trên trả lại"));
    }
}
