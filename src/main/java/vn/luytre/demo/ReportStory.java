package vn.luytre.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Actor;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.report.NewReport;
import vn.luytre.reporting.report.Report;
import vn.luytre.reporting.report.ReportSteps;
import vn.luytre.reporting.report.ReportWords;
import vn.luytre.reporting.report.Reports;
import vn.luytre.reporting.report.ReportsOwed;
import vn.luytre.reporting.submission.SheetStep;

/** The regular reports of the half year that is told: communes send theirs, some late, one in twenty gets it back; the province accepts. */
@OnDemo
@Component
class ReportStory {
    private static final LocalTime EVENING = LocalTime.of(17, 10);
    private static final int WAYS = 20;
    private static final int LATE = 3;
    private static final int SENT_BACK = 7;
    private static final int DAYS_LATE = 4;
    private static final int ACCEPTED_AFTER = 7;
    private static final String REASON = "Đề nghị nêu rõ nguyên nhân của hạn chế và đơn vị chịu trách nhiệm.";

    private final ReportsOwed owed;
    private final Reports reports;
    private final ReportSteps steps;
    private final Cast cast;
    private final Places places;
    private final StoryClock clock;
    private final Map<LocalDate, List<Turn>> agenda = new TreeMap<>();

    private record Turn(NewReport report, SheetStep step) {}

    ReportStory(ReportsOwed owed, Reports reports, ReportSteps steps, Cast cast, Places places, StoryClock clock) {
        this.owed = owed;
        this.reports = reports;
        this.steps = steps;
        this.cast = cast;
        this.places = places;
        this.clock = clock;
    }

    /** What happens with reports on a day. */
    void on(LocalDate day) {
        if (isAnyDue(day)) {
            for (var one : owed.of(units(day), day)) {
                if (one.begun() == null && one.due().equals(day)) plan(one.report(), day);
            }
        }
        var turns = agenda.remove(day);
        if (turns == null) return;
        clock.stand(day, EVENING);
        turns.forEach(turn -> act(turn, day));
    }

    /** All communes owe the same by the same day: to ask one of them saves asking all on each day. */
    private boolean isAnyDue(LocalDate day) {
        var some = units(day).stream().limit(2).toList();
        return owed.of(some, day).stream().anyMatch(one -> one.due().equals(day));
    }

    private List<UnitId> units(LocalDate day) {
        var units = new ArrayList<>(List.of(places.province()));
        places.communes(day).forEach(units::add);
        return units;
    }

    private void plan(NewReport report, LocalDate due) {
        var way = Math.floorMod(report.unit().hashCode(), WAYS);
        var sent = due.plusDays(way == LATE ? DAYS_LATE : 0);
        add(sent, new Turn(report, SheetStep.SUBMIT));
        if (report.unit().equals(places.province())) return;
        if (way == SENT_BACK) {
            add(sent.plusDays(1), new Turn(report, SheetStep.RETURN));
            add(sent.plusDays(2), new Turn(report, SheetStep.SUBMIT));
        }
        add(sent.plusDays(ACCEPTED_AFTER), new Turn(report, SheetStep.ACCEPT));
    }

    private void add(LocalDate day, Turn turn) {
        agenda.computeIfAbsent(day, _ -> new ArrayList<>()).add(turn);
    }

    private void act(Turn turn, LocalDate day) {
        var by = who(turn, day);
        var of = turn.step.isFromAbove() ? places.province() : turn.report.unit();
        var author = FigureDeeds.author(by, of);
        cast.as(by, () -> {
            var id = reports.begin(turn.report, author);
            var version = reports.find(id).map(Report::standing).orElseThrow().version();
            var said = turn.step == SheetStep.RETURN ? new ReportWords(REASON, Map.of()) : ReportWords.NOTHING;
            steps.step(id, turn.step, author, version, said);
        });
    }

    private Actor who(Turn turn, LocalDate day) {
        return switch (turn.step) {
            case ACCEPT -> cast.named(FigureDeeds.LEADER);
            case RETURN -> cast.named(FigureDeeds.OFFICER);
            default -> cast.whoMay(Right.REPORT, turn.report.unit(), day).orElseThrow();
        };
    }
}
