package vn.luytre.boundary.map;

import java.util.List;
import vn.luytre.boundary.map.BoundaryMap.Dot;
import vn.luytre.boundary.map.BoundaryMap.Isle;

/**
 * «Quần đảo Hoàng Sa», «quần đảo Trường Sa»: some islands of each, so that they are seen on a map whose file leaves them out.
 *
 * @param places longitude and latitude by turns, to a tenth of a degree
 */
record Archipelago(String name, List<Double> places, double x, double y) {
    static final List<Archipelago> ALL = List.of(
            new Archipelago(
                    "Quần đảo Hoàng Sa (Đà Nẵng)",
                    List.of(111.6, 16.5, 112.3, 16.8, 111.2, 15.8, 112.7, 16.7, 111.5, 17.1, 111.7, 16.4, 112.2, 16.3),
                    112.0,
                    15.3),
            new Archipelago(
                    "Quần đảo Trường Sa (Khánh Hòa)",
                    List.of(
                            114.3, 11.4, 114.4, 10.2, 114.3, 9.9, 111.9, 8.6, 112.9, 7.9, 113.7, 9.0, 114.5, 10.4,
                            114.7, 8.9, 115.8, 10.7, 112.6, 8.8, 114.2, 10.8),
                    113.6,
                    7.4));

    /** The corners of a map of the country. */
    static final List<Double> FRAME = List.of(102.1, 23.4, 117.4, 6.9);

    Isle in(Frame frame) {
        var dots = new Dot[places.size() / 2];
        for (int at = 0; at < dots.length; at++) {
            int left = (int) Math.round(frame.x(places.get(2 * at)));
            dots[at] = new Dot(left, (int) Math.round(frame.y(places.get(2 * at + 1))));
        }
        return new Isle(name, List.of(dots), (int) Math.round(frame.x(x)), (int) Math.round(frame.y(y)));
    }
}
