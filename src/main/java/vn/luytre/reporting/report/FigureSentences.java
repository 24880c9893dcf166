package vn.luytre.reporting.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.luytre.document.FigureLine;
import vn.luytre.document.wording.Amount;
import vn.luytre.document.wording.Change;
import vn.luytre.document.wording.Numbers;
import vn.luytre.reporting.Indicator;
import vn.luytre.reporting.Summing;
import vn.luytre.reporting.pivot.Cell;
import vn.luytre.reporting.report.ReportFigures.Told;

/**
 * Sentences for figures: «- Mô hình xây dựng mới: 12 mô hình, tăng 20 % so với cùng kỳ năm trước.» What nobody said is named in one
 * sentence at the end; what does not apply, or cannot be added up, is left out.
 */
final class FigureSentences {
    private static final String MONEY = "đồng";

    private FigureSentences() {}

    /** The sentences of the figures of a section. */
    static List<Drafted> of(String section, List<Told> figures) {
        var drafted = new ArrayList<Drafted>();
        var known =
                figures.stream().filter(one -> one.cell().number().isPresent()).toList();
        boolean isCompared =
                known.stream().anyMatch(one -> one.cell().numberBefore().isPresent());
        for (var one : known) {
            drafted.add(new Drafted(
                    section, "f:" + one.code(), sentence(one, isCompared), new Source.Figures(List.of(one.then()))));
        }
        var silent = figures.stream()
                .filter(one -> one.cell().kind() == Cell.Kind.NOTHING)
                .toList();
        if (!silent.isEmpty()) drafted.add(drafted(section, "missing:" + section, missing(silent), silent));
        var alone = known.stream()
                .filter(one -> one.cell().numberBefore().isEmpty())
                .toList();
        boolean isTold =
                !alone.isEmpty() && (!isCompared || alone.getFirst().time().isLong());
        if (isTold)
            drafted.add(
                    drafted(section, "alone:" + section, alone(alone.getFirst().time(), isCompared), alone));
        return drafted;
    }

    private static Drafted drafted(String section, String slot, String text, List<Told> of) {
        return new Drafted(
                section,
                slot,
                text,
                new Source.Figures(of.stream().map(Told::then).toList()));
    }

    private static String sentence(Told told, boolean isCompared) {
        var indicator = told.line().indicator();
        var cell = told.cell();
        var now = amount(indicator, cell.number().orElseThrow());
        var before =
                cell.numberBefore().map(number -> amount(indicator, number)).orElse(null);
        boolean isSaid = isCompared && (before != null || !told.time().isLong());
        var change = isSaid ? new Change(now, before, base(told.time())) : null;
        return "- " + new FigureLine(indicator.name(), now, change) + silent(told) + provisional(cell) + ".";
    }

    /** What it is compared with. */
    private static String base(ReportTime time) {
        return time.isComparedWithYearBefore()
                ? Change.YEAR_BEFORE
                : TimeText.of(time.before().orElseThrow());
    }

    /** Of several years it is said once, not in each sentence. */
    private static String alone(ReportTime time, boolean isCompared) {
        var missing = "hưa có " + (time.isLong() ? "đủ số liệu " : "số liệu ") + base(time);
        return isCompared
                ? "- Chỉ tiêu không ghi so sánh là chỉ tiêu c" + missing + "."
                : "- C" + missing + " để so sánh.";
    }

    /** Years that are not in the sum. */
    private static String silent(Told told) {
        var silent = told.figure().silent();
        if (silent.isEmpty()) return "";
        return "; chưa có số liệu " + TimeText.listed(silent);
    }

    private static String provisional(Cell cell) {
        if (!cell.isProvisional() || !cell.hasCoverage()) return "";
        return "; mới có " + plain(cell.said()) + "/" + plain(cell.expected()) + " báo cáo";
    }

    private static String plain(int number) {
        return Numbers.plain(BigDecimal.valueOf(number));
    }

    /** With what it counts. */
    static Amount amount(Indicator indicator, BigDecimal number) {
        if (indicator.isRate()) return new Amount.Rate(number);
        if (indicator.measure().equals(MONEY)) return new Amount.Money(number);
        return new Amount.Count(rounded(indicator, number), indicator.measure());
    }

    /** A mean is rounded where it is shown. */
    static BigDecimal rounded(Indicator indicator, BigDecimal number) {
        return indicator.summing() == Summing.MEAN
                ? number.setScale(indicator.decimals(), RoundingMode.HALF_UP)
                : number;
    }

    private static String missing(List<Told> silent) {
        var names = silent.stream()
                .map(one -> one.line().indicator().name())
                .map(FigureSentences::within)
                .toList();
        return "- Chưa có số liệu: " + String.join("; ", names) + ".";
    }

    /** Within a sentence; «Ban Chỉ đạo …» stays a name. */
    private static String within(String name) {
        int second = name.indexOf(' ') + 1;
        boolean isName = second > 0 && Character.isUpperCase(name.charAt(second));
        return isName ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
