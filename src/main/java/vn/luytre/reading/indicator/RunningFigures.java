package vn.luytre.reading.indicator;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.figure.Figure;
import vn.luytre.reading.figure.Unit;
import vn.luytre.reading.layout.Quotes;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * Figures in running text: «1.126 mô hình tự quản», «từ 90% khu dân cư … trở lên», «52/58 mâu thuẫn (89,7 %)», «12.430 lượt người
 * dự, tăng 8,5 % so với cùng kỳ năm 2030», «hàng nghìn lượt tương tác». Quotations are left out.
 */
final class RunningFigures {
    static final Phrases<Boolean> RANGES = Phrases.set("đến", "tới", "-", "hoặc");
    private static final Phrases<Boolean> NEW_VALUES = Phrases.set("lên", "xuống", "còn");
    private static final Phrase FROM = Phrase.of("từ");
    private static final Phrase VAGUE = Phrase.of("hàng");
    private final PreparedText text;
    private final Words words;
    private final Quotes quotes;
    private final Set<Integer> awarded;
    private final Entries found;
    private int from;
    private int to;
    private Part part = new Part(Part.RESULT, null);
    private boolean repeats;

    RunningFigures(PreparedText text, Set<Integer> awarded, Entries found) {
        this.text = text;
        this.words = text.words();
        this.quotes = text.quotes();
        this.awarded = awarded;
        this.found = found;
    }

    /** Reads a paragraph. */
    void read(int from, int to, Part part) {
        this.from = from;
        this.to = to;
        this.part = part;
        found.endClause();
        for (int at = from; at < to; ) at = step(at);
    }

    /** Reads a cell of a table of duties, which says again what the text has said. */
    void readCell(int from, int to, Part part) {
        repeats = true;
        read(from, to, part);
        repeats = false;
    }

    /** True where the amount belongs to an award. */
    boolean isAwarded(int number) {
        return awarded.contains(number);
    }

    private int step(int at) {
        if (words.isNumber(at)) return number(at);
        if (words.isMark(at)) {
            int close = quotes.closing(at);
            if (";.".indexOf(words.mark(at)) >= 0) found.endClause();
            return close > at && close < to ? close + 1 : at + 1;
        }
        return VAGUE.standsAt(words, at) ? vague(at) : at + 1;
    }

    private int number(int at) {
        var figure = Figure.at(words, at, to);
        if (figure == null) return at + 1;
        var unit = unit(figure);
        if (unit == null || isNone(figure, unit)) return figure.after();
        if (FROM.standsAt(words, at - 1) && NEW_VALUES.standAt(words, unit.after())) return unit.after();
        int direction = Change.directionBefore(words, from, at);
        return direction < 0 ? plain(figure, unit) : changed(figure, unit, direction);
    }

    /** The unit, which a range has after its upper end: «từ 02 đến 03 mô hình». */
    private @Nullable Unit unit(Figure figure) {
        var unit = Unit.at(words, figure.after(), to);
        int second = unit == null ? RANGES.after(words, figure.after(), to) : figure.after();
        var upper = second > figure.after() ? Figure.upper(words, second, to) : null;
        return upper == null ? unit : Unit.at(words, upper.after(), to);
    }

    private boolean isNone(Figure figure, Unit unit) {
        if (isAwarded(figure.start()) || Frequency.of(words, from, figure, unit)) return true;
        if (figure.isFraction() && (!figure.isPart() || unit.isPercent())) return true;
        return Surroundings.name(words, from, figure, unit);
    }

    private int changed(Figure figure, Unit unit, int direction) {
        var change = Change.of(words, direction, figure, unit, to);
        if (found.hasBase() && isAddedTo(direction)) {
            found.compareLast(change.comparison());
            return change.after();
        }
        if (!change.compared() && !unit.isPercent()) return plain(figure, unit);
        var span = text.span(direction, change.compared() ? change.after() : unit.after());
        var entry =
                new Entry(FigureName.ofChange(words, from, change, unit, to), unit.name(), span, "indicator.change");
        found.add(entry.changed(change, part));
        return change.after();
    }

    /** «587 vụ việc, tăng 6,4%», «(giảm 05 vụ so với …)»: right behind a figure of the same sentence. */
    private boolean isAddedTo(int direction) {
        return direction > from && words.isMark(direction - 1) && ",(".indexOf(words.mark(direction - 1)) >= 0;
    }

    private int plain(Figure figure, Unit unit) {
        boolean whole = unit.isPercent() || unit.isMoney();
        var percent = whole ? null : Percent.of(words, unit.after(), to, figure.isFraction());
        int after = percent == null ? unit.after() : percent.after();
        String key = figure.value() + " " + unit.name() + " " + part.kind();
        if (repeats && found.wasSaid(key)) return after;
        var qualifier = Qualifier.of(words, from, figure, to);
        var kind = FigureKind.of(words, from, figure.start(), unit, part.kind());
        var span = text.span(qualifier.start(), after);
        var entry = new Entry(FigureName.of(words, from, figure, unit, to), unit.name(), span, rule(figure, unit));
        found.add(entry.counted(figure, percent, qualifier.said(), part.of(kind)));
        if (!repeats) found.say(key);
        return after;
    }

    private static String rule(Figure figure, Unit unit) {
        if (figure.isFraction()) return "indicator.fraction";
        return unit.isPercent() ? "indicator.percent" : unit.isMoney() ? "indicator.money" : "indicator.count";
    }

    /** «hàng nghìn lượt tương tác», «hàng trăm triệu đồng». */
    private int vague(int at) {
        int scale = VagueAmount.after(words, at + 1, to);
        var unit = scale == at + 1 ? null : Unit.at(words, scale, to);
        if (unit == null) return scale;
        var span = text.span(at, unit.after());
        var entry = new Entry(FigureName.after(words, unit.start(), to), unit.name(), span, "indicator.vague");
        found.add(entry.vague(words.between(at, scale), part));
        return unit.after();
    }
}
