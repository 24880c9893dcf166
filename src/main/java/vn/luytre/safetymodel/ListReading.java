package vn.luytre.safetymodel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.OfficialDate;
import vn.luytre.organization.Unit;
import vn.luytre.safetymodel.ModelList.Fault;
import vn.luytre.sheet.SheetRow;

/** From the rows of a file to sites, row by row: each is good, or has one sentence that says what is wrong. */
final class ListReading {
    private static final int LONGEST = 200;
    private static final int MOST = 1_000_000;
    private static final int MOST_GROUPS = 200;

    private final ListPlaces places;
    private final Map<String, ModelType> types;
    private final Set<String> taken;
    private final LocalDate today;
    private final List<ListedSite> good = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** A row that is no site, and why. */
    private static final class Faulty extends Exception {
        private final String key;
        private final transient List<Object> values;

        Faulty(String key, Object... values) {
            super(key);
            this.key = key;
            this.values = List.of(values);
        }
    }

    ListReading(ListPlaces places, List<ModelType> types, Set<String> taken, LocalDate today) {
        this.places = places;
        this.types = types.stream()
                .collect(Collectors.toMap(type -> ListColumn.key(type.name()), type -> type, (first, _) -> first));
        this.taken = new HashSet<>(taken);
        this.today = today;
    }

    ModelList read(List<SheetRow> sheet) {
        var columns = sheet.isEmpty() ? Map.<ListColumn, Integer>of() : ListColumn.titles(sheet.getFirst());
        if (columns.isEmpty()) {
            return ModelList.of(List.of(), List.of(new Fault(1, "model.list-fault.titles", List.of())));
        }
        for (var row : sheet.subList(1, sheet.size())) {
            try {
                good.add(site(row, columns));
            } catch (Faulty faulty) {
                faults.add(new Fault(row.number(), faulty.key, faulty.values));
            }
        }
        return ModelList.of(good, faults);
    }

    private ListedSite site(SheetRow row, Map<ListColumn, Integer> columns) throws Faulty {
        var name = text(row, columns, ListColumn.NAME);
        if (name.isEmpty()) throw new Faulty("model.list-fault.name");
        var typed = text(row, columns, ListColumn.TYPE);
        var type = types.get(ListColumn.key(typed));
        if (type == null) throw new Faulty("model.list-fault.type", typed);
        var commune = commune(text(row, columns, ListColumn.COMMUNE));
        var launched = day(text(row, columns, ListColumn.LAUNCHED));
        if (launched == null || launched.isAfter(today)) throw new Faulty("model.list-fault.launched");
        var site = new ListedSite(
                row.number(),
                name,
                type,
                commune.id(),
                area(commune, text(row, columns, ListColumn.AREA)),
                launched,
                text(row, columns, ListColumn.BASIS),
                day(text(row, columns, ListColumn.BASIS_DAY)),
                number(text(row, columns, ListColumn.GROUPS), MOST_GROUPS),
                new Site.SiteFile(
                        text(row, columns, ListColumn.SPOT),
                        text(row, columns, ListColumn.HEAD),
                        text(row, columns, ListColumn.PHONE),
                        number(text(row, columns, ListColumn.MEMBERS), MOST),
                        number(text(row, columns, ListColumn.HOUSEHOLDS), MOST)));
        if (!taken.add(site.place())) throw new Faulty("model.list-fault.there");
        return site;
    }

    private Unit commune(String name) throws Faulty {
        var commune = places.commune(name);
        if (commune == null) throw new Faulty("model.list-fault.commune", name);
        return commune;
    }

    private Unit area(Unit commune, String name) throws Faulty {
        var area = places.area(commune, name);
        if (area == null) throw new Faulty("model.list-fault.area", name, commune.name());
        return area;
    }

    private static String text(SheetRow row, Map<ListColumn, Integer> columns, ListColumn column) throws Faulty {
        var at = columns.get(column);
        var text = at == null ? "" : row.text(at).replaceAll("\\s+", " ");
        if (text.length() > LONGEST) throw new Faulty("model.list-fault.long", column.title(), LONGEST);
        return text;
    }

    private static int number(String text, int most) throws Faulty {
        if (text.isEmpty()) return 0;
        try {
            int number = Integer.parseInt(text.replace(".", ""));
            if (number >= 0 && number <= most) return number;
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Faulty("model.list-fault.number", text);
    }

    private static @Nullable LocalDate day(String text) throws Faulty {
        if (text.isEmpty()) return null;
        return read(text).orElseThrow(() -> new Faulty("model.list-fault.day", text));
    }

    private static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            var found = OfficialDate.at("ngày " + text, 0);
            return found == null || found.end() != text.length() + 5 ? Optional.empty() : found.date();
        }
    }
}
