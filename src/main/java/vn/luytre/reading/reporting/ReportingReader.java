package vn.luytre.reading.reporting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.Deadline;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.ReportingDuty;
import vn.luytre.reading.Task;
import vn.luytre.reading.Timing;
import vn.luytre.reading.duty.Duties;
import vn.luytre.reading.duty.Duties.Place;

/** Finds, among the actions of tasks, who reports what to whom and when. Reports in a row of one task are one duty. */
public final class ReportingReader {
    private final PreparedText text;
    private final Clauses clauses;
    private final Periods periods;
    private final List<ReportingDuty> duties = new ArrayList<>();
    private final List<Place> open = new ArrayList<>();
    private final List<Clauses.Clause> said = new ArrayList<>();

    private @Nullable Sent before;

    /** The report before: who receives it, and when. */
    private record Sent(String task, List<String> receivers, List<ReportingDuty.Period> reports) {}

    private ReportingReader(PreparedText text) {
        this.text = text;
        this.clauses = new Clauses(text.words());
        this.periods = new Periods(text);
    }

    public static List<ReportingDuty> read(PreparedText text, Duties duties) {
        var reader = new ReportingReader(text);
        duties.places().forEach(reader::action);
        reader.close();
        return List.copyOf(reader.duties);
    }

    private void action(Place place) {
        if (!open.isEmpty() && !open.getLast().task().id().equals(place.task().id())) close();
        boolean recurring =
                place.action().timing().stream().anyMatch(timing -> timing.deadline() instanceof Deadline.Recurring);
        boolean dated = place.action().timing().stream().anyMatch(Periods::isDated);
        var clause = clauses.read(place.from(), place.to(), recurring, dated);
        if (clause == null ? !goesOn(place) : !clause.alone() && open.isEmpty()) {
            close();
            return;
        }
        if (clause != null && !open.isEmpty() && (parts(clause) || isAnother(place, clause))) close();
        open.add(place);
        if (clause != null) said.add(clause);
    }

    /** «…, kết quả năm trước ngày 10/12»: a part of the same sentence that names only the next report. */
    private boolean goesOn(Place place) {
        return !open.isEmpty()
                && !said.getLast().notice()
                && (open.getLast().action().segment() == place.action().segment()
                        || clauses.sends(place.from(), place.to()))
                && periods.areNamed(place.from(), place.to());
    }

    /** Another receiver makes another duty. */
    private boolean parts(Clauses.Clause clause) {
        return !clause.to().isEmpty()
                && said.stream()
                        .anyMatch(earlier ->
                                !earlier.to().isEmpty() && !earlier.to().equals(clause.to()));
    }

    /**
     * «gửi kế hoạch … chậm nhất ngày 10/7/2026; báo cáo kết quả chậm nhất ngày 20/8/2026»: two days of two reports; «gửi kế hoạch trước
     * ngày 10/7/2026; báo cáo 6 tháng …»: what is sent once, and what comes back.
     */
    private boolean isAnother(Place place, Clauses.Clause clause) {
        if (clause.notice() || said.getLast().notice() || isOnlyData(open.getLast())) return true;
        boolean named = open.stream().anyMatch(one -> periods.areNamed(clauses.captionBefore(one.from()), one.to()));
        if (!named && hasDay(open.getLast()) && clause.alone() && periods.areRegular(place.from(), place.to()))
            return true;
        return !named
                && !periods.areNamed(place.from(), place.to())
                && hasDay(place)
                && hasDay(open.getLast())
                && (clause.alone() || !clause.to().isEmpty());
    }

    /** «số liệu năm gửi chậm nhất …»: ends the reports that come regularly. */
    private boolean isOnlyData(Place last) {
        return open.size() > said.size()
                && last.action().segment() != open.getFirst().action().segment();
    }

    private static boolean hasDay(Place place) {
        return place.action().timing().stream().anyMatch(timing -> timing.deadline() instanceof Deadline.Day);
    }

    private void close() {
        if (!open.isEmpty()) duty();
        open.clear();
        said.clear();
    }

    private void duty() {
        int from = open.getFirst().from();
        int to = open.getLast().to();
        var span = text.trimmed(from, to);
        boolean onOccasion = said.stream().anyMatch(Clauses.Clause::onOccasion);
        var reports = periods.read(clauses.captionBefore(from), to, timings(), onOccasion);
        if (before != null && before.task().equals(open.getFirst().task().id()) && clauses.followsReports(from, to))
            reports = periods.sameAs(before.reports(), reports);
        var receivers = receivers(reports);
        if (span == null || receivers.isEmpty() && reports.isEmpty()) return;
        duties.add(new ReportingDuty(
                "R" + (duties.size() + 1),
                senders(),
                receivers,
                via(),
                null,
                Periods.asSureAsTheLeast(reports),
                span,
                Confidence.LIKELY,
                "reporting.clause"));
    }

    /** Who is named; «báo cáo kết quả …» right behind another report of the same item goes to the same body. */
    private List<String> receivers(List<ReportingDuty.Period> reports) {
        String task = open.getFirst().task().id();
        var named = said.stream()
                .map(Clauses.Clause::to)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(null);
        if (named == null) named = namedAbove(open.getFirst());
        boolean goesOn = named == null
                && before != null
                && before.task().equals(task)
                && reports.stream().noneMatch(Periods::isAtOnce);
        var receivers = named != null ? named : goesOn && before != null ? before.receivers() : List.<String>of();
        before = said.getLast().notice() ? null : new Sent(task, receivers, reports);
        return receivers;
    }

    /** «Ban Chỉ đạo cấp xã báo cáo về Cơ quan Thường trực theo các kỳ sau:» stands over «a) Báo cáo tháng: …». */
    private @Nullable List<String> namedAbove(Place place) {
        var heading = place.heading();
        if (heading == null) return null;
        var clause = clauses.read(heading.from(), heading.to(), true, false);
        return clause == null || clause.to().isEmpty() ? null : clause.to();
    }

    private List<Timing> timings() {
        var timings = new ArrayList<Timing>();
        for (Place place : open) {
            for (Timing timing : place.action().timing()) {
                boolean there = timings.stream()
                        .anyMatch(known -> known.span().equals(timing.span())
                                && known.deadline().equals(timing.deadline()));
                if (!there) timings.add(timing);
            }
        }
        return timings;
    }

    private List<String> senders() {
        var senders = new LinkedHashSet<String>();
        for (Place place : open) {
            place.action().actors().stream()
                    .filter(actor -> actor.role() != Task.Role.COOPERATES)
                    .forEach(actor -> senders.add(actor.norm()));
        }
        return List.copyOf(senders);
    }

    private @Nullable String via() {
        return said.stream()
                .map(Clauses.Clause::via)
                .filter(way -> way != null)
                .findFirst()
                .orElse(null);
    }
}
