package vn.luytre.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.PeriodKind;
import vn.luytre.calendar.RulePack;
import vn.luytre.organization.UnitKind;

/**
 * The indicators and forms that ship: {@code rules/reporting/indicators.yaml} and {@code forms.yaml}.
 *
 * @param keys codes of those that the overview shows first
 */
record CataloguePack(List<Group> groups, List<Item> indicators, List<Sheet> forms, Set<String> keys) {
    /** Without any that go before others. */
    CataloguePack(List<Group> groups, List<Item> indicators, List<Sheet> forms) {
        this(groups, indicators, forms, Set.of());
    }

    /**
     * «B: Tuyên truyền».
     *
     * @param source where its indicators come from
     */
    record Group(String code, String name, String source) {}

    /** An indicator. */
    record Item(
            String code,
            String name,
            String measure,
            Summing summing,
            int decimals,
            @Nullable Count count,
            List<Pair> rate,
            List<Carried> carried,
            boolean suggested,
            boolean switchedOff,
            String source) {
        /** Its code begins with that of its group. */
        String group() {
            return code.substring(0, 1);
        }
    }

    /** A part and its whole, by their codes; of a mean itself and its weight. */
    record Pair(String part, String whole) {}

    /** How its figures are carried to heirs, for changes of units from a day on. */
    record Carried(LocalDate from, Carrying rule) {}

    /** A form. */
    record Sheet(
            String code,
            String name,
            String calendar,
            PeriodKind frequency,
            Set<UnitKind> reporters,
            int dueWorkingDays,
            List<String> indicators) {}

    static CataloguePack load() {
        var indicators = RulePack.load("/rules/reporting/indicators.yaml");
        var forms = RulePack.load("/rules/reporting/forms.yaml");
        var groups = indicators.mappings("groups").stream()
                .map(group -> new Group(group.text("code"), group.text("name"), group.text("source")))
                .toList();
        var sources = groups.stream().collect(Collectors.toMap(Group::code, Group::source));
        return new CataloguePack(
                groups,
                indicators.mappings("indicators").stream()
                        .map(entry -> item(entry, sources))
                        .toList(),
                forms.mappings("forms").stream().map(CataloguePack::sheet).toList(),
                indicators.mappings("indicators").stream()
                        .filter(entry -> entry.flag("key", false))
                        .map(entry -> entry.text("code"))
                        .collect(Collectors.toSet()));
    }

    private static Item item(RulePack entry, Map<String, String> sources) {
        var rate = new ArrayList<Pair>();
        for (var pair : entry.mappings("of")) rate.add(new Pair(pair.text("part"), pair.text("whole")));
        if (entry.has("weight")) rate.add(new Pair(entry.text("code"), entry.text("weight")));
        return new Item(
                entry.text("code"),
                entry.text("name"),
                entry.text("measure"),
                entry.parsed("total", total -> Summing.valueOf(total.toUpperCase(Locale.ROOT))),
                entry.numberOr("decimals", 0),
                entry.has("counted") ? entry.parsed("counted", Count::valueOf) : null,
                rate,
                entry.mappings("carried").stream().map(CataloguePack::carried).toList(),
                entry.flag("suggested", false),
                entry.flag("switched_off", false),
                entry.has("source")
                        ? entry.text("source")
                        : sources.getOrDefault(entry.text("code").substring(0, 1), ""));
    }

    private static Carried carried(RulePack entry) {
        return new Carried(
                entry.parsed("from", LocalDate::parse),
                entry.parsed("rule", rule -> Carrying.valueOf(rule.toUpperCase(Locale.ROOT))));
    }

    private static Sheet sheet(RulePack entry) {
        return new Sheet(
                entry.text("code"),
                entry.text("name"),
                entry.text("calendar"),
                entry.parsed("frequency", PeriodKind::valueOf),
                entry.texts("reporters").stream().map(UnitKind::valueOf).collect(Collectors.toSet()),
                entry.number("due_working_days"),
                entry.texts("indicators"));
    }

    /** The name of a group; nothing for one of a province's own. */
    @Nullable
    String groupName(String code) {
        return groups.stream()
                .filter(group -> group.code().equals(code))
                .map(Group::name)
                .findFirst()
                .orElse(null);
    }
}
