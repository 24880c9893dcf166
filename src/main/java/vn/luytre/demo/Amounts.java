package vn.luytre.demo;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import vn.luytre.calendar.PeriodKind;
import vn.luytre.organization.Unit;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.Indicator;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.Summing;

/** What a commune counts in a period: by its size, the season and what it counted before; always the same. */
final class Amounts {
    private static final long SEED = 26_03_1946;
    private static final int FIRST_YEAR = 2024;
    private static final double GROWTH = 0.06;
    private static final double BUSY = 1.7;
    private static final double SMALLEST = 0.65;
    private static final double RANGE = 0.9;
    private static final int HUNDRED = 100;

    private final Map<String, Level> levels = Level.all();

    /**
     * The numbers that a unit types into a form, by the codes of the indicators, as a file says them.
     *
     * @param share how large it is beside a commune of today
     */
    Map<String, String> of(FigureForm form, PeriodKey period, Unit unit, double share) {
        var said = new LinkedHashMap<String, Long>();
        var texts = new LinkedHashMap<String, String>();
        for (var level : levels.values()) {
            var line = form.asked().stream()
                    .filter(one -> one.indicator().isEntered()
                            && one.indicator().code().equals(level.code()))
                    .findFirst();
            if (line.isEmpty()) continue;
            boolean exempt = lasting(unit, level).nextInt(HUNDRED) < level.exempt();
            long amount = amount(new Cell(form, period, unit, line.get(), level), share, said);
            said.put(level.code(), exempt ? 0 : amount);
            texts.put(level.code(), exempt ? "-" : text(amount, line.get().indicator()));
        }
        return texts;
    }

    private record Cell(FigureForm form, PeriodKey period, Unit unit, Line line, Level level) {
        private boolean isLasting() {
            return line.indicator().summing() != Summing.SUM;
        }
    }

    /** What stays from period to period. */
    private static RandomGenerator lasting(Unit unit, Level level) {
        return new SplittableRandom(SEED + (unit.name() + level.code()).hashCode() * 31L);
    }

    private static RandomGenerator random(Cell cell) {
        var words = cell.unit.name() + cell.level.code() + cell.period + cell.form.code();
        return new SplittableRandom(SEED + words.hashCode() * 31L);
    }

    private static double size(Unit unit) {
        return SMALLEST + RANGE * new SplittableRandom(SEED + unit.name().hashCode()).nextDouble();
    }

    private long amount(Cell cell, double share, Map<String, Long> said) {
        var level = cell.level;
        var random = cell.isLasting() ? lasting(cell.unit, level) : random(cell);
        double spread = 1 + (2 * random.nextDouble() - 1) * level.spread() / HUNDRED;
        if (!level.follows().isEmpty()) return followed(level, said, spread);
        double expected = level.usual() * size(cell.unit) * share * season(cell) * growth(cell) * spread;
        if (level.spread() == 0) expected = level.usual();
        double decimals = Math.pow(10, cell.line.indicator().decimals());
        long steps = (long) (expected * decimals / level.step() + random.nextDouble());
        return steps * level.step();
    }

    /** A part is never more than its whole. */
    private static long followed(Level level, Map<String, Long> said, double spread) {
        long whole = said.getOrDefault(level.follows(), 0L);
        double share = whole * (double) level.percent() / HUNDRED;
        return level.isPart() ? Math.min(whole, (long) (share + 0.2)) : Math.round(share * spread);
    }

    private static double season(Cell cell) {
        boolean isMonth = cell.form.frequency() == PeriodKind.MONTH;
        return isMonth && cell.level.busy().contains(cell.period.number()) ? BUSY : 1;
    }

    private static double growth(Cell cell) {
        return 1 + GROWTH * (cell.period.year() - FIRST_YEAR);
    }

    private static String text(long amount, Indicator indicator) {
        return BigDecimal.valueOf(amount, indicator.decimals()).toPlainString();
    }
}
