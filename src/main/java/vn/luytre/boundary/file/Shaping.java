package vn.luytre.boundary.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import vn.luytre.boundary.file.Fault.Kind;

/** From the coordinates of a feature to an area that is one: faulty rings are refused, borders that cross themselves mended. */
final class Shaping {
    /** The land, the sea and all islands of Việt Nam, with room around. */
    private static final double WEST = 101.5;

    private static final double EAST = 118;
    private static final double SOUTH = 6;
    private static final double NORTH = 24;
    private static final int FEWEST_POINTS = 4;

    private final GeometryFactory geometries;
    private final List<Fault> remarks = new ArrayList<>();

    Shaping(GeometryFactory geometries) {
        this.geometries = geometries;
    }

    /** What was mended. */
    List<Fault> remarks() {
        return remarks;
    }

    /** The area of a feature. */
    Geometry area(Raw feature) throws Refusal {
        if (feature.type() == null || feature.coordinates() == null) throw new Refusal(Kind.NO_GEOMETRY, "");
        var polygons = switch (feature.type()) {
            case "Polygon" -> List.of(polygon(feature.coordinates()));
            case "MultiPolygon" -> polygons(feature.coordinates());
            default -> throw new Refusal(Kind.NO_AREA_KIND, feature.type());
        };
        if (polygons.isEmpty()) throw new Refusal(Kind.NO_COORDINATES, "");
        return valid(
                polygons.size() == 1
                        ? polygons.getFirst()
                        : geometries.createMultiPolygon(polygons.toArray(Polygon[]::new)));
    }

    private List<Polygon> polygons(Object tree) throws Refusal {
        var polygons = new ArrayList<Polygon>();
        for (var one : list(tree)) polygons.add(polygon(one));
        return polygons;
    }

    private Polygon polygon(Object tree) throws Refusal {
        var rings = new ArrayList<LinearRing>();
        for (var one : list(tree)) rings.add(ring(one));
        if (rings.isEmpty()) throw new Refusal(Kind.NO_COORDINATES, "");
        return geometries.createPolygon(
                rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private static List<?> list(@Nullable Object tree) throws Refusal {
        if (tree instanceof List<?> list) return list;
        throw new Refusal(Kind.NO_COORDINATES, "");
    }

    private LinearRing ring(Object tree) throws Refusal {
        var points = new ArrayList<Coordinate>();
        for (var one : list(tree)) {
            if (!(one instanceof double[] position)) throw new Refusal(Kind.NO_COORDINATES, "");
            var point = point(position);
            if (points.isEmpty() || !points.getLast().equals2D(point)) points.add(point);
        }
        if (points.isEmpty()) throw new Refusal(Kind.NO_COORDINATES, "");
        if (!points.getFirst().equals2D(points.getLast())) throw new Refusal(Kind.RING_OPEN, place(points.getFirst()));
        if (points.size() < FEWEST_POINTS) throw new Refusal(Kind.TOO_FEW_POINTS, place(points.getFirst()));
        return geometries.createLinearRing(points.toArray(Coordinate[]::new));
    }

    private static Coordinate point(double[] position) throws Refusal {
        var point = new Coordinate(position[0], position[1]);
        boolean isInside = point.x >= WEST && point.x <= EAST && point.y >= SOUTH && point.y <= NORTH;
        if (!isInside) throw new Refusal(Kind.OUTSIDE, place(point));
        return point;
    }

    private static String place(Coordinate point) {
        return String.format(Locale.ROOT, "%.5g, %.5g", point.x, point.y);
    }

    private Geometry valid(Geometry drawn) throws Refusal {
        var fault = new IsValidOp(drawn).getValidationError();
        return fault == null ? drawn : mended(drawn, fault);
    }

    private Geometry mended(Geometry drawn, TopologyValidationError fault) throws Refusal {
        var where = fault.getCoordinate();
        var polygons = PolygonExtracter.getPolygons(GeometryFixer.fix(drawn));
        var left = new ArrayList<Polygon>();
        for (var one : polygons) if (one instanceof Polygon polygon && !polygon.isEmpty()) left.add(polygon);
        if (left.isEmpty()) throw new Refusal(Kind.NOTHING_LEFT, where == null ? "" : place(where));
        remarks.add(new Fault(Kind.MENDED, where == null ? "" : place(where)));
        return left.size() == 1 ? left.getFirst() : geometries.createMultiPolygon(left.toArray(Polygon[]::new));
    }
}
