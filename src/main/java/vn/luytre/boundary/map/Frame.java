package vn.luytre.boundary.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.luytre.boundary.file.Shape;

/**
 * From places on the globe to those in a picture.
 *
 * @param narrow how much shorter a degree of longitude is than one of latitude
 * @param scale points of the picture to a degree of latitude
 */
record Frame(double west, double north, double narrow, double scale, int width, int height) {
    private static final int EDGE = 4;
    private static final double SMALLEST = 0.001;

    /**
     * The smallest that holds some shapes.
     *
     * @param more corners that are to be in it too, as longitude and latitude by turns
     */
    static Frame around(Collection<Shape> shapes, List<Double> more, int widest, int highest) {
        double west = 180;
        double east = -180;
        double south = 90;
        double north = -90;
        var all = new ArrayList<double[]>();
        shapes.forEach(shape -> all.addAll(shape.rings()));
        all.add(more.stream().mapToDouble(Double::doubleValue).toArray());
        for (var ring : all) {
            for (int at = 0; at < ring.length; at += 2) {
                west = Math.min(west, ring[at]);
                east = Math.max(east, ring[at]);
                south = Math.min(south, ring[at + 1]);
                north = Math.max(north, ring[at + 1]);
            }
        }
        if (west > east) return new Frame(0, 0, 1, 1, 2 * EDGE, 2 * EDGE);
        double narrow = Math.cos(Math.toRadians((south + north) / 2));
        double wide = Math.max((east - west) * narrow, SMALLEST);
        double high = Math.max(north - south, SMALLEST);
        double scale = Math.min((widest - 2 * EDGE) / wide, (highest - 2 * EDGE) / high);
        return new Frame(
                west,
                north,
                narrow,
                scale,
                (int) Math.ceil(wide * scale) + 2 * EDGE,
                (int) Math.ceil(high * scale) + 2 * EDGE);
    }

    double x(double longitude) {
        return (longitude - west) * narrow * scale + EDGE;
    }

    double y(double latitude) {
        return (north - latitude) * scale + EDGE;
    }

    /** On halves of a point: what two areas share stays the same for both, and what no eye sees is left out. */
    String path(Shape shape) {
        var path = new StringBuilder();
        for (var ring : shape.rings()) {
            var points = points(ring);
            if (points.size() > 2)
                path.append('M').append(String.join(" ", points)).append('Z');
        }
        return path.isEmpty() ? speck(x(shape.x()), y(shape.y())) : path.toString();
    }

    private List<String> points(double[] ring) {
        var points = new ArrayList<String>();
        for (int at = 0; at < ring.length; at += 2) {
            var point = half(x(ring[at])) + "," + half(y(ring[at + 1]));
            if (points.isEmpty() || !points.getLast().equals(point)) points.add(point);
        }
        if (points.size() > 1 && points.getFirst().equals(points.getLast())) points.removeLast();
        return points;
    }

    private static String half(double place) {
        long halves = Math.round(place * 2);
        return halves % 2 == 0 ? Long.toString(halves / 2) : halves / 2 + ".5";
    }

    /** Something to see of what is too small. */
    private static String speck(double x, double y) {
        return "M%s,%s %s,%s %s,%s %s,%sZ"
                .formatted(half(x - 2), half(y), half(x), half(y - 2), half(x + 2), half(y), half(x), half(y + 2));
    }
}
