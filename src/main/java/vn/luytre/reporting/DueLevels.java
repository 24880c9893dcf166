package vn.luytre.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.luytre.calendar.RulePack;
import vn.luytre.organization.UnitLevel;

/**
 * How much later than those that fill in a form the levels above them send it: what comes from below has to be there before. Decree
 * 09/2019/NĐ-CP, Article 8(5): where several levels report, each has its day.
 */
record DueLevels(List<Level> levels) {
    private static final DueLevels STANDARD = load();

    DueLevels {
        levels = List.copyOf(levels);
    }

    /** A level from a day on. */
    record Level(UnitLevel level, int laterWorkingDays, LocalDate from) {}

    /** Those of the rule pack. */
    static DueLevels standard() {
        return STANDARD;
    }

    private static DueLevels load() {
        return new DueLevels(RulePack.load("/rules/reporting/forms.yaml").mappings("levels").stream()
                .map(entry -> new Level(
                        entry.parsed("level", UnitLevel::valueOf),
                        entry.number("later_working_days"),
                        entry.parsed("from", LocalDate::parse)))
                .toList());
    }

    /** How many working days later a level sends figures that were cut off on a day. */
    int later(UnitLevel level, LocalDate cutOff) {
        return levels.stream()
                .filter(one -> one.level == level && !one.from.isAfter(cutOff))
                .max(Comparator.comparing(Level::from))
                .map(Level::laterWorkingDays)
                .orElse(0);
    }
}
