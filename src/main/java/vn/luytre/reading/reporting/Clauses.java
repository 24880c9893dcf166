package vn.luytre.reading.reporting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.duty.ActorSplitter;
import vn.luytre.reading.duty.BodyReader;
import vn.luytre.reading.duty.Names;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/**
 * Tells actions that report to somebody from others: «báo cáo kết quả về …», «gửi … danh sách …», «phản ánh về …», «tổng hợp trình …». To
 * hand something down («gửi UBND các xã») is no report.
 */
final class Clauses {
    private static final Phrase REPORT = Phrase.of("báo cáo");
    private static final Phrase SEND = Phrase.of("gửi");
    private static final Phrase REFLECT = Phrase.of("phản ánh");
    private static final Phrase GATHER = Phrase.of("tổng hợp");
    private static final Phrase SUBMIT = Phrase.of("trình");
    private static final Phrases<Boolean> TO =
            Phrases.set("về", "cho", "đến", "tới", "lên", "với", "gửi về", "gửi", "đồng gửi");
    private static final Phrases<String> SENT = WordList.phrases(Clauses.class, "sent.txt");
    private static final Phrases<String> NOTICES = WordList.phrases(Clauses.class, "notices.txt");
    private static final Phrases<String> NO_VERB = WordList.phrases(Clauses.class, "no-verb.txt");
    /** «thông tin kết quả cho Công an tỉnh trước ngày …», «báo tên, số điện thoại về Phòng PV05 trước ngày …». */
    private static final Phrases<String> DELIVERIES = WordList.phrases(Clauses.class, "deliveries.txt");

    private static final Phrases<String> LATE = WordList.phrases(Clauses.class, "late.txt");
    private static final Phrases<Boolean> OCCASIONS =
            Phrases.set("khó khăn", "vướng mắc", "phát sinh", "đột xuất", "vụ việc");
    private static final Phrases<Boolean> AFTER_REPORTS = Phrases.set(
            "hết hạn gửi báo cáo",
            "hết hạn báo cáo",
            "hết thời hạn báo cáo",
            "hết thời hạn gửi báo cáo",
            "kết thúc kỳ báo cáo",
            "hết kỳ báo cáo",
            "nhận đủ báo cáo",
            "nhận được báo cáo");
    private static final Phrase RESULT = Phrase.of("kết quả");
    private static final Phrases<Boolean> AT_ONCE = Phrases.set("ngay", "nhanh", "gấp");
    /** «báo cáo ngay sau khi hoàn thành» comes once. */
    private static final Phrases<Boolean> AFTER_WORK = Phrases.set(
            "ngay sau khi hoàn thành",
            "ngay khi hoàn thành",
            "ngay sau khi kết thúc",
            "ngay khi kết thúc",
            "ngay sau khi xong");

    private static final Phrase VIA = Phrase.of("qua");
    private static final Phrase PROVINCE = Phrase.of("tỉnh");
    private static final Phrase SPEAKER = Phrase.of("báo cáo viên");
    private static final Phrase THE = Phrase.of("các");
    /** «tổng hợp kết quả thực hiện trình …». */
    private static final int REACH_BACK = 6;
    /** «xây dựng kế hoạch …, gửi về …»: what is sent may be named before the clause, in the same sentence. */
    private static final int REACH_TO_SENT = 40;

    private static final int LONGEST_CAPTION = 14;

    private final Words words;
    private final BodyReader bodies;
    private final ActorSplitter splitter;

    Clauses(Words words) {
        this.words = words;
        this.bodies = new BodyReader(words);
        this.splitter = new ActorSplitter(words, bodies);
    }

    /**
     * What an action reports.
     *
     * @param alone false for «gửi về …», which only goes on with a report named before
     * @param notice true for «báo ngay cho …», «phản ánh về …»: never a part of another report
     */
    record Clause(List<String> to, @Nullable String via, boolean onOccasion, boolean alone, boolean notice) {}

    /**
     * The report that the words from {@code from} to before {@code to} ask for, or null. What is gathered and submitted only once is a
     * proposal, unless it is a result.
     */
    @Nullable
    Clause read(int from, int to, boolean recurring, boolean dated) {
        int verb = verb(from, to);
        if (verb < 0) {
            var notice = notice(from, to);
            return notice == null && dated ? delivery(from, to) : notice;
        }
        var receivers = receivers(verb, to);
        boolean reflects = REFLECT.standsAt(words, verb);
        boolean reports =
                REPORT.standsAt(words, verb) || SEND.standsAt(words, verb) && REPORT.standsAt(words, verb + 1);
        if (receivers.isEmpty() && !reports) return null;
        boolean submits = SUBMIT.standsAt(words, verb);
        boolean once = !recurring && !followsReports(from, to);
        if (submits && once && RESULT.find(words, from, to) < 0) return null;
        boolean alone = !SEND.standsAt(words, verb)
                || sendsReport(from, to)
                || recurring && GATHER.find(words, from, verb) >= 0;
        boolean occasion = reflects
                || hasOccasion(from, to)
                || reports && AT_ONCE.standAt(words, verb + 2) && !AFTER_WORK.standAt(words, verb + 2);
        return new Clause(receivers, via(verb, to), occasion, alone, reflects);
    }

    /** «số liệu 6 tháng gửi chậm nhất …». */
    boolean sends(int from, int to) {
        return SEND.find(words, from, to) >= 0;
    }

    /** «trong 10 ngày kể từ khi hết hạn gửi báo cáo»: as often as those reports. */
    boolean followsReports(int from, int to) {
        return AFTER_REPORTS.beginBetween(words, from, to);
    }

    /** «báo ngay cho Công an xã», «báo tin trong vòng 30 phút …». */
    private @Nullable Clause notice(int from, int to) {
        int after = NOTICES.after(words, from, to);
        if (after == from) return null;
        return new Clause(receiversFrom(after, to), via(from, to), true, true, true);
    }

    /** What is handed to somebody by a day. */
    private @Nullable Clause delivery(int from, int to) {
        int after = DELIVERIES.after(words, from, to);
        if (after == from) return null;
        var receivers = receiversFrom(after, to);
        // «thông báo kết quả cho địa phương» hands down.
        boolean named = !receivers.isEmpty()
                && Character.isUpperCase(receivers.getFirst().charAt(0));
        return !named ? null : new Clause(receivers, via(from, to), false, true, false);
    }

    /** «Báo cáo tuần: Tổ tự quản gửi …»: where the caption begins that names the report; {@code from} where none does. */
    int captionBefore(int from) {
        int colon = from - 1;
        int limit = Math.max(0, from - REACH_TO_SENT);
        while (colon >= limit && ".;:".indexOf(words.mark(colon)) < 0) colon--;
        if (colon < limit || !words.isMark(colon, ':')) return from;
        int start = colon;
        int first = Math.max(0, colon - LONGEST_CAPTION);
        while (start > first && (!words.isMark(start - 1) || words.isMark(start - 1, ','))) start--;
        return REPORT.standsAt(words, start) ? start : from;
    }

    private int verb(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isLate(at)) {
                at += SEND.standsAt(words, at) ? 2 : 1;
                continue;
            }
            if (REPORT.standsAt(words, at) && !SPEAKER.standsAt(words, at) && isVerb(at, from)) return at;
            if (SEND.standsAt(words, at) || REFLECT.standsAt(words, at) && at < from + 3) return at;
            if (SUBMIT.standsAt(words, at) && GATHER.find(words, Math.max(from, at - REACH_BACK), at) >= 0) return at;
        }
        return -1;
    }

    /** «nhắc nhở đơn vị gửi báo cáo muộn»: what others did not do in time. */
    private boolean isLate(int at) {
        int report = SEND.standsAt(words, at) ? at + 1 : at;
        return REPORT.standsAt(words, report) && LATE.standAt(words, report + 2);
    }

    private boolean isVerb(int at, int from) {
        for (int back = 1; back <= 3 && at - back >= from; back++) {
            if (NO_VERB.after(words, at - back, at) == at && NO_VERB.longestAt(words, at - back, at) != null)
                return false;
        }
        return true;
    }

    private boolean sendsReport(int from, int to) {
        if (SENT.beginBetween(words, from, to) || captionBefore(from) < from) return true;
        int limit = Math.max(0, from - REACH_TO_SENT);
        for (int at = from - 1; at >= limit && ".;:".indexOf(words.mark(at)) < 0; at--)
            if (SENT.standAt(words, at)) return true;
        return false;
    }

    private boolean hasOccasion(int from, int to) {
        return OCCASIONS.beginBetween(words, from, to);
    }

    /** Who receives: right after the verb, or after «về», «cho», outside of brackets. */
    private List<String> receivers(int verb, int to) {
        int next = verb + (SEND.standsAt(words, verb) || SUBMIT.standsAt(words, verb) ? 1 : 2);
        while (next < to && (words.isMark(next, ',') || SUBMIT.standsAt(words, next) || AT_ONCE.standAt(words, next)))
            next++;
        return receiversFrom(next, to);
    }

    private List<String> receiversFrom(int next, int to) {
        var row = bodies.at(TO.after(words, next, to), to);
        for (int at = next; at < to && row == null; at++) {
            if (words.isMark(at, '(')) at = closing(at, to);
            int after = TO.after(words, at, to);
            if (after > at) row = bodies.at(after, to);
        }
        return row == null || THE.standsAt(words, row.from()) ? List.of() : names(row);
    }

    private int closing(int at, int to) {
        for (int i = at; i < to; i++) if (words.isMark(i, ')')) return i;
        return at;
    }

    /** «Ủy ban nhân dân và Ban Chỉ đạo tỉnh»: the province counts for both. */
    private List<String> names(BodyReader.Row row) {
        var parts = splitter.split(row);
        var names = new ArrayList<String>();
        var last = parts.getLast();
        boolean province = PROVINCE.standsAt(words, last.to() - 1);
        for (var part : parts) {
            String name = Names.full(words, part.from(), part.to());
            boolean unscoped = province && name.equals("Ủy ban nhân dân");
            names.add(unscoped ? name + " tỉnh" : name);
        }
        return names.stream().anyMatch(name -> name.contains(" các xã") || name.contains(" các huyện"))
                ? List.of()
                : names;
    }

    /** «(qua Phòng PV05)», «thông qua Công an tỉnh». */
    private @Nullable String via(int verb, int to) {
        for (int at = verb; at < to; at++) {
            if (!VIA.standsAt(words, at)) continue;
            int end = words.isMark(at - 1, '(') ? closing(at - 1, to) : 0;
            if (end == 0) {
                var row = bodies.at(at + 1, to);
                if (row == null) continue;
                end = row.to();
            }
            if (end > at + 1) return words.between(at + 1, end);
        }
        return null;
    }
}
