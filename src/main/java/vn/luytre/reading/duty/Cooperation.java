package vn.luytre.reading.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Task.Actor;
import vn.luytre.reading.duty.BodyReader.Row;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * Finds who cooperates and who is told to act through another: «phối hợp với các sở, ban, ngành tuyên truyền …», «chỉ đạo các cơ sở
 * giáo dục xây dựng …».
 */
final class Cooperation {
    private static final Phrase COOPERATE = Phrase.of("phối hợp");
    private static final Phrase BETWEEN = Phrase.of("giữa");
    private static final Phrase WITH = Phrase.of("với");
    private static final Phrase BY = Phrase.of("do");
    private static final Phrase LEAD = Phrase.of("chủ trì");
    private static final Phrases<Boolean> DIRECT = Phrases.set(
            "chỉ đạo",
            "lãnh đạo",
            "lãnh đạo, chỉ đạo",
            "trực tiếp chỉ đạo",
            "tập trung chỉ đạo",
            "thường xuyên chỉ đạo");
    private static final Phrases<Boolean> MANNERS = Phrases.set(
            "chặt chẽ",
            "thường xuyên",
            "tốt",
            "hiệu quả",
            "kịp thời",
            "đồng bộ",
            "thống nhất",
            "có hiệu quả",
            "cùng",
            "với",
            "cùng với");
    private static final Phrases<Boolean> AFTER_DIRECT = Phrases.set(
            ", định hướng cho",
            ", hướng dẫn",
            "và hướng dẫn",
            ", đôn đốc",
            "cho",
            ", định hướng",
            ", yêu cầu",
            ", kiểm tra",
            ", phân công");
    private static final int LONGEST_BETWEEN = 30;
    /** «trao đổi tình hình với Công an tỉnh», «hiệp đồng chặt chẽ với Bộ đội Biên phòng». */
    private static final Phrases<Boolean> OTHER_COOPERATION =
            Phrases.set("phối kết hợp", "hiệp đồng", "kết hợp", "trao đổi tình hình", "trao đổi thông tin");

    /** At all other words nobody is named. */
    private static final Phrases<Boolean> CUES =
            Phrases.any(OTHER_COOPERATION, Phrases.set(COOPERATE.toString(), "cùng"));

    private static final int LONGEST_TOPIC = 6;
    /** «cùng với Công an xã tổ chức …», «cùng Bộ đội Biên phòng tuần tra …». */
    private static final Phrase TOGETHER = Phrase.of("cùng");

    private final Words words;
    private final BodyReader bodies;

    Cooperation(Words words, BodyReader bodies) {
        this.words = words;
        this.bodies = bodies;
    }

    /** Where to look from: «Sở A | cùng với Sở B kiểm tra …» names Sở B before the duty. */
    int startOf(Piece piece) {
        if (piece.opening().bodies().isEmpty()) return piece.start();
        int behind = piece.opening().bodies().getLast().to();
        return TOGETHER.standsAt(words, behind) ? behind : piece.start();
    }

    /** Bodies named after «phối hợp với» in the clause. */
    List<Row> cooperating(int from, int to) {
        var rows = new ArrayList<Row>();
        for (int at = CUES.next(words, from, to); at < to; at = CUES.next(words, at + 1, to)) {
            Row row = cooperatingAt(at, from, to);
            if (row == null) continue;
            rows.add(row);
            at = row.to() - 1;
        }
        return rows;
    }

    private @Nullable Row cooperatingAt(int at, int from, int to) {
        if (COOPERATE.standsAt(words, at)) return BETWEEN.standsAt(words, at + 2) ? null : with(at, from, to);
        if (TOGETHER.standsAt(words, at)) return together(at, to);
        int after = OTHER_COOPERATION.after(words, at, to);
        if (after == at || isNoun(at, from)) return null;
        int with = WITH.find(words, after, Math.min(to, after + LONGEST_TOPIC));
        return with < 0 ? null : bodies.at(with + 1, to);
    }

    /** Only before what both do: not «ký cam kết cùng Công an xã». */
    private @Nullable Row together(int at, int to) {
        int next = WITH.standsAt(words, at + 1) ? at + 2 : at + 1;
        Row row = bodies.at(next, to);
        return row != null && Lexicon.isVerb(words, row.to(), to) ? row : null;
    }

    private @Nullable Row with(int at, int from, int to) {
        if (isNoun(at, from)) return null;
        int next = at + COOPERATE.length();
        for (int i = 0; i < 3; i++) next = MANNERS.after(words, next, to);
        return bodies.at(next, to);
    }

    /** «kế hoạch phối hợp với …», «công tác phối hợp»: names a thing. */
    private boolean isNoun(int at, int from) {
        for (int back = 1; back <= 2; back++) {
            if (at - back < from) return false;
            var noun = Lexicon.COOPERATION_NOUNS.longestAt(words, at - back, at);
            if (noun != null && noun.after() == at) return true;
        }
        return false;
    }

    /** «quan hệ phối hợp giữa A với B», where A is who acts: B cooperates. */
    List<Row> betweenOwnAnd(int from, int to, List<Actor> acting) {
        int at = COOPERATE.find(words, from, to);
        if (at < 0 || !BETWEEN.standsAt(words, at + COOPERATE.length())) return List.of();
        int one = at + COOPERATE.length() + BETWEEN.length();
        int with = WITH.find(words, one, Math.min(to, one + LONGEST_BETWEEN));
        if (with < 0) return List.of();
        String name = words.between(one, with);
        Row other = bodies.at(with + 1, to);
        boolean own = acting.stream()
                .anyMatch(actor ->
                        actor.norm().equalsIgnoreCase(name) || actor.name().equalsIgnoreCase(name));
        return own && other != null ? List.of(other) : List.of();
    }

    /** «…, do Công an xã chủ trì»: who leads is named last. */
    @Nullable
    Row leadingBehind(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (!BY.standsAt(words, at)) continue;
            Row row = bodies.at(at + 1, to);
            if (row != null && LEAD.standsAt(words, row.to())) return row;
        }
        return null;
    }

    /** Bodies that somebody is told to direct, with what they are to do, perhaps in the items below: «… lãnh đạo UBND tỉnh:». */
    List<Row> directed(int start, int to) {
        int next = DIRECT.after(words, start, to);
        if (next == start) return List.of();
        for (int i = 0; i < 3; i++) next = AFTER_DIRECT.after(words, next, to);
        Row row = bodies.at(next, to);
        if (row == null) return List.of();
        int after = row.to();
        while (after < to && (words.isMark(after, '.') || words.isMark(after, '…') || words.isMark(after, ',')))
            after++;
        return Lexicon.isVerb(words, after, to) || words.isMark(after, ':') && after + 1 >= to
                ? List.of(row)
                : List.of();
    }
}
