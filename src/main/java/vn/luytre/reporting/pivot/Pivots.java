package vn.luytre.reporting.pivot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.Totals;
import vn.luytre.reporting.total.Figures;
import vn.luytre.reporting.total.Maps;
import vn.luytre.reporting.total.UnitMap;

/** Answers questions for figures, each from one moment of the database. */
@Service
public class Pivots {
    private final Totals totals;
    private final Maps maps;
    private final Clock clock;

    Pivots(Totals totals, Maps maps, Clock clock) {
        this.totals = totals;
        this.maps = maps;
        this.clock = clock;
    }

    /** The answer. Units that neither have figures nor owe any are left out. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Pivot ask(Question question) {
        var map = maps.of(question.map());
        var candidates = candidates(question, map);
        var asked = new LinkedHashSet<>(candidates);
        asked.add(question.scope());
        var figures = totals.figures(question.form(), question.indicators(), asked, question.periods(), question.map());
        var units = candidates.stream()
                .filter(unit -> owes(question, map, unit) || hasFigures(question, figures, unit))
                .toList();
        return new Pivot(question, units, figures, map, LocalDate.now(clock));
    }

    private static Set<UnitId> candidates(Question question, UnitMap map) {
        var found = new LinkedHashSet<UnitId>();
        for (var day : days(question)) {
            switch (question.depth()) {
                case CHILDREN -> found.addAll(map.children(question.scope(), day));
                case REPORTERS ->
                    found.addAll(map.below(question.scope(), question.form().reporters(), day));
                case ITSELF -> {}
            }
        }
        if (!question.chosen().isEmpty()) found.retainAll(question.chosen());
        return found;
    }

    private static List<LocalDate> days(Question question) {
        var days = new ArrayList<LocalDate>();
        for (var span : question.spans()) {
            for (var period : question.periods(span)) days.add(end(question, period));
        }
        return days.stream().distinct().toList();
    }

    private static boolean owes(Question question, UnitMap map, UnitId unit) {
        var kinds = question.form().reporters();
        return days(question).stream()
                .anyMatch(day -> question.lines().stream()
                        .anyMatch(line -> map.expected(unit, kinds, day, line.indicator()) > 0));
    }

    private static boolean hasFigures(Question question, Figures figures, UnitId unit) {
        return question.periods().stream()
                .anyMatch(period -> question.lines().stream().anyMatch(line -> {
                    var figure = figures.figure(unit, period, line.indicator().id());
                    return figure.reported() + figure.exempt() > 0;
                }));
    }

    private static LocalDate end(Question question, PeriodKey period) {
        return question.form().lastDay(period);
    }
}
