package vn.luytre.reporting.total;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.reporting.Carrying;
import vn.luytre.reporting.EverySumming;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.ReportingModuleTest;
import vn.luytre.reporting.Totals;

/** The past on today's map: whatever happened to units and figures, nothing is lost and nothing counted twice. */
@ReportingModuleTest
class DayMapTests {
    @Autowired
    Totals totals;

    @Autowired
    EverySumming everySumming;

    @Autowired
    Adding adding;

    @Autowired
    TreeFollowing following;

    @Autowired
    Worlds worlds;

    @Autowired
    Units units;

    @Autowired
    CarryingStore carryings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    FigureForm form;

    @BeforeEach
    void setUp() {
        form = everySumming.form();
        worlds.clear();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void everyNumberOnTodaysMapIsWhatAClerkHandsOnByHand(long seed) {
        var world = worlds.random(seed, form);
        var typed = new HashMap<RandomReporting.Happened, List<Long>>();
        var random = new Random(seed);
        following.follow();
        for (int step = 1; step <= 150; step++) {
            world.step();
            if (step % 9 == 0) adding.addUp(3);
        }
        following.follow();
        for (var one : world.happened()) {
            boolean isTyped = one.heirs().size() > 1 && random.nextBoolean();
            if (isTyped) typed.put(one, weigh(one, random));
        }
        var rules = rules(random);
        compare(world, new ClerkOfToday(world, units, form, typed), rules, seed);
        while (adding.addUp(100) > 0) {}
        compare(world, new ClerkOfToday(world, units, form, typed), rules, seed);
    }

    private List<Long> weigh(RandomReporting.Happened one, Random random) {
        var weights = new HashMap<UnitId, Long>();
        var sorted = one.heirs().stream()
                .map(UnitId::value)
                .sorted()
                .map(UnitId::new)
                .toList();
        var list = new ArrayList<Long>();
        for (var heir : sorted) {
            long weight = random.nextLong(1, 10);
            weights.put(heir, weight);
            list.add(weight);
        }
        transaction.executeWithoutResult(_ -> carryings.weights(event(one), one.unit(), weights));
        return list;
    }

    private long event(RandomReporting.Happened one) {
        return jdbc.sql("select distinct event from reporting.handover where unit = :unit and day = :day")
                .param("unit", one.unit().value())
                .param("day", one.day())
                .query(Long.class)
                .single();
    }

    /** Some indicators get another rule than the usual one. */
    private Map<Line, Carrying> rules(Random random) {
        var rules = new HashMap<Line, Carrying>();
        var all = List.of(Carrying.values());
        for (var line : form.lines()) {
            var indicator = line.indicator();
            var rule = all.get(random.nextInt(all.size()));
            if (!rule.fits(indicator.summing())) rule = Carrying.APART;
            var chosen = rule;
            rules.put(line, rule);
            transaction.executeWithoutResult(
                    _ -> carryings.rule(null, indicator.id(), LocalDate.of(2000, 1, 1), chosen));
        }
        return rules;
    }

    private void compare(RandomReporting world, ClerkOfToday clerk, Map<Line, Carrying> rules, long seed) {
        var all = new ArrayList<UnitId>(world.units());
        all.add(Tree.COUNTRY);
        var indicators =
                form.lines().stream().map(line -> line.indicator().id()).toList();
        var today = totals.figures(form, indicators, all, world.periods(), world.day());
        var own = totals.figures(form, indicators, all, world.periods());
        for (var period : world.periods()) {
            for (var line : form.lines()) {
                var indicator = line.indicator().id();
                var expected = clerk.totals(period, line, Objects.requireNonNull(rules.get(line)));
                for (var unit : all) {
                    var figure = today.figure(unit, period, indicator);
                    assertThat(List.of(figure.sum(), figure.whole(), (long) figure.reported(), (long) figure.exempt()))
                            .as(
                                    "seed %d: %s of unit %s in %s, %s",
                                    seed, line.indicator().code(), unit, period, rules.get(line))
                            .isEqualTo(expected.getOrDefault(unit, List.of(0L, 0L, 0L, 0L)));
                }
                assertThat(today.figure(Tree.COUNTRY, period, indicator))
                        .as("seed %d: the country", seed)
                        .isEqualTo(own.figure(Tree.COUNTRY, period, indicator));
            }
        }
    }
}
