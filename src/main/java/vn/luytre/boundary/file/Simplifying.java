package vn.luytre.boundary.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Takes from areas what no picture shows; a border that two share stays one border. */
final class Simplifying {
    private static final int POINTS_EACH = 120;
    private static final int MOST_POINTS = 300;
    private static final int PARTS = 20;
    private static final double FINEST = 8_000;
    private static final double SMALLEST_PART = 2_000;
    private static final int MOST_STEPS = 24;
    private static final double STEP = 1.5;
    private static final double ROUND = 100_000; // about a metre

    private final GeometryFactory geometries;

    Simplifying(GeometryFactory geometries) {
        this.geometries = geometries;
    }

    /** The same areas with few points. */
    List<Geometry> of(List<Geometry> areas) {
        var extent = new Envelope();
        areas.forEach(area -> extent.expandToInclude(area.getEnvelopeInternal()));
        double size = Math.max(extent.getWidth(), extent.getHeight());
        var large = areas.stream()
                .map(area -> withoutSpecks(area, size / SMALLEST_PART))
                .toArray(Geometry[]::new);
        var simple = large;
        double tolerance = size / FINEST;
        for (int step = 0; step < MOST_STEPS && !isSmall(simple); step++, tolerance *= STEP)
            simple = CoverageSimplifier.simplify(large, tolerance);
        return List.of(simple);
    }

    private static boolean isSmall(Geometry[] areas) {
        int all = 0;
        int most = 0;
        for (var area : areas) {
            all += area.getNumPoints();
            most = Math.max(most, area.getNumPoints());
        }
        return all <= POINTS_EACH * areas.length && most <= MOST_POINTS;
    }

    /** Without the smallest islands, of which there can be thousands; the largest always stays. */
    private Geometry withoutSpecks(Geometry area, double side) {
        if (area.getNumGeometries() == 1) return area;
        var parts = new ArrayList<Polygon>();
        for (int at = 0; at < area.getNumGeometries(); at++)
            if (area.getGeometryN(at) instanceof Polygon part) parts.add(part);
        parts.sort(Comparator.comparingDouble(Polygon::getArea).reversed());
        double smallest = Math.min(side * side, parts.getFirst().getArea());
        var kept = parts.stream()
                .limit(PARTS)
                .filter(part -> part.getArea() >= smallest)
                .toArray(Polygon[]::new);
        return kept.length == 1 ? kept[0] : geometries.createMultiPolygon(kept);
    }

    /** As it is kept. */
    static Shape shape(Geometry area) {
        var path = new StringBuilder();
        for (int at = 0; at < area.getNumGeometries(); at++) {
            if (!(area.getGeometryN(at) instanceof Polygon part)) continue;
            ring(path, part.getExteriorRing().getCoordinates());
            for (int hole = 0; hole < part.getNumInteriorRing(); hole++)
                ring(path, part.getInteriorRingN(hole).getCoordinates());
        }
        double size = Math.sqrt(area.getArea());
        var circle = new MaximumInscribedCircle(area, Math.max(size / 50, 1e-6));
        var middle = circle.getCenter().getCoordinate();
        return new Shape(
                path.toString(), middle.x, middle.y, circle.getRadiusLine().getLength());
    }

    private static void ring(StringBuilder path, Coordinate[] ring) {
        path.append('M');
        for (int at = 0; at < ring.length - 1; at++) {
            if (at > 0) path.append(' ');
            path.append(rounded(ring[at].x)).append(',').append(rounded(ring[at].y));
        }
        path.append('Z');
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * ROUND) / ROUND;
    }
}
