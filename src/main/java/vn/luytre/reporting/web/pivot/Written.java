package vn.luytre.reporting.web.pivot;

import java.math.BigDecimal;
import vn.luytre.reporting.Indicator;
import vn.luytre.reporting.Summing;
import vn.luytre.reporting.pivot.Cell;
import vn.luytre.web.Words;

/** Figures as they are read. */
public final class Written {
    private Written() {}

    /** «1.234», «0», «–», «không áp dụng». */
    public static String of(Words words, Cell cell) {
        return cell.number()
                .map(number -> number(words, cell.figure().indicator(), number))
                .orElseGet(() -> words.of("pivot.kind." + cell.kind().name()));
    }

    public static String number(Words words, Indicator indicator, BigDecimal number) {
        boolean isRate = indicator.summing() == Summing.RATIO;
        var written = words.number(number.doubleValue(), isRate ? 1 : indicator.decimals());
        return isRate ? written + " %" : written;
    }

    /** The number of the year before, or that there is none. */
    public static String before(Words words, Cell cell) {
        return cell.numberBefore()
                .map(number -> number(words, cell.figure().indicator(), number))
                .orElseGet(() -> words.of("pivot.kind.NOTHING"));
    }

    /** «+12», «−3»; rates differ in points. Nothing where one side is missing. */
    public static String difference(Words words, Cell cell) {
        return cell.difference()
                .map(more -> signed(words, more, cell.figure().indicator()))
                .orElseGet(() -> words.of("pivot.kind.NOTHING"));
    }

    private static String signed(Words words, BigDecimal more, Indicator indicator) {
        boolean isRate = indicator.summing() == Summing.RATIO;
        var amount = words.number(more.abs().doubleValue(), isRate ? 1 : indicator.decimals());
        return sign(more) + (isRate ? words.of("pivot.points", amount) : amount);
    }

    /** «+12,3 %»; says why where it cannot be said. */
    public static String growth(Words words, Cell cell) {
        return cell.growth()
                .map(percent -> sign(percent) + words.number(percent.abs().doubleValue(), 1) + " %")
                .orElseGet(() -> words.of(without(cell)));
    }

    private static String without(Cell cell) {
        if (cell.before() == null) return "pivot.no-year-before";
        return cell.difference().isEmpty() ? "pivot.no-comparison" : "pivot.no-percent";
    }

    /** «so với cùng kỳ: 10 tháng»; nothing where all of both years is compared. */
    public static String like(Words words, Cell cell) {
        var like = cell.like();
        if (like == null) return "";
        var key = "pivot.like." + like.kind().name();
        if (like.now().number().equals(cell.number())) return words.of(key, like.periods());
        return words.of(key, like.periods()) + " "
                + words.of(
                        "pivot.like.now",
                        like.now()
                                .number()
                                .map(number -> number(words, cell.figure().indicator(), number))
                                .orElse(""));
    }

    private static String sign(BigDecimal number) {
        return number.signum() < 0 ? "−" : number.signum() > 0 ? "+" : "";
    }

    /** The period for which a number stands that is older than the time. */
    public static String asOf(Words words, Cell cell) {
        var last = cell.last();
        return last == null ? "" : last.number() + "/" + last.year();
    }
}
