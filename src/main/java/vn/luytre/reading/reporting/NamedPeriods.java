package vn.luytre.reading.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.luytre.calendar.Deadline;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.Timing;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/** Finds the names of periods in a reporting clause: «báo cáo quý», «báo cáo 6 tháng, năm», «kết quả 6 tháng trước ngày 10/6, cả năm trước …». */
final class NamedPeriods {
    private static final Phrases<PeriodName> NAMES = WordList.phrases(
            NamedPeriods.class,
            "periods.tsv",
            name -> PeriodName.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
    private static final Phrases<String> BEFORE_NAMES = WordList.phrases(NamedPeriods.class, "before-periods.txt");
    private static final Phrase AND = Phrase.of("và");
    private static final int LONGEST_LEAD = 6;
    private final PreparedText text;
    private final Words words;
    private final List<Named> names = new ArrayList<>();

    private NamedPeriods(PreparedText text) {
        this.text = text;
        this.words = text.words();
    }

    /**
     * A name of a period.
     *
     * @param place where it stands in the file
     * @param bracket where the bracket opens that it begins: «trước ngày 05/6/2026 (báo cáo 6 tháng)»; -1 where there is none
     */
    record Named(PeriodName name, int place, int bracket) {}

    /** The names from the word {@code from} to before {@code to}, those of a rhythm before it first: «Định kỳ 6 tháng, năm, …». */
    static List<Named> read(PreparedText text, int from, int to, List<Timing> timings) {
        var reader = new NamedPeriods(text);
        reader.scan(from, to, timings);
        var all = new ArrayList<Named>();
        for (Timing timing : timings) {
            boolean before = timing.span().start() < text.place(from);
            if (before && timing.deadline() instanceof Deadline.Recurring && !Periods.isDated(timing))
                reader.addOpening(
                        all,
                        new Named(
                                PeriodName.of(timing.deadline()), timing.span().start(), -1));
        }
        all.addAll(reader.names);
        return all;
    }

    private void addOpening(List<Named> all, Named opening) {
        boolean later = names.stream().anyMatch(named -> named.name() == opening.name());
        if (!later && opening.name() != PeriodName.ONCE) all.add(opening);
    }

    private void scan(int from, int to, List<Timing> timings) {
        int at = from;
        while (at < to) {
            int after = BEFORE_NAMES.after(words, at, to);
            at = after > at ? Math.max(after, namesFrom(at, after, to)) : dated(at, to, timings);
        }
    }

    /** The names in a row behind «báo cáo»; the word after them. */
    private int namesFrom(int lead, int from, int to) {
        int next = from;
        int end = from;
        for (var hit = NAMES.longestAt(words, next, to); hit != null; hit = NAMES.longestAt(words, next, to)) {
            names.add(new Named(hit.meaning(), text.place(next), bracketBefore(lead)));
            end = hit.after();
            next = afterLink(end);
            if (next == end) break;
        }
        return end;
    }

    /** «…, cả năm trước ngày 08/12»: after another name only with its own day; the word to go on from. */
    private int dated(int at, int to, List<Timing> timings) {
        int name = afterLink(at);
        if (name == at || names.isEmpty()) return at + 1;
        var hit = NAMES.longestAt(words, name, to);
        if (hit == null) return at + 1;
        int day = words.isMark(hit.after(), '(') ? hit.after() + 1 : hit.after();
        boolean own = timings.stream()
                .anyMatch(timing -> timing.span().start() == text.place(day) && Periods.isDated(timing));
        if (own) names.add(new Named(hit.meaning(), text.place(name), -1));
        return own ? hit.after() : at + 1;
    }

    private int bracketBefore(int lead) {
        for (int at = lead - 1; at >= Math.max(0, lead - LONGEST_LEAD); at--) {
            if (words.isMark(at, '(')) return text.place(at);
            if (words.isMark(at)) return -1;
        }
        return -1;
    }

    private int afterLink(int at) {
        return words.isMark(at, ',') ? AND.after(words, at + 1) : AND.after(words, at);
    }
}
