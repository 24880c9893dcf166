import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Draws the boundaries of the communes of the made-up province: a made-up border, cut by the nearest of made-up places. Needs JTS on
 * the class path; the list of the arrangement of 1/7/2025 and the file to be written as arguments.
 */
final class MadeUpMap {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final double WEST = 106.2;
    private static final double NORTH = 20.9;
    private static final double SIZE = 1.1;
    private static final Random RANDOM = new Random(138);

    private MadeUpMap() {}

    public static void main(String[] arguments) throws IOException {
        var border = border();
        var places = places(Files.readAllLines(Path.of(arguments[0])), border);
        var builder = new VoronoiDiagramBuilder();
        builder.setSites(places.values());
        builder.setClipEnvelope(new Envelope(WEST - 1, WEST + SIZE + 1, NORTH - SIZE - 1, NORTH + 1));
        var cells = builder.getDiagram(GEOMETRIES);
        var features = new ArrayList<String>();
        places.forEach((name, place) -> features.add(feature(name, cell(cells, place).intersection(border))));
        Files.writeString(
                Path.of(arguments[1]),
                "{\"type\":\"FeatureCollection\",\"name\":\"Tỉnh Lũy Tre (minh họa, không có thật)\",\"features\":[\n"
                        + String.join(",\n", features) + "\n]}\n");
    }

    /** Communes of one district lie together. */
    private static Map<String, Coordinate> places(List<String> rows, Geometry border) {
        var byDistrict = rows.stream()
                .skip(1)
                .collect(Collectors.groupingBy(
                        row -> row.substring(row.lastIndexOf(',') + 1), LinkedHashMap::new, Collectors.toList()));
        var places = new LinkedHashMap<String, Coordinate>();
        int at = 0;
        for (var district : byDistrict.values()) {
            double turn = 2 * Math.PI * at++ / byDistrict.size();
            double far = at == 1 ? 0.05 : 0.32;
            var middle = new Coordinate(WEST + SIZE / 2 + far * Math.cos(turn), NORTH - SIZE / 2 + far * Math.sin(turn));
            for (var row : district) places.put(row.substring(0, row.indexOf(',')), near(middle, places.values(), border));
        }
        return places;
    }

    /** Of some guesses the one that is farthest from all others. */
    private static Coordinate near(Coordinate middle, Iterable<Coordinate> others, Geometry border) {
        Coordinate best = middle;
        double most = -1;
        for (int guess = 0; guess < 14; guess++) {
            var place = new Coordinate(middle.x + 0.11 * RANDOM.nextGaussian(), middle.y + 0.11 * RANDOM.nextGaussian());
            if (!border.contains(GEOMETRIES.createPoint(place))) continue;
            double nearest = 9;
            for (var other : others) nearest = Math.min(nearest, other.distance(place));
            if (nearest > most) {
                most = nearest;
                best = place;
            }
        }
        return best;
    }

    private static Geometry border() {
        var points = new ArrayList<Coordinate>();
        for (int at = 0; at < 40; at++) {
            double turn = 2 * Math.PI * at / 40;
            double far = SIZE / 2 * (0.88 + 0.09 * Math.sin(3 * turn + 1) + 0.05 * Math.cos(7 * turn));
            points.add(new Coordinate(WEST + SIZE / 2 + far * Math.cos(turn), NORTH - SIZE / 2 + far * Math.sin(turn)));
        }
        points.add(points.getFirst());
        return GEOMETRIES.createPolygon(points.toArray(Coordinate[]::new));
    }

    private static Geometry cell(Geometry cells, Coordinate place) {
        var point = GEOMETRIES.createPoint(place);
        for (int at = 0; at < cells.getNumGeometries(); at++)
            if (cells.getGeometryN(at).contains(point)) return cells.getGeometryN(at);
        throw new IllegalStateException("no cell");
    }

    private static String feature(String name, Geometry cell) {
        var corners = Stream.of(cell.getCoordinates()).map(MadeUpMap::rounded).toList();
        var ring = new ArrayList<Coordinate>(List.of(corners.getFirst()));
        for (int at = 1; at < corners.size(); at++) winding(ring, corners.get(at - 1), corners.get(at), 0);
        return "{\"type\":\"Feature\",\"properties\":{\"ten\":\"" + name + "\",\"ghi_chu\":\"minh họa\"},\"geometry\":"
                + "{\"type\":\"Polygon\",\"coordinates\":[["
                + ring.stream().map(MadeUpMap::text).collect(Collectors.joining(",")) + "]]}}";
    }

    /** A straight line becomes one as rivers and ridges have it, the same from both sides. */
    private static void winding(List<Coordinate> ring, Coordinate from, Coordinate to, int depth) {
        if (depth == 4 || from.distance(to) < 0.012) {
            ring.add(to);
            return;
        }
        boolean isTurned = from.compareTo(to) > 0;
        var low = isTurned ? to : from;
        var high = isTurned ? from : to;
        double push = (new Random((text(low) + text(high)).hashCode()).nextDouble() - 0.5) * 0.3;
        var middle = rounded(new Coordinate(
                (low.x + high.x) / 2 - (high.y - low.y) * push, (low.y + high.y) / 2 + (high.x - low.x) * push));
        winding(ring, from, middle, depth + 1);
        winding(ring, middle, to, depth + 1);
    }

    private static Coordinate rounded(Coordinate point) {
        return new Coordinate(Math.round(point.x * 1e4) / 1e4, Math.round(point.y * 1e4) / 1e4);
    }

    private static String text(Coordinate point) {
        return String.format(Locale.ROOT, "[%.4f,%.4f]", point.x, point.y);
    }
}
