package vn.luytre.boundary.file;

import java.util.ArrayList;
import java.util.List;

/**
 * The area of a unit on the globe (WGS 84), simplified.
 *
 * @param path «M105.8341,21.0278 105.84,21.03 …ZM…»: rings of longitude and latitude; what two rings enclose is out
 * @param x longitude of the middle of the largest circle that fits in, where a name is written
 * @param y its latitude
 * @param radius of that circle in degrees of latitude
 */
public record Shape(String path, double x, double y, double radius) {
    /** The rings of the path, each as longitude and latitude by turns. */
    public List<double[]> rings() {
        var rings = new ArrayList<double[]>();
        for (var text : path.split("Z", -1)) if (text.startsWith("M")) rings.add(ring(text.substring(1)));
        return rings;
    }

    private static double[] ring(String text) {
        var points = text.split(" ", -1);
        var ring = new double[points.length * 2];
        for (int at = 0; at < points.length; at++) {
            int comma = points[at].indexOf(',');
            ring[2 * at] = Double.parseDouble(points[at].substring(0, comma));
            ring[2 * at + 1] = Double.parseDouble(points[at].substring(comma + 1));
        }
        return ring;
    }

    /** Both together, with the name in the larger one. Twice the same is once. */
    public Shape with(Shape other) {
        if (other.path.equals(path)) return this;
        var larger = other.radius > radius ? other : this;
        return new Shape(path + other.path, larger.x, larger.y, larger.radius);
    }
}
