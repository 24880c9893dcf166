package vn.luytre.boundary.file;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import vn.luytre.boundary.file.Fault.Kind;
import vn.luytre.boundary.file.Read.Feature;

/** Reads the boundaries of a file: each feature with its simplified shape, or with the reason why it has none. */
final class BoundaryReader {
    private static final int MOST_NAMED = 5;

    private final GeometryFactory geometries = new GeometryFactory();
    private final Map<Integer, Geometry> areas = new LinkedHashMap<>();
    private final Map<Integer, List<Fault>> remarks = new LinkedHashMap<>();
    private final Map<Integer, Fault> faults = new LinkedHashMap<>();

    private BoundaryReader() {}

    static Read read(InputStream file) {
        try {
            return new BoundaryReader().of(GeoJson.read(file));
        } catch (Refusal refusal) {
            return new Read(refusal.fault(), List.of());
        }
    }

    private Read of(List<Raw> features) {
        for (var feature : features) area(feature);
        var numbers = new ArrayList<>(areas.keySet());
        var simple = new Simplifying(geometries).of(List.copyOf(areas.values()));
        var overlaps = new Overlaps(simple);
        var shapes = new LinkedHashMap<Integer, Shape>();
        for (int at = 0; at < numbers.size(); at++) {
            int number = numbers.get(at);
            if (simple.get(at).isEmpty()) faults.put(number, new Fault(Kind.NOTHING_LEFT, ""));
            else shapes.put(number, Simplifying.shape(simple.get(at)));
            overlaps.of(at).stream()
                    .limit(MOST_NAMED)
                    .forEach(other -> remarks.computeIfAbsent(number, _ -> new ArrayList<>())
                            .add(new Fault(Kind.OVERLAPS, numbers.get(other).toString())));
        }
        return new Read(
                null, features.stream().map(feature -> feature(feature, shapes)).toList());
    }

    private void area(Raw feature) {
        var shaping = new Shaping(geometries);
        try {
            areas.put(feature.number(), shaping.area(feature));
            remarks.put(feature.number(), new ArrayList<>(shaping.remarks()));
        } catch (Refusal refusal) {
            faults.put(feature.number(), refusal.fault());
        } catch (RuntimeException e) { // of the library, which is to say nothing of the other features
            faults.put(feature.number(), new Fault(Kind.NOTHING_LEFT, ""));
        }
    }

    private Feature feature(Raw raw, Map<Integer, Shape> shapes) {
        int number = raw.number();
        return new Feature(
                number,
                raw.properties(),
                faults.get(number),
                remarks.getOrDefault(number, List.of()),
                shapes.get(number));
    }
}
