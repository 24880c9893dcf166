package vn.luytre.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.organization.Decision;
import vn.luytre.organization.Ground;
import vn.luytre.organization.NewUnit;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.FigureImport.Outcome;
import vn.luytre.reporting.ImportRow.Fault;
import vn.luytre.reporting.entry.Change;
import vn.luytre.reporting.entry.Entering;
import vn.luytre.reporting.total.Place;
import vn.luytre.reporting.total.TreeFollowing;

@ReportingModuleTest
class FigureImportTests {
    private static final PeriodKey MAY = PeriodKey.of(2026, 5);

    @Autowired
    FigureImport figures;

    @Autowired
    Totals totals;

    @Autowired
    Entering entering;

    @Autowired
    Catalogue catalogue;

    @Autowired
    TreeFollowing following;

    @Autowired
    UnitChanges changes;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    FigureForm form;
    UnitId province;
    UnitId one;
    UnitId other;

    @BeforeEach
    void setUp() {
        form = catalogue.form("ket-qua-thang").orElseThrow();
        province = changes.found(new NewUnit(UnitKind.PROVINCE, "Tỉnh Nhập", null, null), ground());
        one = changes.found(new NewUnit(UnitKind.COMMUNE, "Xã Một", null, province), ground());
        other = changes.found(new NewUnit(UnitKind.WARD, "Phường Hai", null, province), ground());
        following.follow();
        signIn(people.with(Role.OFFICER, province));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void goodRowsAreTakenAndBadOnesNamedWithLineColumnAndReason() {
        var outcome = read("""
                unit,indicator,period,value
                #%1$s,B1,2026-05,12
                #%1$s,B2,2026-05,-
                #999,B1,2026-05,1
                #%2$s,B99,2026-05,1
                #%2$s,B1,2026-13,1
                #%2$s,B1,2026-05,1.5
                #%2$s,F9,2026-05,1.5
                #%2$s,B1,2026-05
                #%2$s,B1,2026-05,-3
                """);
        assertThat(outcome.taken()).isEqualTo(3);
        assertThat(outcome.faults())
                .extracting(Fault::line, Fault::column, Fault::messageKey, Fault::text)
                .containsExactly(
                        tuple(4L, 1, "figure.fault.unit", "#999"),
                        tuple(5L, 2, "figure.fault.indicator", "B99"),
                        tuple(6L, 3, "figure.fault.period", "2026-13"),
                        tuple(7L, 4, "figure.fault.value", "1.5"),
                        tuple(9L, 3, "figure.fault.columns", "2026-05"),
                        tuple(10L, 4, "figure.fault.value", "-3"));
        assertThat(figure("B1", one).number())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("12"));
        assertThat(figure("B2", one).isExempt()).isTrue();
        assertThat(figure("B3", one).number()).isEmpty();
        assertThat(figure("F9", province).number())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("1.5"));
    }

    @Test
    void aFileThatIsSentAgainChangesNothing() {
        var file = "unit,indicator,period,value\n#%1$s,B1,2026-05,7\n#%2$s,B1,2026-05,0\n";
        read(file);
        int version = version(one);
        read(file);
        assertThat(version(one)).isEqualTo(version);
        assertThat(figure("B1", province).sum()).isEqualTo(7);
        assertThat(figure("B1", province).reported()).isEqualTo(2);
    }

    @Test
    void whatAFileChangedStandsInTheHistoryOfTheSheet() {
        read("#%1$s,B1,2026-05,7\n#%1$s,B2,2026-05,-\n");
        read("#%1$s,B1,2026-05,9\n");
        var changes = entering.since(new Place(form.id(), MAY, one), 0);
        assertThat(changes)
                .extracting(Change::version, Change::position, Change::before, Change::after)
                .containsExactly(tuple(2, 1, 7L, 9L), tuple(1, 1, null, 7L), tuple(1, 2, null, Change.EXEMPT));
        assertThat(changes.getFirst().name()).isNotBlank();
    }

    @Test
    void aPartLargerThanItsWholeIsInNoRateUntilItIsMended() {
        form = catalogue.form("ket-qua").orElseThrow();
        read("#%1$s,E3a,2026-H1,12\n#%1$s,E3b,2026-H1,10\n#%2$s,E3a,2026-H1,3\n#%2$s,E3b,2026-H1,4\n");
        var period = PeriodKey.of(2026, 1);
        assertThat(figure("E3", one, period).number()).isEmpty();
        assertThat(figure("E3", province, period).number())
                .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("75"));
        read("#%1$s,E3a,2026-H1,10\n");
        assertThat(figure("E3", one, period).number())
                .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("100"));
        assertThat(figure("E3", province, period).reported()).isEqualTo(2);
    }

    @Test
    void aFileThatBreaksOffKeepsWhatStoodBeforeAndSaysWhere() {
        var outcome = read(
                "unit,indicator,period,value\n#%1$s,B1,2026-05,7\n\"#%2$s,B1,2026-05,8\nx" + "y".repeat(30_000_000));
        assertThat(outcome.taken()).isEqualTo(1);
        assertThat(outcome.faults())
                .extracting(Fault::line, Fault::messageKey)
                .containsExactly(tuple(3L, "figure.fault.broken"));
    }

    @Test
    void aFileWithoutAHeadingLosesNoRow() {
        assertThat(read("#%1$s,B1,2026-05,7\n").taken()).isEqualTo(1);
    }

    @Test
    void figuresOfUnitsElsewhereAreNotTaken() {
        signIn(people.with(Role.OFFICER, one));
        var outcome = read("unit,indicator,period,value\n#%1$s,B1,2026-05,7\n#%2$s,B1,2026-05,8\n");
        assertThat(outcome.taken()).isEqualTo(1);
        assertThat(outcome.faults()).extracting(Fault::messageKey).containsExactly("figure.fault.not-yours");
        assertThat(figure("B1", province).sum()).isEqualTo(7);
    }

    private String faultsOf(UnitId former, UnitId by) {
        signIn(people.with(Role.OFFICER, by));
        return form("unit,indicator,period,value\n#%s,B1,2026-01,7\n".formatted(former));
    }

    private String form(String csv) {
        return figures.read(form, new StringReader(csv)).faults().stream()
                .map(Fault::messageKey)
                .collect(java.util.stream.Collectors.joining(","));
    }

    @Test
    void figuresOfAFormerUnitAreBroughtByTheOneThatTookOverOrTheOneAbove() {
        var former = changes.found(new NewUnit(UnitKind.COMMUNE, "Xã Cũ", null, province), ground());
        var heir = changes.merge(
                List.of(former, changes.found(new NewUnit(UnitKind.COMMUNE, "Xã Xưa", null, province), ground())),
                new NewUnit(UnitKind.COMMUNE, "Xã Mới", null, province),
                new Ground(LocalDate.of(2026, 3, 1), null));
        following.follow();
        assertThat(faultsOf(former, other)).isEqualTo("figure.fault.not-yours");
        assertThat(faultsOf(former, people.unit(UnitKind.PROVINCE, "Tỉnh Khác", null)))
                .isEqualTo("figure.fault.not-yours");
        assertThat(faultsOf(former, heir)).isEmpty();
        assertThat(faultsOf(former, province)).isEmpty();
    }

    @Test
    void figuresOfADividedUnitAreBroughtByNoHeirAloneButByTheOneAbove() {
        var former = changes.found(new NewUnit(UnitKind.COMMUNE, "Xã Cũ", null, province), ground());
        var heirs = changes.split(
                former,
                List.of(
                        new NewUnit(UnitKind.COMMUNE, "Xã Đông", null, province),
                        new NewUnit(UnitKind.COMMUNE, "Xã Tây", null, province)),
                false,
                new Ground(LocalDate.of(2026, 3, 1), null));
        following.follow();
        assertThat(faultsOf(former, heirs.getFirst())).isEqualTo("figure.fault.not-yours");
        assertThat(faultsOf(former, province)).isEmpty();
    }

    @Test
    void aRateIsOfTheUnitsThatKnowItsPartAndItsWholeAndNeverPassesOneHundred() {
        form = catalogue.form("ket-qua").orElseThrow();
        read("""
                unit,indicator,period,value
                #%1$s,E3a,2026-H1,8
                #%1$s,E3b,2026-H1,10
                #%2$s,E3a,2026-H1,500
                """);
        var rate = figure("E3", province, PeriodKey.of(2026, 1));
        assertThat(rate.number())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("80"));
        assertThat(rate.reported()).isEqualTo(1);
    }

    private Outcome read(String file) {
        return figures.read(form, new StringReader(file.formatted(one, other)));
    }

    private Figure figure(String code, UnitId unit) {
        return figure(code, unit, MAY);
    }

    private Figure figure(String code, UnitId unit, PeriodKey period) {
        var indicator = form.lines().stream()
                .map(line -> line.indicator())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
        return totals.figures(form, List.of(indicator), List.of(unit), List.of(period))
                .figure(unit, period, indicator);
    }

    private int version(UnitId unit) {
        return jdbc.sql("select version from reporting.sheet where unit = :unit")
                .param("unit", unit.value())
                .query(Integer.class)
                .single();
    }

    private void signIn(AccountId account) {
        SecurityContextHolder.getContext().setAuthentication(people.authentication(account));
    }

    private static Ground ground() {
        return new Ground(
                LocalDate.of(2026, 1, 1), new Decision("03/NQ", LocalDate.of(2025, 12, 1), "Hội đồng nhân dân tỉnh"));
    }
}
