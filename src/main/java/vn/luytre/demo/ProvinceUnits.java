package vn.luytre.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.luytre.organization.Decision;
import vn.luytre.organization.Ground;
import vn.luytre.organization.NewUnit;
import vn.luytre.organization.Office;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitImport;
import vn.luytre.organization.UnitKind;

/** The tree of units: as it was until 30/6/2025, how it was arranged anew on 1/7/2025, and what there is today. */
@OnDemo
@Component
class ProvinceUnits {
    static final String NAME = "Tỉnh Lũy Tre";
    private static final LocalDate FOUNDED = LocalDate.of(2004, 1, 1);
    private static final LocalDate ARRANGED = LocalDate.of(2025, 7, 1);
    private static final Ground GROUND = new Ground(
            ARRANGED, new Decision("01/NQ-MH", LocalDate.of(2025, 6, 16), "Hội đồng nhân dân tỉnh Lũy Tre (minh họa)"));
    private static final String KEPT = "giữ nguyên";

    private final UnitChanges changes;
    private final UnitImport files;
    private final Office office;
    private final Places places;

    ProvinceUnits(UnitChanges changes, UnitImport files, Office office, Places places) {
        this.changes = changes;
        this.files = files;
        this.office = office;
        this.places = places;
    }

    /** Founds all of it. */
    void found() {
        office.choose(changes.found(
                new NewUnit(UnitKind.PROVINCE, NAME, null, null), new Ground(FOUNDED, null, "Tỉnh minh họa")));
        take("don-vi-den-30-6-2025.csv");
        arrange();
        take("don-vi.csv");
        take("khu-dan-cu.csv");
    }

    private void take(String name) {
        var bytes = Table.bytes(name);
        var faults = files.preview(name, bytes).faults();
        if (!faults.isEmpty()) throw new IllegalStateException(name + ": " + faults.getFirst());
        files.take(name, bytes);
    }

    /** The communes are merged and stand under the province; then the districts end. */
    private void arrange() {
        var before = places.on(ARRANGED.minusDays(1));
        var heirs = Table.read("sap-xep-1-7-2025.csv")
                .collect(Collectors.groupingBy(
                        row -> before.named(row.text(4)),
                        Collectors.mapping(row -> commune(row, before), Collectors.toList())));
        heirs.forEach((district, communes) -> changes.dissolve(district, communes, GROUND));
    }

    private UnitId commune(Table.Row row, Places.On before) {
        if (row.text(2).equals(KEPT)) {
            var kept = before.named(row.text(0));
            changes.move(kept, places.province(), GROUND);
            return kept;
        }
        List<UnitId> parts = row.list(3).stream().map(before::named).toList();
        var kind = UnitKind.reading(row.text(1)).orElseThrow(() -> row.fault("kind"));
        return changes.merge(parts, new NewUnit(kind, row.text(0), places.province()), GROUND);
    }
}
