package vn.luytre.boundary.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.luytre.boundary.Boundaries;
import vn.luytre.boundary.file.Shape;
import vn.luytre.boundary.map.BoundaryMap;
import vn.luytre.boundary.map.BoundaryMap.Isle;
import vn.luytre.organization.UnitId;

/** A map that shows what is where, and no figures. */
public record Sketch(int width, int height, List<Piece> pieces, List<Isle> isles) {
    private static final double WIDTH_OF_A_LETTER = 2.4; // half of it: a name is written to both sides

    /**
     * An area.
     *
     * @param look «good», «open», «faulty»
     * @param title what it is
     * @param label the same where there is room, else nothing
     */
    public record Piece(String path, String look, String title, String label, int x, int y) {}

    /** How an area looks and what it is called. */
    record Said(String look, String title, String label) {}

    static <K> Sketch of(UnitId unit, Map<K, Shape> shapes, Function<K, Said> says) {
        var map = unit.equals(Boundaries.COUNTRY) ? BoundaryMap.ofCountry(shapes) : BoundaryMap.of(shapes);
        var pieces = map.areas().stream()
                .map(area -> {
                    var said = says.apply(area.key());
                    boolean fits = said.label().length() * WIDTH_OF_A_LETTER <= area.radius();
                    return new Piece(
                            area.path(), said.look(), said.title(), fits ? said.label() : "", area.x(), area.y() + 4);
                })
                .toList();
        return new Sketch(map.width(), map.height(), pieces, map.isles());
    }
}
