package vn.luytre.organization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.text.VietnameseOrder;

/**
 * The country as it ships: provinces and communes of today, the units that ended on 30/6/2025, and what became of which.
 * All of it is loaded, not one province alone: directives name units of others, and a unit of another province is often
 * what an old name leads to.
 */
@Service
public class Country {
    private final CountryStore store;
    private final RenameStore renames;

    Country(CountryStore store, RenameStore renames) {
        this.store = store;
        this.renames = renames;
    }

    /** A province that an office can choose. */
    public record Province(UnitId unit, String code, String name) {}

    /** The provinces of today by name, also before the country is loaded. */
    public static List<Province> provinces() {
        var newest = new LinkedHashMap<String, String>();
        PackFile.read("renames.tsv").rows().forEach(row -> newest.put(row.text(1), row.text(5)));
        return PackFile.read("units.tsv").rows().stream()
                .filter(row -> row.text(3).length() == 2)
                .map(row -> new Province(
                        new UnitId(Long.parseLong(row.text(0))),
                        row.text(3),
                        newest.getOrDefault(row.text(3), row.text(2))))
                .sorted((one, other) -> VietnameseOrder.INSTANCE.compare(bare(one), bare(other)))
                .toList();
    }

    private static String bare(Province province) {
        return province.name().replaceFirst("^(Tỉnh|Thành phố) ", "");
    }

    /** Whether its units are there. */
    public boolean isLoaded() {
        return store.isLoaded();
    }

    /** Loads what is not there yet; nothing that the office recorded is changed. */
    @Transactional
    public void load() {
        var newNames = PackFile.read("renames.tsv");
        store.decisions(PackFile.read("decisions.tsv"));
        if (!store.isLoaded()) loadAll(newNames);
        byDayAndDecision(newNames)
                .forEach(rows -> renames.apply(
                        rows.rows().getFirst().text(0), rows.rows().getFirst().text(6), rows));
    }

    private void loadAll(PackFile newNames) {
        var units = PackFile.read("units.tsv");
        store.units(units);
        store.names(units, newNames);
        store.places(units, PackFile.read("places.tsv"));
        store.events(PackFile.read("events.tsv"));
        store.analyze();
    }

    private static List<PackFile> byDayAndDecision(PackFile renames) {
        Map<String, List<PackFile.Row>> sets = new TreeMap<>();
        for (var row : renames.rows()) {
            sets.computeIfAbsent(row.text(0) + row.text(6), _ -> new ArrayList<>())
                    .add(row);
        }
        return sets.values().stream().map(PackFile::new).toList();
    }

    /** A newer program may know of newer changes. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void bringUpToDate() {
        if (store.isLoaded()) load();
    }
}
