package vn.luytre.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.ImportPreview.Row;
import vn.luytre.organization.UnitEvent.UnitFounded;
import vn.luytre.sheet.SheetFault;
import vn.luytre.sheet.SheetReader;
import vn.luytre.storage.ContentHash;
import vn.luytre.text.Folding;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/**
 * Brings in a list of units from XLSX or CSV. First a preview that names every bad row and cell; then all of it or nothing.
 */
@Service
@Transactional
public class UnitImport {
    private final Office office;
    private final UnitStore units;
    private final ImportStore store;
    private final ChangeStore changes;
    private final ApplicationEventPublisher events;
    private final ImportFiles files;
    private final Clock clock;

    UnitImport(
            Office office,
            UnitStore units,
            ImportStore store,
            ChangeStore changes,
            ApplicationEventPublisher events,
            ImportFiles files,
            Clock clock) {
        this.office = office;
        this.units = units;
        this.store = store;
        this.changes = changes;
        this.events = events;
        this.files = files;
        this.clock = clock;
    }

    /** The table that people fill in: titles and two examples. */
    public static List<List<String>> template() {
        return List.of(
                Arrays.stream(ImportColumn.values()).map(ImportColumn::title).toList(),
                List.of("", "Sở Nội vụ", "sở, ban, ngành", "", "01/7/2025"),
                List.of("", "Thôn Đình", "thôn", "Xã Tre Ngà", "01/7/2025"));
    }

    /** What the file would bring in and what is wrong with it; nothing is changed. */
    @Transactional(readOnly = true)
    public ImportPreview preview(String name, byte[] bytes) {
        return check(name, bytes).preview();
    }

    /**
     * Brings in all of the file.
     *
     * @return how many units
     */
    public int take(String name, byte[] bytes) {
        changes.lock();
        var checked = check(name, bytes);
        if (!checked.preview().isGood())
            throw new Refused(
                    "import.refused.faults", checked.preview().faults().size());
        var ids = store.newIds(checked.preview().rows().size());
        var numbers = new HashMap<Integer, UnitId>();
        for (int at = 0; at < ids.size(); at++)
            numbers.put(checked.preview().rows().get(at).number(), ids.get(at));
        var parents = checked.preview().rows().stream()
                .map(row -> checked.parent(row, numbers))
                .toList();
        store.add(ids, checked.preview().rows(), parents);
        foundedOnItsDay(ids, checked.preview().rows(), name);
        return ids.size();
    }

    /** Keeps a file between its preview and its coming in, for a day. */
    public ContentHash keep(byte[] bytes) {
        return files.keep(bytes);
    }

    /** Brings in a file that was kept. */
    public int take(String name, ContentHash file) {
        return take(name, files.take(file).orElseThrow(NotFound::new));
    }

    private void foundedOnItsDay(List<UnitId> ids, List<Row> rows, String file) {
        var byDay = new HashMap<LocalDate, List<ChangeStore.Link>>();
        for (int at = 0; at < ids.size(); at++) {
            byDay.computeIfAbsent(rows.get(at).since(), _ -> new ArrayList<>())
                    .add(ChangeStore.Link.whole(null, ids.get(at)));
            events.publishEvent(new UnitFounded(ids.get(at), rows.get(at).since()));
        }
        byDay.forEach((day, links) -> changes.record(ChangeKind.FOUNDED, new Ground(day, null, file), links));
    }

    private Checked check(String name, byte[] bytes) {
        try {
            var reading = ImportReading.of(SheetReader.read(name, bytes), LocalDate.now(clock));
            return new Checked(reading, province(), known()).run();
        } catch (SheetFault fault) {
            throw new Refused(key(fault.reason()));
        }
    }

    private static String key(SheetFault.Reason reason) {
        return "import.refused." + reason;
    }

    private Unit province() {
        var today = LocalDate.now(clock);
        return office.province()
                .flatMap(id -> units.find(id, today))
                .orElseThrow(() -> new Refused("import.refused.no-province"));
    }

    private Known known() {
        var today = LocalDate.now(clock);
        return new Known(units.all(units.within(province().id(), today), today), changes);
    }

    /** The units that exist, to compare with. */
    private record Known(List<Unit> units, ChangeStore changes) {
        List<Unit> called(String text) {
            var key = Folding.key(text);
            return units.stream()
                    .filter(unit ->
                            text.equals(unit.code()) || Folding.key(unit.name()).equals(key))
                    .toList();
        }

        boolean has(String name, UnitId parent) {
            var key = Folding.key(name);
            return units.stream()
                    .anyMatch(unit -> parent.equals(unit.parent())
                            && Folding.key(unit.name()).equals(key));
        }
    }

    /** The rows of a file held against each other and against the units that exist. */
    private static final class Checked {
        private final ImportReading reading;
        private final Unit province;
        private final Known known;
        private final Map<String, List<Row>> named = new HashMap<>();

        Checked(ImportReading reading, Unit province, Known known) {
            this.reading = reading;
            this.province = province;
            this.known = known;
            for (var row : reading.rows()) {
                Stream.of(Folding.key(row.name()), Objects.requireNonNullElse(row.code(), ""))
                        .filter(key -> !key.isEmpty())
                        .distinct()
                        .forEach(key -> named.computeIfAbsent(key, _ -> new ArrayList<>())
                                .add(row));
            }
        }

        ImportPreview preview() {
            return new ImportPreview(reading.rows(), reading.faults());
        }

        Checked run() {
            var seen = new HashSet<String>();
            for (var row : reading.rows()) {
                parentFault(row);
                if (!seen.add(Folding.key(row.parent() + "/" + row.name()))) {
                    reading.fault(row, ImportColumn.NAME, "import.fault.twice", row.name());
                }
                exists(row);
                if (row.code() != null
                        && named.getOrDefault(row.code(), List.of()).size() > 1) {
                    reading.fault(row, ImportColumn.CODE, "import.fault.code-twice", row.code());
                }
                if (row.code() != null && known.changes().isCodeInUse(row.code())) {
                    reading.fault(row, ImportColumn.CODE, "unit.refused.code-in-use", row.code());
                }
                if (isInCircle(row)) reading.fault(row, ImportColumn.PARENT, "import.fault.circle");
            }
            return this;
        }

        private void exists(Row row) {
            var parent = above(row);
            if (parent.isPresent() && known.has(row.name(), parent.get().id())) {
                reading.fault(
                        row,
                        ImportColumn.NAME,
                        "import.fault.exists",
                        row.name(),
                        parent.get().name());
            }
        }

        private void parentFault(Row row) {
            if (row.parent().isEmpty()) return;
            var inFile = inFile(row);
            var existing = known.called(row.parent());
            int found = inFile.size() + existing.size();
            if (found == 0) reading.fault(row, ImportColumn.PARENT, "import.fault.no-parent", row.parent());
            if (found > 1) {
                reading.fault(row, ImportColumn.PARENT, "import.fault.parents", row.parent(), Integer.toString(found));
            }
            existing.stream().findFirst().ifPresent(parent -> {
                var first = parent.firstDay();
                if (found == 1 && first != null && row.since().isBefore(first)) {
                    reading.fault(
                            row, ImportColumn.SINCE, "import.fault.before-parent", parent.name(), Days.words(first));
                }
            });
        }

        private List<Row> inFile(Row row) {
            return Stream.of(Folding.key(row.parent()), row.parent())
                    .distinct()
                    .flatMap(key -> named.getOrDefault(key, List.of()).stream())
                    .filter(other -> other.number() != row.number())
                    .distinct()
                    .toList();
        }

        /** The unit above it that exists already. */
        private Optional<Unit> above(Row row) {
            if (row.parent().isEmpty()) return Optional.of(province);
            return known.called(row.parent()).stream().findFirst();
        }

        private boolean isInCircle(Row row) {
            var next = row;
            for (int steps = 0; steps <= reading.rows().size(); steps++) {
                var above = inFile(next);
                if (next.parent().isEmpty() || above.isEmpty()) return false;
                next = above.getFirst();
                if (next.number() == row.number()) return true;
            }
            return true;
        }

        /** @param numbers ids of the units of the file by the numbers of their rows */
        UnitId parent(Row row, Map<Integer, UnitId> numbers) {
            var existing = above(row);
            if (existing.isPresent()) return existing.get().id();
            return Objects.requireNonNull(numbers.get(inFile(row).getFirst().number()));
        }
    }
}
