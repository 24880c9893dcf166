package vn.luytre.reporting.web.movement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.luytre.boundary.file.Shape;
import vn.luytre.boundary.map.BoundaryMap;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.movement.Measure;
import vn.luytre.reporting.movement.Standing;
import vn.luytre.reporting.web.pivot.Quantiles;

/**
 * The places coloured by one number: within their boundaries where these are known, else as tiles. The table beside it says the same.
 *
 * @param without places of which no boundary is known, where others have one
 */
public record MovementMap(int width, int height, List<Piece> pieces, Quantiles classes, List<UnitId> without) {
    private static final int WIDE = 8;
    private static final int TILE_WIDTH = 84;
    private static final int TILE_HEIGHT = 44;
    private static final int TILE_RADIUS = 41;

    /**
     * A place.
     *
     * @param path as a picture has it
     * @param x where its name is written
     * @param radius of the room around it
     */
    public record Piece(UnitId unit, long number, String path, int x, int y, int radius, int shade) {
        private static final double WIDTH_OF_A_LETTER = 2.9; // half of it: a text is written to both sides

        /** Whether letters on it are white. */
        public boolean isDark() {
            return shade > 2;
        }

        /** Whether there is room for a text. */
        public boolean fits(String text) {
            return text.length() * WIDTH_OF_A_LETTER <= radius;
        }
    }

    static MovementMap of(List<Standing> places, Measure measure, Map<UnitId, Shape> boundaries) {
        var classes = Quantiles.of(places.stream()
                .map(place -> BigDecimal.valueOf(place.number(measure)))
                .toList());
        return boundaries.isEmpty() ? tiles(places, measure, classes) : areas(places, measure, classes, boundaries);
    }

    private static MovementMap tiles(List<Standing> places, Measure measure, Quantiles classes) {
        var pieces = new ArrayList<Piece>();
        for (var place : places) {
            int x = pieces.size() % WIDE * TILE_WIDTH + 1;
            int y = pieces.size() / WIDE * TILE_HEIGHT + 1;
            var path = "M%d,%d %d,%d %d,%d %d,%dZ"
                    .formatted(
                            x,
                            y,
                            x + TILE_WIDTH - 2,
                            y,
                            x + TILE_WIDTH - 2,
                            y + TILE_HEIGHT - 2,
                            x,
                            y + TILE_HEIGHT - 2);
            pieces.add(piece(place, measure, classes, path, x + TILE_RADIUS, y + TILE_HEIGHT / 2, TILE_RADIUS));
        }
        int rows = (pieces.size() + WIDE - 1) / WIDE;
        return new MovementMap(WIDE * TILE_WIDTH, rows * TILE_HEIGHT, pieces, classes, List.of());
    }

    private static MovementMap areas(
            List<Standing> places, Measure measure, Quantiles classes, Map<UnitId, Shape> boundaries) {
        var byUnit = new LinkedHashMap<UnitId, Standing>();
        var shapes = new LinkedHashMap<UnitId, Shape>();
        var without = new ArrayList<UnitId>();
        for (var place : places) {
            byUnit.put(place.unit(), place);
            var shape = boundaries.get(place.unit());
            if (shape == null) without.add(place.unit());
            else shapes.put(place.unit(), shape);
        }
        var map = BoundaryMap.of(shapes);
        var pieces = map.areas().stream()
                .map(area -> piece(
                        Objects.requireNonNull(byUnit.get(area.key())),
                        measure,
                        classes,
                        area.path(),
                        area.x(),
                        area.y(),
                        area.radius()))
                .toList();
        return new MovementMap(map.width(), map.height(), pieces, classes, without);
    }

    private static Piece piece(
            Standing place, Measure measure, Quantiles classes, String path, int x, int y, int radius) {
        long number = place.number(measure);
        int shade = classes.shade(classes.indexOf(BigDecimal.valueOf(number)));
        return new Piece(place.unit(), number, path, x, y, radius, shade);
    }
}
