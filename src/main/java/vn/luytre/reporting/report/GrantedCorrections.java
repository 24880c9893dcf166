package vn.luytre.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.correction.Correction;
import vn.luytre.reporting.correction.FigureCorrections;
import vn.luytre.reporting.total.Trees;

/** Corrections that concern the figures of a unit and of those below it. */
@Component
class GrantedCorrections {
    private final FigureCorrections corrections;
    private final Trees trees;

    GrantedCorrections(FigureCorrections corrections, Trees trees) {
        this.corrections = corrections;
        this.trees = trees;
    }

    /** Those that were granted in the time of a report, of whichever period. */
    List<Correction> in(Report report, FigureForm form) {
        var found = new ArrayList<Correction>();
        for (var period : report.time().periods(form.frequency())) {
            for (var one : corrections.grantedIn(form, period)) if (concerns(report.unit(), one, form)) found.add(one);
        }
        return found;
    }

    /** Those of a figure of a report that were granted since a day. */
    List<Correction> since(Report report, FigureForm form, Line line, LocalDate day, LocalDate today) {
        var found = new ArrayList<Correction>();
        var told = report.time().periods(form.frequency());
        for (var period = form.periodOf(today);
                period.compareTo(form.periodOf(day)) >= 0;
                period = form.before(period)) {
            for (var one : corrections.grantedIn(form, period)) {
                boolean isTold = told.contains(one.place().period()) && one.position() == line.position();
                if (isTold && concerns(report.unit(), one, form)) found.add(one);
            }
        }
        return found;
    }

    private boolean concerns(UnitId unit, Correction one, FigureForm form) {
        if (one.place().unit().equals(unit)) return true;
        var day = form.period(one.place().period()).days().end();
        return trees.current().above(one.place().unit(), day).contains(unit);
    }

    Optional<Line> line(FigureForm form, Correction one) {
        return form.lines().stream()
                .filter(line -> line.position() == one.position())
                .findFirst();
    }
}
