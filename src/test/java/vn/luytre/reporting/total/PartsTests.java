package vn.luytre.reporting.total;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.EverySumming;
import vn.luytre.reporting.Figure;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.ReportingModuleTest;
import vn.luytre.reporting.pivot.Question;
import vn.luytre.reporting.pivot.Question.Depth;
import vn.luytre.reporting.pivot.Reason;
import vn.luytre.reporting.pivot.Reasons;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.pivot.SpanKind;

/** «Vì sao có số này»: whatever happens to units and figures, the parts of a number add up to it. */
@ReportingModuleTest
class PartsTests {
    @Autowired
    Reasons reasons;

    @Autowired
    EverySumming everySumming;

    @Autowired
    Adding adding;

    @Autowired
    TreeFollowing following;

    @Autowired
    Worlds worlds;

    FigureForm form;

    @BeforeEach
    void setUp() {
        form = everySumming.form();
        worlds.clear();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void thePartsOfANumberAddUpToIt(long seed) {
        var world = worlds.random(seed, form);
        following.follow();
        for (int step = 1; step <= 100; step++) {
            world.step();
            if (step % 5 == 0) following.follow();
            if (step % 7 == 0) adding.addUp(3);
        }
        following.follow();
        var random = new Random(seed);
        var kinds = SpanKind.of(form.frequency());
        var all = new ArrayList<UnitId>(world.units());
        all.add(Tree.COUNTRY);
        for (int count = 0; count < 150; count++) {
            var kind = kinds.get(random.nextInt(kinds.size()));
            var line = form.lines().get(random.nextInt(form.lines().size()));
            compare(
                    all.get(random.nextInt(all.size())),
                    line,
                    new Span(kind, 2026, 1 + random.nextInt(kind.inYear(2026))),
                    random.nextBoolean(),
                    random.nextBoolean() ? world.day() : null,
                    "seed %d, %d".formatted(seed, count));
        }
    }

    private void compare(UnitId unit, Line line, Span span, boolean cumulative, @Nullable LocalDate map, String which) {
        var question = new Question(
                form, List.of(line), unit, Depth.CHILDREN, Set.of(), List.of(span), cumulative, random(span), map);
        var reason = reasons.of(question);
        var number = reason.cell().figure();
        var asked = "%s: %s of unit %s in %s".formatted(which, line.indicator().code(), unit, span);
        assertThat(sum(reason)).as(asked).isEqualTo(number.sum());
        assertThat(reason.parts().stream()
                                .mapToLong(part -> part.figure().whole())
                                .sum()
                        + reason.own().whole()
                        + reason.former().stream()
                                .mapToLong(former -> former.figure().whole())
                                .sum())
                .as(asked)
                .isEqualTo(number.whole());
        assertThat(reason.periods().stream()
                        .mapToLong(part -> part.figure().sum())
                        .sum())
                .as(asked)
                .isEqualTo(number.sum());
        assertThat(reason.periods().stream().mapToInt(Reason.PeriodPart::said).sum())
                .as(asked)
                .isEqualTo(reason.cell().said());
    }

    private static boolean random(Span span) {
        return span.number() % 2 == 0;
    }

    private static long sum(Reason reason) {
        return reason.own().sum()
                + reason.former().stream()
                        .mapToLong(former -> former.figure().sum())
                        .sum()
                + reason.parts().stream()
                        .map(Reason.Part::figure)
                        .mapToLong(Figure::sum)
                        .sum();
    }
}
