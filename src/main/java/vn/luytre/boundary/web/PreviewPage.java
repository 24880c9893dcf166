package vn.luytre.boundary.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.luytre.boundary.BoundaryDraft;
import vn.luytre.boundary.Matches;
import vn.luytre.boundary.Matches.How;
import vn.luytre.boundary.file.Fault;
import vn.luytre.boundary.file.Read.Feature;
import vn.luytre.boundary.file.Shape;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Refused;

/**
 * What is in a file, before it is taken over.
 *
 * @param labels names from which a person chooses
 */
public record PreviewPage(
        BoundaryDraft draft, String above, Matches matches, List<Row> rows, List<String> labels, Sketch sketch) {
    /**
     * A feature.
     *
     * @param name as the file calls it
     * @param unit the unit that it is, as people choose it; empty where it is none yet
     * @param how null where it was not found
     */
    public record Row(
            int number,
            String name,
            String code,
            String unit,
            @Nullable How how,
            @Nullable Fault fault,
            List<Fault> remarks) {}

    static PreviewPage of(BoundaryDraft draft, String above, Matches matches) {
        var labels = Labels.of(matches.units());
        var rows = draft.read().features().stream()
                .map(feature -> row(feature, matches, labels))
                .toList();
        return new PreviewPage(
                draft, above, matches, rows, List.copyOf(labels.byUnit().values()), sketch(draft, rows));
    }

    private static Row row(Feature feature, Matches matches, Labels labels) {
        var match = matches.matched().get(feature.number());
        boolean isFound = match != null && feature.shape() != null;
        return new Row(
                feature.number(),
                property(feature, matches.nameKey()),
                property(feature, matches.codeKey()),
                isFound ? labels.of(Objects.requireNonNull(match).unit()) : "",
                match == null ? null : match.how(),
                feature.fault(),
                feature.remarks());
    }

    private static String property(Feature feature, @Nullable String key) {
        return key == null ? "" : feature.properties().getOrDefault(key, "");
    }

    private static Sketch sketch(BoundaryDraft draft, List<Row> rows) {
        var shapes = new LinkedHashMap<Integer, Shape>();
        for (var feature : draft.read().features())
            if (feature.shape() != null) shapes.put(feature.number(), feature.shape());
        var byNumber = new HashMap<Integer, Row>();
        rows.forEach(row -> byNumber.put(row.number(), row));
        return Sketch.of(draft.unit(), shapes, number -> said(Objects.requireNonNull(byNumber.get(number))));
    }

    private static Sketch.Said said(Row row) {
        var look = row.unit().isEmpty() ? "open" : row.remarks().isEmpty() ? "good" : "faulty";
        var name = row.unit().isEmpty() ? row.name() : row.unit();
        return new Sketch.Said(look, row.number() + ". " + name, Integer.toString(row.number()));
    }

    /** Features of which nothing can be taken. */
    public List<Row> faulty() {
        return rows.stream().filter(row -> row.fault() != null).toList();
    }

    /** Features that can be taken: first those of which a person has to think. */
    public List<Row> good() {
        return rows.stream()
                .filter(row -> row.fault() == null)
                .sorted(Comparator.comparing((Row row) -> !row.unit().isEmpty())
                        .thenComparing(row -> row.remarks().isEmpty()))
                .toList();
    }

    /** How many of them are a unit already. */
    public long found() {
        return good().stream().filter(row -> !row.unit().isEmpty()).count();
    }

    /** Units of which the file has nothing that can be taken. */
    public List<Unit> without() {
        var there = new HashSet<UnitId>();
        matches.matched().forEach((number, match) -> {
            if (good().stream().anyMatch(row -> row.number() == number)) there.add(match.unit());
        });
        return matches.units().stream()
                .filter(unit -> !there.contains(unit.id()))
                .toList();
    }

    /** Which unit each feature is to be, as it was chosen by hand. */
    Map<Integer, UnitId> chosen(Map<String, String> typed) {
        var labels = Labels.of(matches.units());
        var chosen = new LinkedHashMap<Integer, UnitId>();
        for (var row : good()) {
            var text = typed.getOrDefault("f" + row.number(), "").strip();
            if (!text.isEmpty()) chosen.put(row.number(), labels.typed(text).orElseThrow(() -> unknown(row, text)));
        }
        return chosen;
    }

    private static Refused unknown(Row row, String text) {
        return new Refused("boundary.refused.unknown", row.number(), text);
    }
}
