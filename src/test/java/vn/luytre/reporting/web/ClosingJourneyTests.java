package vn.luytre.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.Contract;
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
import vn.luytre.reporting.PeriodReading;
import vn.luytre.reporting.ReportingModuleTest;
import vn.luytre.reporting.catalogue.CatalogueEditing;
import vn.luytre.reporting.entry.FigureFile;
import vn.luytre.reporting.total.TreeFollowing;
import vn.luytre.sheet.SheetReader;
import vn.luytre.sheet.SheetWriter;

/** What a province does with the figures of those below it: by file, accepting many, reminding, closing, correcting. */
@ReportingModuleTest
class ClosingJourneyTests {
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

    private FigureForm form;
    private PeriodKey period;
    private UnitId province;
    private UnitId commune;
    private UnitId ward;
    private AccountId officer;
    private AccountId leader;
    private String address;
    private String chosen;

    @BeforeEach
    void aProvinceWithACommuneAndAWard() {
        form = catalogue.form("ket-qua-thang").orElseThrow();
        period = form.before(form.periodOf(LocalDate.now(clock)));
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        ward = people.unit(UnitKind.WARD, "Phường Mai", province);
        officer = people.with(Role.OFFICER, commune);
        leader = people.with(Role.LEADER, province);
        following.follow();
        editing.first(province, form, period, new Author(leader, "Lê Thị Bình", province));
        address = FigureDesk.Sheet.address(form, period, commune);
        chosen = "form=ket-qua-thang&period=" + PeriodReading.write(period, form.frequency()) + "&unit=" + province;
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

    private void sent(Map<String, String> typed) {
        by(officer).fill(address, typed);
        assertThat(by(officer).fill(address + "/submit", Map.of())).hasStatus3xxRedirection();
    }

    @Test
    void whoHasSentAndWhoIsMissingIsCountedAndManyAreAcceptedAtOnce() {
        sent(Map.of("n" + at("B1"), "3"));
        var page = by(leader).page("/figures/below?" + chosen);
        assertThat(page.expectFirst("#completeness").text()).contains("1 trên 2 đơn vị (50 %)");
        assertThat(page.expectFirst("#below tbody tr").text()).contains("Phường Mai");
        assertThat(by(leader).send(page, "/figures/below/remind", Map.of())).hasStatus3xxRedirection();
        var wardOfficer = people.with(Role.OFFICER, ward);
        assertThat(by(wardOfficer)
                        .page("/figures")
                        .expectFirst("a[href=/figures] .badge, .bell")
                        .text())
                .contains("1");
        var sheet = page.expectFirst("input[name=sheets]").val();
        assertThat(by(leader).send(page, "/figures/below/accept", Map.of("sheets", sheet)))
                .hasStatus3xxRedirection();
        assertThat(by(leader).page(address).expectFirst(".figure-head").text()).contains("Đã chấp nhận");
    }

    @Test
    void anErrorBlocksAndAWarningWantsAReason() {
        by(officer).fill(address, Map.of("n" + at("F1"), "3", "n" + at("F2"), "4"));
        var page = by(officer).page(address + "/submit");
        assertThat(page.expectFirst("#findings").text()).contains("Tin có giá trị là 4");
        assertThat(by(officer).fill(address + "/submit", Map.of("reason", "Đúng vậy.")))
                .hasStatus(422);
        by(officer).fill(address, Map.of("n" + at("F2"), "3", "n" + at("F10"), "1", "n" + at("F11"), "2"));
        assertThat(by(officer).fill(address + "/submit", Map.of())).hasStatus(422);
        assertThat(by(officer).fill(address + "/submit", Map.of("reason", "Vụ của kỳ trước.")))
                .hasStatus3xxRedirection();
    }

    @Test
    void theProvinceNamesWhoIsMissingAndSaysWhyBeforeItSendsOn() {
        var own = FigureDesk.Sheet.address(form, period, province);
        var page = by(leader).page(own + "/submit");
        assertThat(page.expectFirst("#missing-below").text())
                .contains("Xã Tre Ngà")
                .contains("Phường Mai");
        assertThat(by(leader).fill(own + "/submit", Map.of())).hasStatus(422);
        assertThat(by(leader).fill(own + "/submit", Map.of("reason", "Mưa lũ.")))
                .hasStatus3xxRedirection();
    }

    @Test
    void afterClosingANumberChangesOnlyByACorrectionThatSomebodyAboveGrants() {
        sent(Map.of("n" + at("B1"), "3"));
        var own = FigureDesk.Sheet.address(form, period, province);
        assertThat(by(leader).fill(own + "/close", Map.of())).hasStatus3xxRedirection();
        assertThat(by(officer).page(address).select("#take-back")).isEmpty();
        var wardAddress = FigureDesk.Sheet.address(form, period, ward);
        var wardOfficer = people.with(Role.OFFICER, ward);
        assertThat(by(wardOfficer).page(wardAddress).select(".figure-input")).isEmpty();
        var wish =
                Map.of("position", "" + at("B1"), "number", "5", "reason", "Sót hai buổi.", "link", "https://a.vn/b");
        assertThat(by(officer).fill(address + "/corrections", wish)).hasStatus3xxRedirection();
        var page = by(leader).page(address + "/corrections");
        var grant = page.expectFirst("form[action$=/grant]").attr("action");
        var ownLeader = people.with(Role.LEADER, commune);
        assertThat(by(ownLeader).send(page, grant, Map.of())).hasStatus(422);
        assertThat(by(leader).send(page, grant, Map.of())).hasStatus3xxRedirection();
        assertThat(by(officer).page(address).expectFirst("#c" + at("B1")).text())
                .isEqualTo("5");
        assertThat(by(leader).send(page, grant, Map.of())).hasStatus(409);
    }

    @Test
    void faultyCellsOfAFileAreNamedAndTheGoodOnesAreTaken() throws Exception {
        by(officer).fill(address, Map.of("n" + at("B2"), "6"));
        var rows = List.of(
                List.<@Nullable Object>of("B1", "", "", "1.200"),
                List.<@Nullable Object>of("B2", "", "", "nhiều"),
                List.<@Nullable Object>of("X9", "", "", "1"),
                List.<@Nullable Object>of("B4", "", "", "-5"));
        var answer = upload(officer, address, file(List.of(FigureFile.CODE, "a", "b", "c"), rows));
        var faults = Visit.parsed(answer).expectFirst("#file-faults").text();
        assertThat(faults).contains("Dòng 3, cột D").contains("Dòng 4, cột A").contains("Dòng 5, cột D");
        var page = Visit.parsed(answer);
        assertThat(page.expectFirst("#file-summary").text()).contains("1 ô thay đổi");
        assertThat(by(officer).page(address).expectFirst("#n" + at("B1")).val()).isEmpty();
        var left = page.expectFirst("textarea[name=left]").val();
        var taken = by(officer).send(page, address + "/file/take", Map.of("left", left));
        assertThat(taken).hasStatus3xxRedirection();
        assertThat(String.valueOf(taken.getMvcResult().getFlashMap().get("said")))
                .contains("Dòng 3, cột D: «nhiều»")
                .contains("Dòng 5, cột D");
        var sheet = by(officer).page(address);
        assertThat(sheet.expectFirst("#n" + at("B1")).val()).isEqualTo("1.200");
        assertThat(sheet.expectFirst("#n" + at("B2")).val()).isEqualTo("6");
        assertThat(sheet.expectFirst("#n" + at("B4")).val()).isEmpty();
    }

    @Test
    void whatAFileSaysTwiceIsTakenNeitherWay() throws Exception {
        var rows = List.of(
                List.<@Nullable Object>of("B1", "", "", "12"),
                List.<@Nullable Object>of("B1", "", "", "21"),
                List.<@Nullable Object>of("B2", "", "", "7"));
        var page = Visit.parsed(upload(officer, address, file(List.of(FigureFile.CODE, "a", "b", "c"), rows)));
        assertThat(page.expectFirst("#file-faults").text()).contains("Dòng 3, cột A");
        assertThat(by(officer).send(page, address + "/file/take", Map.of())).hasStatus3xxRedirection();
        var sheet = by(officer).page(address);
        assertThat(sheet.expectFirst("#n" + at("B1")).val()).isEmpty();
        assertThat(sheet.expectFirst("#n" + at("B2")).val()).isEqualTo("7");
    }

    @Test
    void aFileWithoutAnyGoodCellIsNotTaken() throws Exception {
        var rows = List.of(List.<@Nullable Object>of("X9", "", "", "1"));
        var page = Visit.parsed(upload(officer, address, file(List.of(FigureFile.CODE, "a", "b", "c"), rows)));
        assertThat(page.select("#file-faults li")).hasSize(1);
        assertThat(page.select("#take")).isEmpty();
    }

    @Test
    void figuresOfBeforeReportingBeganAreOwedByNobodyAndLateForNobody() {
        var past = form.before(form.before(form.before(period)));
        var then = FigureDesk.Sheet.address(form, past, commune);
        by(officer).fill(then, Map.of("n" + at("B1"), "3"));
        assertThat(by(officer).page(then).expectFirst(".figure-head").text()).contains("Số liệu có sẵn");
        assertThat(by(officer).page("/figures").select("#owed a").eachAttr("href"))
                .contains(address)
                .doesNotContain(then);
        var below = by(leader)
                .page("/figures/below?form=ket-qua-thang&period=" + PeriodReading.write(past, form.frequency())
                        + "&unit=" + province);
        assertThat(below.expectFirst("#completeness").text()).contains("Có số liệu 1 trên 2 đơn vị");
        assertThat(below.expectFirst("#below").text())
                .contains("Số liệu có sẵn", "Không phải nộp")
                .doesNotContain("Muộn");
        var span = "M%04d%02d".formatted(past.year(), past.number());
        assertThat(by(leader)
                        .page("/figures/pivot?form=ket-qua-thang&span=" + span)
                        .select("#unsent"))
                .isEmpty();
    }

    @Test
    void whatWasNotSentWhenThePeriodWasClosedIsNamedSoAndWaitsForNobody() {
        by(officer).fill(address, Map.of("n" + at("B1"), "3"));
        var page = by(leader).page("/figures/below?" + chosen);
        assertThat(by(leader).send(page, "/figures/below/remind", Map.of())).hasStatus3xxRedirection();
        assertThat(by(officer)
                        .page("/figures")
                        .expectFirst(".bell[href=/figures]")
                        .text())
                .contains("1");
        var own = FigureDesk.Sheet.address(form, period, province);
        assertThat(by(leader).fill(own + "/close", Map.of())).hasStatus3xxRedirection();
        assertThat(by(officer).page("/figures").select("#owed a").eachAttr("href"))
                .doesNotContain(address);
        assertThat(by(officer)
                        .page("/figures")
                        .expectFirst(".bell[href=/figures]")
                        .text())
                .doesNotContain("1");
        assertThat(by(officer).page(address).expectFirst(".figure-head").text()).contains("Chưa nộp khi khóa kỳ");
        assertThat(by(leader)
                        .page("/figures/below?" + chosen)
                        .expectFirst("#below")
                        .text())
                .contains("Chưa nộp khi khóa kỳ");
        var span = "M%04d%02d".formatted(period.year(), period.number());
        assertThat(by(leader)
                        .page("/figures/pivot?form=ket-qua-thang&span=" + span)
                        .select("#unsent"))
                .isEmpty();
    }

    @Test
    void theFestivalIsOwedRightAfterItsDayAndTheSecondOfSeptember() {
        var festival = catalogue.form("ngay-hoi").orElseThrow();
        var year = PeriodKey.of(2026, 1);
        assertThat(festival.lastDay(year)).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(festival.due(year)).isBetween(LocalDate.of(2026, 9, 4), LocalDate.of(2026, 9, 8));
        assertThat(festival.periodOf(LocalDate.of(2026, 8, 19))).isEqualTo(year);
        assertThat(festival.yearBefore(year)).contains(PeriodKey.of(2025, 1));
    }

    @Test
    void aFilledFileOfManyUnitsIsShownFirstAndThenWritten() throws Exception {
        var own = FigureDesk.Sheet.address(form, period, province);
        var template = by(leader).get(own + "/below.xlsx").getResponse().getContentAsByteArray();
        var read = SheetReader.read("mau.xlsx", template);
        assertThat(read).hasSize(3);
        var rows = read.stream()
                .skip(1)
                .map(row -> {
                    var cells = new @Nullable Object[read.getFirst().cells().size()];
                    cells[0] = row.text(0);
                    cells[2] = "7";
                    return Arrays.asList(cells);
                })
                .toList();
        var answer = upload(leader, own, file(read.getFirst().cells(), rows));
        var page = Visit.parsed(answer);
        assertThat(page.expectFirst("#file-summary").text()).contains("2 ô thay đổi ở 2 đơn vị");
        assertThat(by(leader).send(page, own + "/file/take", Map.of())).hasStatus3xxRedirection();
        assertThat(by(officer).page(address).expectFirst("#n" + at("B1")).val()).isEqualTo("7");
    }

    @Test
    void programsBringManyFiguresAndLearnWhichRowsWereNot() throws Exception {
        sent(Map.of("n" + at("B1"), "3"));
        var contract = new Contract();
        var answer = browser.post()
                .uri("/api/v1/figures/ket-qua-thang")
                .contentType(MediaType.parseMediaType("text/csv"))
                .content("unit,indicator,period,value\n00000,B1,2026-05,3\n".getBytes(StandardCharsets.UTF_8))
                .with(people.as(officer))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(contract.holds(answer).get("refused").asInt()).isEqualTo(1);
        var read = contract.holds(by(officer).get("/api/v1" + address));
        assertThat(read.get("state").asText()).isEqualTo("SUBMITTED");
        assertThat(read.get("figures").get(0).get("number").asInt()).isEqualTo(3);
    }

    private static byte[] file(List<String> titles, List<? extends List<@Nullable Object>> rows) throws Exception {
        var out = new ByteArrayOutputStream();
        SheetWriter.xlsx(out, "a", titles, new ArrayList<List<@Nullable Object>>(rows).iterator());
        return out.toByteArray();
    }

    private MvcTestResult upload(AccountId who, String sheet, byte[] bytes) {
        return browser.post()
                .uri(sheet + "/file")
                .multipart()
                .file(new MockMultipartFile("file", "mau.xlsx", null, bytes))
                .with(people.as(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }
}
