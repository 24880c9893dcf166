package vn.luytre.reading.indicator;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.Indicator;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.figure.Figure;
import vn.luytre.reading.figure.Unit;
import vn.luytre.reading.naming.Quotes;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/**
 * Figures in running text: «1.126 mô hình tự quản», «từ 90% khu dân cư … trở lên», «52/58 mâu thuẫn (89,7 %)», «12.430 lượt người
 * dự, tăng 8,5 % so với cùng kỳ năm 2030», «hàng nghìn lượt tương tác». Quotations are left out.
 */
final class RunningFigures {
    static final Phrases<String> QUALIFIERS = WordList.phrases(RunningFigures.class, "qualifiers.txt");
    private static final Phrases<Boolean> LEADS = Phrases.set("từ", "đạt");
    static final Phrases<Boolean> RANGES = Phrases.set("đến", "tới", "-", "hoặc");
    private static final Phrases<Boolean> NEW_VALUES = Phrases.set("lên", "xuống", "còn");
    private static final Phrase FROM = Phrase.of("từ");
    private static final Phrase VAGUE = Phrase.of("hàng");
    private static final Phrase OR_MORE = Phrase.of("trở lên");
    private static final int LOOK_AHEAD_FOR_OR_MORE = 48;
    private final PreparedText text;
    private final Words words;
    private final Quotes quotes;
    private final Set<Integer> awarded;
    private final List<Indicator> found;
    private final Set<String> seen = new HashSet<>();
    private int from;
    private int to;
    private Part part = new Part(Part.RESULT, null);
    private @Nullable Indicator last;
    private boolean repeats;

    RunningFigures(PreparedText text, Quotes quotes, Set<Integer> awarded, List<Indicator> found) {
        this.text = text;
        this.words = text.words();
        this.quotes = quotes;
        this.awarded = awarded;
        this.found = found;
    }

    /** Reads a paragraph. */
    void read(int from, int to, Part part) {
        this.from = from;
        this.to = to;
        this.part = part;
        last = null;
        for (int at = from; at < to; ) at = step(at);
    }

    /** Reads a cell of a table of duties, which says again what the text has said. */
    void readCell(int from, int to, Part part) {
        repeats = true;
        read(from, to, part);
        repeats = false;
    }

    private int step(int at) {
        if (words.isNumber(at)) return number(at);
        if (words.isMark(at)) {
            int close = quotes.closing(at);
            if (";.".indexOf(words.mark(at)) >= 0) last = null;
            return close > at && close < to ? close + 1 : at + 1;
        }
        return VAGUE.standsAt(words, at) ? vague(at) : at + 1;
    }

    private int number(int at) {
        var figure = Figure.at(words, at, to);
        if (figure == null) return at + 1;
        var unit = Unit.at(words, figure.after(), to);
        if (unit == null) {
            int second = RANGES.after(words, figure.after(), to);
            var upper = second > figure.after() ? Figure.upper(words, second, to) : null;
            unit = upper == null ? null : Unit.at(words, upper.after(), to);
        }
        if (unit == null || isNone(figure, unit)) return figure.after();
        if (FROM.standsAt(words, at - 1) && NEW_VALUES.standAt(words, unit.after())) return unit.after();
        int direction = Change.directionBefore(words, from, at);
        return direction < 0 ? plain(figure, unit) : changed(figure, unit, direction);
    }

    private boolean isNone(Figure figure, Unit unit) {
        if (awarded.contains(figure.start())) return true;
        if (figure.isFraction() && (!figure.isPart() || unit.isPercent())) return true;
        return Surroundings.name(words, from, figure, unit);
    }

    private int changed(Figure figure, Unit unit, int direction) {
        var change = Change.of(words, direction, figure, unit, to);
        var base = last;
        if (base != null && isAddedTo(direction)) {
            replace(base, change);
            return change.after();
        }
        if (!change.compared() && !unit.isPercent()) return plain(figure, unit);
        int start = change.start();
        var span = text.span(start, change.compared() ? change.after() : unit.after());
        String name = FigureName.ofChange(words, from, change, unit, to);
        add(new Indicator(
                name,
                null,
                unit.name(),
                part.kind(),
                null,
                part.period(),
                change.comparison(),
                null,
                null,
                null,
                span,
                Confidence.LIKELY,
                "indicator.change"));
        return change.after();
    }

    /** «587 vụ việc, tăng 6,4%», «(giảm 05 vụ so với …)»: right behind a figure of the same sentence. */
    private boolean isAddedTo(int direction) {
        return direction > from && words.isMark(direction - 1) && ",(".indexOf(words.mark(direction - 1)) >= 0;
    }

    private void replace(Indicator base, Change change) {
        found.removeLast();
        found.add(new Indicator(
                base.name(),
                base.value(),
                base.unit(),
                base.kind(),
                base.qualifier(),
                base.period(),
                change.comparison(),
                base.of(),
                base.percent(),
                base.scope(),
                base.span(),
                base.confidence(),
                base.rule()));
        last = null;
    }

    private int plain(Figure figure, Unit unit) {
        var percent =
                unit.isPercent() || unit.isMoney() ? null : Percent.of(words, unit.after(), to, figure.isFraction());
        int after = percent == null ? unit.after() : percent.after();
        if (repeats && seen.contains(key(figure, unit))) return after;
        int start = Surroundings.startOf(QUALIFIERS, words, from, figure.start());
        String qualifier = qualifier(start, figure);
        if (LEADS.after(words, start, figure.start()) == figure.start()) start = figure.start();
        var kind = FigureKind.of(words, from, figure.start(), unit, part.kind());
        add(new Indicator(
                FigureName.of(words, from, figure, unit, to),
                figure.value(),
                unit.name(),
                kind,
                qualifier,
                part.period(),
                null,
                figure.of(),
                percent == null ? null : percent.value(),
                null,
                text.span(start, after),
                Confidence.LIKELY,
                rule(figure, unit)));
        if (!repeats) seen.add(key(figure, unit));
        return after;
    }

    private static String rule(Figure figure, Unit unit) {
        if (figure.isFraction()) return "indicator.fraction";
        return unit.isPercent() ? "indicator.percent" : unit.isMoney() ? "indicator.money" : "indicator.count";
    }

    private String key(Figure figure, Unit unit) {
        return figure.value() + " " + unit.name() + " " + part.kind();
    }

    private @Nullable String qualifier(int start, Figure figure) {
        boolean lead = LEADS.after(words, start, figure.start()) == figure.start();
        if (start < figure.start() && !lead) return words.between(start, figure.start());
        int limit = Math.min(to, figure.after() + LOOK_AHEAD_FOR_OR_MORE);
        int orMore = OR_MORE.find(words, figure.after(), limit);
        return orMore < 0 ? null : lead || part.kind().equals(Part.TARGET) ? "từ … trở lên" : "trở lên";
    }

    /** «hàng nghìn lượt tương tác», «hàng trăm triệu đồng». */
    private int vague(int at) {
        int scale = VagueAmount.after(words, at + 1, to);
        if (scale == at + 1) return at + 1;
        var unit = Unit.at(words, scale, to);
        if (unit == null) return scale;
        add(new Indicator(
                FigureName.of(words, from, new Figure(BigDecimal.ZERO, null, at, scale), unit, to),
                null,
                unit.name(),
                part.kind(),
                words.between(at, scale),
                part.period(),
                null,
                null,
                null,
                null,
                text.span(at, unit.after()),
                Confidence.LIKELY,
                "indicator.vague"));
        return unit.after();
    }

    private void add(Indicator indicator) {
        found.add(indicator);
        last = indicator;
    }
}
