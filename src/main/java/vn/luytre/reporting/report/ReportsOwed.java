package vn.luytre.reporting.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.report.ReportReminding.Reminded;
import vn.luytre.reporting.submission.Owing;
import vn.luytre.reporting.submission.SheetState;

/** Which reports units still have to send: the regular ones that are not sent, and whatever was sent back. */
@Service
public class ReportsOwed {
    private static final int AHEAD = 7;
    private static final int LONGEST_LATE = 183;

    private final ReportKinds kinds;
    private final ReportStore store;
    private final Reports reports;
    private final ReportReminding reminding;
    private final Catalogue catalogue;
    private final Owing owing;

    ReportsOwed(
            ReportKinds kinds,
            ReportStore store,
            Reports reports,
            ReportReminding reminding,
            Catalogue catalogue,
            Owing owing) {
        this.kinds = kinds;
        this.store = store;
        this.reports = reports;
        this.reminding = reminding;
        this.catalogue = catalogue;
        this.owing = owing;
    }

    /**
     * One of them.
     *
     * @param begun null while nobody began it
     * @param due of the level of the unit
     * @param isReminded whether the unit above asked for it
     */
    public record Owed(NewReport report, @Nullable Report begun, LocalDate due, boolean isReminded) {
        public boolean isReturned() {
            return begun != null && begun.state() == SheetState.RETURNED;
        }

        /** Less than none before it is due. */
        public long daysLate(LocalDate today) {
            return ChronoUnit.DAYS.between(due, today);
        }

        /** Whether the unit is to be reminded: it is late, due within a week, sent back, or the unit above asked for it. */
        public boolean isUrgent(LocalDate today) {
            return isReturned() || isReminded || daysLate(today) >= -AHEAD;
        }
    }

    /** By the day they are due. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Owed> of(Collection<UnitId> units, LocalDate today) {
        if (units.isEmpty()) return List.of();
        var times = kinds.all().stream()
                .filter(ReportKind::isRegular)
                .flatMap(kind -> times(kind, today))
                .distinct()
                .toList();
        var known = store.openOr(units, times);
        var reminded = reminding.of(units);
        var owed = new ArrayList<Owed>();
        for (var kind : kinds.all()) {
            if (!kind.isRegular()) continue;
            for (var time : times(kind, today).toList())
                for (var unit : units)
                    of(unit, kind, time, known, reminded, today).ifPresent(owed::add);
        }
        for (var report : known) returned(report, owed, today).ifPresent(owed::add);
        owed.sort(Comparator.comparing(Owed::due));
        return owed;
    }

    /** The report of six months is that of the first half: that of the year tells of the second. */
    private static Stream<ReportTime> times(ReportKind kind, LocalDate today) {
        return Stream.of(today.getYear() - 1, today.getYear()).map(kind::usual);
    }

    private Optional<Owed> of(
            UnitId unit,
            ReportKind kind,
            ReportTime time,
            List<Report> known,
            List<Reminded> reminded,
            LocalDate today) {
        var wish = new NewReport(unit, kind, time);
        var begun = known.stream().filter(one -> one.isLike(wish)).findFirst().orElse(null);
        boolean isDone = begun != null && !begun.isWritable();
        if (isDone || begun == null && !owes(wish)) return Optional.empty();
        boolean isReminded = reminded.stream().anyMatch(one -> one.isOf(wish));
        return reports.due(wish)
                .map(due -> new Owed(wish, begun, due, isReminded))
                .filter(owed -> owed.daysLate(today) <= LONGEST_LATE || owed.isReturned() || isReminded);
    }

    /** Of other kinds or other times. */
    private Optional<Owed> returned(Report report, List<Owed> known, LocalDate today) {
        boolean isKnown = known.stream().anyMatch(one -> report.isLike(one.report()));
        if (isKnown || report.state() != SheetState.RETURNED) return Optional.empty();
        var wish = report.wish();
        return Optional.of(new Owed(wish, report, reports.due(report).orElse(today), false));
    }

    private boolean owes(NewReport wish) {
        return wish.kind().forms().stream()
                .flatMap(code -> catalogue.form(code).stream())
                .filter(form -> ReportFigures.fits(form, wish.time()))
                .anyMatch(form -> owes(form, wish));
    }

    private boolean owes(FigureForm form, NewReport wish) {
        return owing.owes(form, ReportFigures.last(form, wish.time()), wish.unit());
    }
}
