package vn.luytre.reading.duty;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.duty.BodyReader.Row;
import vn.luytre.reading.duty.Lexicon.Clause;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/**
 * What stands before the duty in a clause: «Trước mắt,», «Trong quý II/2026,», «Căn cứ Kế hoạch này, đề nghị», and who must act.
 *
 * @param bodies who is named there; empty where nobody is
 * @param ordered true after «giao», «đề nghị», «yêu cầu»
 * @param start where the duty itself begins
 * @param isDuty false where no duty was recognised at {@code start}
 */
record ClauseOpening(List<Row> bodies, boolean ordered, int start, boolean isDuty) {

    /** Reads openings. */
    static final class Reader {
        private static final int MOST_STEPS = 8;
        private static final int LONGEST_CLAUSE = 60;
        private static final Phrase IS = Phrase.of("là");
        private static final Phrase RESPONSIBLE = Phrase.of("có trách nhiệm");
        private static final int LONGEST_MANNER = 20;
        private static final Phrase PASSIVE = Phrase.of("được");
        private static final Phrase ASSIGN = Phrase.of("phân công");
        /** «phân công cán bộ phụ trách …» is itself the duty. */
        private static final Phrases<String> STAFF = WordList.phrases(ClauseOpening.class, "staff.txt");
        /** «Hội Nông dân tỉnh, Tỉnh đoàn mỗi đơn vị | đỡ đầu 02 mô hình». */
        private static final Phrases<String> EACH_ALONE = WordList.phrases(ClauseOpening.class, "each-alone.txt");

        /** «Lãnh đạo Công an cấp xã thực hiện …»: what a party committee does, and no title. */
        private static final Phrase LEADERSHIP = Phrase.of("lãnh đạo");

        private static final Phrases<Boolean> RHYTHMS = Phrases.set("mỗi", "hai tháng", "hai tuần");
        private static final Phrases<Boolean> ADVERBS = Phrases.set(
                "thường xuyên", "chủ động", "khẩn trương", "nghiêm túc", "tích cực", "có trách nhiệm", "trực tiếp");
        /** «căn cứ chức năng | theo dõi, hướng dẫn …». */
        private static final Phrases<Boolean> MANDATES = Phrases.set(
                "căn cứ chức năng",
                "căn cứ chức năng, nhiệm vụ",
                "căn cứ chức năng, nhiệm vụ được giao",
                "căn cứ chức năng, nhiệm vụ của mình",
                "căn cứ nhiệm vụ được giao",
                "theo chức năng",
                "theo chức năng, nhiệm vụ",
                "theo chức năng, nhiệm vụ được giao",
                "theo chức năng, nhiệm vụ của mình",
                "theo nhiệm vụ được giao");

        private static final int LONGEST_TIME = 8;
        private static final int LONGEST_TOPIC = 24;
        private static final int LONGEST_CAPTION = 14;
        private static final Phrase ONCE = Phrase.of("một lần");
        private static final Phrase TIMES = Phrase.of("lần");
        private static final Phrase THEN = Phrase.of("thì");
        /** «vụ việc nghiêm trọng, phức tạp | phải báo cáo …». */
        private static final Phrase MUST = Phrase.of("phải");

        private static final Phrase SINCE = Phrase.of("kể từ");
        private final Words words;
        private final BodyReader bodies;
        private int limit;
        private int first;
        private int at;
        private boolean ordered;
        private final List<Row> found = new ArrayList<>();

        Reader(Words words, BodyReader bodies) {
            this.words = words;
            this.bodies = bodies;
        }

        ClauseOpening read(int from, int to) {
            limit = to;
            at = from;
            first = from;
            ordered = false;
            found.clear();
            skipTopic();
            for (int i = 0; i < MOST_STEPS; i++) {
                int before = at;
                step();
                if (at == before) break;
            }
            return new ClauseOpening(List.copyOf(found), ordered, at, isDuty());
        }

        private boolean isDuty() {
            if (at >= limit) return false;
            return ordered || !found.isEmpty() || Lexicon.isVerb(words, at, limit) || isRhythm();
        }

        /** «06 tháng một lần tổng hợp …». */
        private boolean isRhythm() {
            return words.isNumber(at) && ONCE.standsAt(words, at + 2);
        }

        private void step() {
            while (at < limit && (words.isMark(at, ',') || words.isMark(at, '-') || words.isMark(at, ':'))) at++;
            if (skipConnector() || skipBodies() || skipOrder() || skipMannerToAdverb() || skipClause() || skipManner())
                return;
        }

        /**
         * «Nhóm hoạt động tốt (04 mô hình): tổ chức …», «Chế độ báo cáo: Các đơn vị báo cáo …»; a caption that begins with a verb only
         * before who acts: «Báo cáo tháng: Công an xã gửi …».
         */
        private void skipTopic() {
            if (Lexicon.ORDERS.standAt(words, at) && bodies.beginsAt(Lexicon.ORDERS.after(words, at, limit), limit))
                return;
            boolean verb = Lexicon.isVerb(words, at, limit);
            int colon = colonAfter(at, verb ? LONGEST_CAPTION : LONGEST_TOPIC);
            if (colon < 0 || verb && !(words.isCapital(at) && namesWhoActs(colon + 1))) return;
            boolean duty = namesWhoActs(colon + 1)
                    || Lexicon.isVerb(words, colon + 1, limit)
                            && !Lexicon.STATEMENTS.standAt(words, at)
                            && bodies.at(at, limit) == null;
            if (duty) at = colon + 1;
        }

        private int colonAfter(int from, int mostWords) {
            for (int i = from; i < Math.min(limit, from + mostWords); i++) {
                if (words.isMark(i, ':')) return i;
                if (words.isMark(i, '“')) return -1;
            }
            return -1;
        }

        private boolean skipConnector() {
            int after = Lexicon.CONNECTORS.after(words, at, limit);
            if (after == at || isDutyItself(at)) return false;
            at = after;
            return true;
        }

        /** «đặc biệt chú trọng …», «theo dõi …» are duties; «đặc biệt,» is a link, «theo …» begins a clause. */
        private boolean isDutyItself(int word) {
            int link =
                    Math.max(Lexicon.CONNECTORS.after(words, word, limit), Lexicon.CLAUSES.after(words, word, limit));
            return Lexicon.VERBS.after(words, word, limit) > link;
        }

        private boolean skipOrder() {
            int after = Lexicon.ORDERS.after(words, at, limit);
            if (after == at || !found.isEmpty() || ASSIGN.standsAt(words, at) && STAFF.standAt(words, after))
                return false;
            Row row = bodies.at(after, limit);
            if (row == null || !acts(row)) return false;
            ordered = true;
            at = after;
            return true;
        }

        private boolean skipBodies() {
            Row row = LEADERSHIP.standsAt(words, at) && (!ordered || !found.isEmpty()) ? null : bodies.at(at, limit);
            if (row == null) return false;
            if (!isOrderTo(row.to())) {
                if (!acts(row)) return false;
                found.add(row);
            }
            at = EACH_ALONE.after(words, row.to(), limit);
            return true;
        }

        /** True where the bodies are followed by what they are to do. */
        private boolean acts(Row row) {
            int next = EACH_ALONE.after(words, row.to(), limit);
            if (words.isMark(next, ':') && next + 1 < limit) return true;
            if (words.isMark(next, ',')) next++;
            if (next >= limit || IS.standsAt(words, next)) return false;
            return RESPONSIBLE.standsAt(words, next) || Lexicon.isVerb(words, next, limit) || startsClause(next);
        }

        private boolean startsClause(int word) {
            return Lexicon.CLAUSES.longestAt(words, word, limit) != null
                    && (commaBeforeDuty(word) > 0 || dutyAfterManner(word) > 0);
        }

        /** «Các thành viên Ban Chỉ đạo theo chức năng, nhiệm vụ được giao | chủ động …». */
        private boolean skipManner() {
            int duty = found.isEmpty() ? -1 : dutyAfterManner(at);
            if (duty < 0) return false;
            at = duty;
            return true;
        }

        /** «… theo địa bàn phụ trách | thường xuyên đôn đốc …»: an adverb surely begins the duty, whatever comma follows. */
        private boolean skipMannerToAdverb() {
            var clause = found.isEmpty() ? null : Lexicon.CLAUSES.longestAt(words, at, limit);
            if (clause == null || clause.meaning() != Clause.GROUND || isDutyItself(at)) return false;
            for (int i = clause.after(); i < Math.min(limit, at + LONGEST_MANNER) && !words.isMark(i); i++) {
                if (!ADVERBS.standAt(words, i)) continue;
                at = i;
                return true;
            }
            return false;
        }

        /** The first verb behind a clause that no comma ends, or -1. */
        private int dutyAfterManner(int from) {
            var clause = Lexicon.CLAUSES.longestAt(words, from, limit);
            if (clause == null || clause.meaning() != Clause.GROUND || isDutyItself(from)) return -1;
            for (int i = clause.after(); i < Math.min(limit, from + LONGEST_MANNER); i++) {
                if (Lexicon.isVerb(words, i, limit) && !PASSIVE.standsAt(words, i - 1)) return i;
            }
            return -1;
        }

        private boolean skipClause() {
            int mandate = MANDATES.after(words, at, limit);
            if (mandate > at && Lexicon.isVerb(words, mandate, limit)) {
                at = mandate;
                return true;
            }
            int comma = commaBeforeDuty(at);
            if (comma < 0) return false;
            at = comma + 1;
            return true;
        }

        /** The comma that ends a clause before the duty, or the word before an order that follows without one, or -1. */
        private int commaBeforeDuty(int from) {
            var clause = Lexicon.CLAUSES.longestAt(words, from, limit);
            if (clause == null || isDutyItself(from)) return -1;
            boolean time = clause.meaning() == Clause.TIME;
            int must = -1;
            for (int i = clause.after(); i < Math.min(limit, from + LONGEST_CLAUSE); i++) {
                if (SINCE.standsAt(words, i)) time = false;
                if (time && isDutyAt(i)) return isTimeUpTo(from, i) ? i - 1 : -1;
                if (!time
                        && must < 0
                        && i > clause.after()
                        && MUST.standsAt(words, i)
                        && Lexicon.isVerb(words, i + 1, limit)) must = i - 1;
                if (words.isMark(i, ',') && dutyBegins(i + 1)) return i;
                if (isOrder(i)) return i - 1;
                if (THEN.standsAt(words, i) && dutyBegins(i + 1)) return i;
            }
            return must;
        }

        /** «mỗi tháng | tổ chức …», «trong quý II/2026 | hoàn thành …», «Định kỳ 6 tháng, năm | tổng hợp …»: nothing but a time. */
        private boolean isTimeUpTo(int from, int duty) {
            if (words.isMark(duty - 1, ')')) return true;
            if (from > first && duty == from + 1) return true;
            boolean counted = TIMES.standsAt(words, duty - 1);
            return duty - from <= LONGEST_TIME && RHYTHMS.standAt(words, from) && (counted || duty <= from + 2);
        }

        /** «Ban Chỉ đạo yêu cầu các đơn vị …»: the body before gives the order; «phân công» it does itself. */
        private boolean isOrderTo(int word) {
            int after = Lexicon.ORDERS.after(words, word, limit);
            if (after == word || ASSIGN.standsAt(words, word)) return false;
            Row told = bodies.at(after, limit);
            return told != null && acts(told);
        }

        /** A verb, and not another word of time («định kỳ | hằng quý»). */
        private boolean isDutyAt(int word) {
            return Lexicon.isVerb(words, word, limit)
                    && !words.isMark(word - 1, ',')
                    && Lexicon.CLAUSES.longestAt(words, word, limit) == null;
        }

        private boolean isOrder(int word) {
            int after = Lexicon.ORDERS.after(words, word, limit);
            return after > word && bodies.beginsAt(after, limit);
        }

        private boolean dutyBegins(int word) {
            if (Lexicon.isVerb(words, word, limit) || isResult(word)) return true;
            if (Lexicon.CLAUSES.longestAt(words, word, limit) != null) return commaBeforeDutyOnce(word);
            return namesWhoActs(word) || Lexicon.ORDERS.standAt(words, word);
        }

        private boolean namesWhoActs(int word) {
            Row row = bodies.at(word, limit);
            return row != null && (Lexicon.isVerb(words, row.to(), limit) || words.isMark(row.to(), ','));
        }

        /** «Hằng quý, trước ngày 20 của tháng cuối quý, công bố …»: two clauses. */
        private boolean commaBeforeDutyOnce(int word) {
            for (int i = word + 1; i < Math.min(limit, word + LONGEST_CLAUSE / 2); i++) {
                if (words.isMark(i, ',')) return Lexicon.isVerb(words, i + 1, limit) || namesWhoActs(i + 1);
            }
            return false;
        }

        /** «mỗi khóm, ấp có ít nhất …», «100% thôn …»: what is to be reached, without a verb of doing. */
        private boolean isResult(int word) {
            return words.isNumber(word) && words.isMark(word + 1, '%') || EACH.standsAt(words, word);
        }

        private static final Phrase EACH = Phrase.of("mỗi");
    }
}
