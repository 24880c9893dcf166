package vn.luytre.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.task.RefusedAs.refused;
import static vn.luytre.task.Situations.IN_A_MONTH;
import static vn.luytre.task.Situations.TODAY;
import static vn.luytre.task.Situations.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.luytre.directive.DirectiveId;

@TaskModuleTest
class DutiesTests {
    private static final String SENTENCE = "Rà soát các mô hình hoạt động hình thức.";

    @Autowired
    private Situations given;

    @Autowired
    private Duties duties;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void today() {
        given.today(TODAY);
    }

    @Test
    void anItemOfADirectiveIsGivenOnceAndKeepsItsPlaceInTheText() {
        var item = new Origin.Item(new DirectiveId(UUID.randomUUID()), 7, "II.4", new Origin.Place(120, 180));
        var order = new NewDuty(item, SENTENCE, List.of(given.commune), List.of(), IN_A_MONTH);
        var first = duties.give(UUID.randomUUID(), officer(given.province), order);
        assertThat(duties.give(UUID.randomUUID(), officer(given.province), order))
                .isEqualTo(first);
        assertThat(given.ofDuty(first)).hasSize(1);
        assertThat(duties.find(first)).hasValueSatisfying(duty -> {
            assertThat(duty.sentence()).isEqualTo(SENTENCE);
            assertThat(duty.label()).isEqualTo("II.4");
            assertThat(duty.spanStart()).isEqualTo(120);
        });
    }

    @Test
    void anOrderNeedsWordsAndSomebodyWhoLeads() {
        refused("task.duty.empty", () -> give(" ", List.of(given.commune)));
        refused("task.duty.nobody", () -> give(SENTENCE, List.of()));
        refused("task.duty.twice", () -> give(SENTENCE, List.of(given.commune, given.commune)));
    }

    private DutyId give(String sentence, List<vn.luytre.organization.UnitId> leads) {
        return duties.give(
                UUID.randomUUID(),
                officer(given.province),
                new NewDuty(new Origin.ByHand(), sentence, leads, List.of(), IN_A_MONTH));
    }

    @Test
    void theSameOrderSentManyTimesAtOnceIsGivenOnce() throws Exception {
        var key = UUID.randomUUID();
        var order = new NewDuty(new Origin.ByHand(), SENTENCE, List.of(given.commune), List.of(), IN_A_MONTH);
        Callable<DutyId> sending = () -> duties.give(key, officer(given.province), order);
        try (var senders = Executors.newFixedThreadPool(8)) {
            var got = senders.invokeAll(java.util.Collections.nCopies(8, sending));
            var first = got.getFirst().get();
            for (var one : got) assertThat(one.get()).isEqualTo(first);
        }
    }

    @Test
    void aSeriesMakesItsInstancesOnceAndNoneTooFarAhead() {
        var series = series(new Rhythm("P1M", "before", "---10"), null);
        made(series, TODAY);
        assertThat(dueDays(series))
                .containsExactly(LocalDate.of(2026, 7, 9), LocalDate.of(2026, 8, 9), LocalDate.of(2026, 9, 9));
        made(series, TODAY);
        made(series, TODAY.plusDays(15));
        assertThat(dueDays(series)).hasSize(4).endsWith(LocalDate.of(2026, 10, 9));
    }

    @Test
    void eachInstanceIsADutyOfItsOwnWithAllUnits() {
        var series = series(new Rhythm("P1Y", "by", "--09-15"), null);
        var duty = jdbc.sql("select id as value from task.duty where series = :series")
                .param("series", series.value())
                .query(DutyId.class)
                .single();
        assertThat(given.ofDuty(duty)).hasSize(2);
        var lead = given.ofDuty(duty).getFirst();
        assertThat(given.now(lead).due()).isEqualTo(LocalDate.of(2026, 9, 15));
        given.finished(given.ofDuty(duty).getLast());
        given.finished(lead);
    }

    @Test
    void aSeriesEnds() {
        var series = series(new Rhythm("P1M", "by", "---10"), null);
        refused(
                "task.series.not-yours",
                () -> duties.endSeries(UUID.randomUUID(), officer(given.commune), series, TODAY.plusDays(20)));
        duties.endSeries(UUID.randomUUID(), officer(given.province), series, TODAY.plusDays(20));
        made(series, TODAY.plusDays(60));
        assertThat(dueDays(series))
                .as("those that were there stay")
                .containsExactly(LocalDate.of(2026, 7, 10), LocalDate.of(2026, 8, 10), LocalDate.of(2026, 9, 10));
    }

    @Test
    void rhythmsAreReadAsTheDirectiveGivesThem() {
        assertThat(days("P3M", "by", "---14")).containsExactly("2026-09-14", "2026-12-14");
        assertThat(days("P1W", "", "-W-5")).startsWith("2026-07-03", "2026-07-10");
        assertThat(days("P6M", "", "")).containsExactly("2026-12-31");
        assertThat(days("P1Y", "before", "--11-15")).containsExactly("2026-11-14");
        refused("task.series.no-rhythm", () -> new Rhythm("P1X", "", ""));
        refused("task.series.no-rhythm", () -> new Rhythm("P1Y", "", "--13-40"));
    }

    private static List<String> days(String frequency, String operator, String value) {
        var window = new vn.luytre.calendar.DateRange(TODAY, TODAY.plusMonths(6));
        return new Rhythm(frequency, operator, value)
                .dueDays(window, TODAY).stream().map(LocalDate::toString).toList();
    }

    private SeriesId series(Rhythm rhythm, @Nullable LocalDate lastDay) {
        return duties.giveSeries(
                UUID.randomUUID(),
                officer(given.province),
                new NewSeries(
                        new Origin.ByHand(),
                        SENTENCE,
                        List.of(given.department),
                        List.of(given.commune),
                        rhythm,
                        TODAY,
                        lastDay));
    }

    /** All series are worked on; only the new duties of this one count. */
    private List<DutyId> made(SeriesId series, LocalDate day) {
        return duties.makeInstances(day).stream()
                .filter(duty -> series.equals(duties.find(duty).orElseThrow().series()))
                .toList();
    }

    private List<LocalDate> dueDays(SeriesId series) {
        return jdbc.sql("select occurrence from task.duty where series = :series order by 1")
                .param("series", series.value())
                .query(LocalDate.class)
                .list();
    }
}
