package vn.luytre.boundary.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Made-up files of boundaries. */
public final class GeoJsons {
    private GeoJsons() {}

    public static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    public static String feature(String name, String geometry) {
        return feature("", name, geometry);
    }

    public static String feature(String code, String name, String geometry) {
        return """
                {"type":"Feature","properties":{"ma":"%s","ten":"%s"},"geometry":%s}""".formatted(code, name, geometry);
    }

    /** A square from its corner in the southwest. */
    public static String square(double west, double south, double side) {
        return String.format(
                Locale.ROOT,
                "{\"type\":\"Polygon\",\"coordinates\":[[[%1$f,%2$f],[%3$f,%2$f],[%3$f,%4$f],[%1$f,%4$f],[%1$f,%2$f]]]}",
                west,
                south,
                west + side,
                south + side);
    }

    /** Two units with a border of many points between them. */
    static String[] neighbours(int points) {
        var random = new Random(7);
        var border = new ArrayList<String>();
        for (int at = 1; at < points; at++) {
            double east = 106.5 + 0.03 * Math.sin(at * 6.28 / points) + 0.002 * random.nextDouble();
            border.add(String.format(Locale.ROOT, "[%f,%f]", east, 20 + (double) at / points));
        }
        return new String[] {
            feature("Xã Tây", polygon("[106,21],[106,20],[106.5,20]", border, "[106.5,21],[106,21]")),
            feature("Xã Đông", polygon("[107,20],[107,21],[106.5,21]", border.reversed(), "[106.5,20],[107,20]"))
        };
    }

    private static String polygon(String first, List<String> border, String last) {
        return "{\"type\":\"Polygon\",\"coordinates\":[[" + first + "," + String.join(",", border) + "," + last + "]]}";
    }
}
