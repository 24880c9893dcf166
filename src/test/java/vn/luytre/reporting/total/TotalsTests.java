package vn.luytre.reporting.total;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.EverySumming;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.ReportingModuleTest;
import vn.luytre.reporting.Totals;

@ReportingModuleTest
class TotalsTests {
    @Autowired
    Totals totals;

    @Autowired
    Catalogue catalogue;

    @Autowired
    EverySumming everySumming;

    @Autowired
    Adding adding;

    @Autowired
    TreeFollowing following;

    @Autowired
    Worlds worlds;

    @Autowired
    JdbcClient jdbc;

    FigureForm form;

    @BeforeEach
    void setUp() {
        form = catalogue.form("ket-qua-thang").orElseThrow();
        worlds.clear();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyTotalIsTheNaiveSumWhateverHappensToUnitsAndFigures(long seed) {
        if (seed % 2 == 0) form = everySumming.form();
        var world = worlds.random(seed, form);
        following.follow();
        for (int step = 1; step <= 120; step++) {
            world.step();
            if (step % 5 == 0) following.follow();
            if (step % 7 == 0) adding.addUp(3);
            if (step % 20 == 0) {
                following.follow();
                compare(world, seed, step);
            }
        }
        while (adding.addUp(100) > 0) {}
        assertThat(jdbc.sql("select count(*) from reporting.change")
                        .query(Long.class)
                        .single())
                .isZero();
        compare(world, seed, -1);
    }

    /** Writers move figures from unit to unit: whoever reads must find that nothing has been lost or doubled on the way. */
    @Test
    void aReaderSeesTheSameSumAtEveryMomentWhileOthersWriteAndAddUp() throws Exception {
        var moving = worlds.moving(form);
        following.follow();
        moving.fill();
        var people = new ArrayList<Callable<Void>>();
        for (int writer = 0; writer < 4; writer++) people.add(moving.writer(writer, 150));
        people.add(() -> {
            while (!moving.isOver()) adding.addUp(1);
            return null;
        });
        people.add(() -> {
            while (!moving.isOver()) assertThat(countrySum(moving)).isEqualTo(moving.sum());
            return null;
        });
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            for (var done : threads.invokeAll(people)) done.get();
        }
        assertThat(countrySum(moving)).isEqualTo(moving.sum());
        while (adding.addUp(100) > 0) {}
        assertThat(countrySum(moving)).isEqualTo(moving.sum());
    }

    private long countrySum(MovingFigures moving) {
        var indicator = form.lines().getFirst().indicator().id();
        return totals.figures(form, List.of(indicator), List.of(Tree.COUNTRY), List.of(moving.period()))
                .figure(Tree.COUNTRY, moving.period(), indicator)
                .sum();
    }

    private void compare(RandomReporting world, long seed, int step) {
        var all = new ArrayList<UnitId>(world.units());
        all.add(Tree.COUNTRY);
        var indicators =
                form.lines().stream().map(line -> line.indicator().id()).toList();
        var figures = totals.figures(form, indicators, all, world.periods());
        for (var period : world.periods()) {
            for (var unit : all) {
                var naive = world.naive(unit, period);
                for (var line : form.lines()) {
                    var figure = figures.figure(unit, period, line.indicator().id());
                    assertThat(List.of(figure.sum(), figure.reported(), figure.exempt()))
                            .as(
                                    "seed %d, step %d, %s of unit %s in %s",
                                    seed, step, line.indicator().code(), unit, period)
                            .isEqualTo(naive(naive, line));
                }
            }
        }
    }

    private static List<Object> naive(Tally naive, Line line) {
        int at = line.position();
        return List.of(naive.sum(at), naive.reported(at), naive.exempt(at));
    }
}
