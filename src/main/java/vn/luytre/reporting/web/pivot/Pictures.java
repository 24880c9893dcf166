package vn.luytre.reporting.web.pivot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.luytre.boundary.file.Shape;
import vn.luytre.boundary.map.BoundaryMap;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.pivot.Pivot;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.total.Tree;
import vn.luytre.reporting.web.pivot.Picture.Area;
import vn.luytre.reporting.web.pivot.Picture.Areas;
import vn.luytre.reporting.web.pivot.Picture.Bar;
import vn.luytre.reporting.web.pivot.Picture.Bars;
import vn.luytre.reporting.web.pivot.Picture.Course;
import vn.luytre.reporting.web.pivot.Picture.Point;
import vn.luytre.reporting.web.pivot.Picture.Tile;
import vn.luytre.reporting.web.pivot.Picture.Tiles;

/** Makes the pictures that suit a table: of one indicator, that by which it is ordered or the first. */
final class Pictures {
    private static final int MOST_BARS = 40;
    private static final int TILES_WIDE = 8;
    private static final TileMap COUNTRY = TileMap.load();

    private final Pivot pivot;
    private final Line line;
    private final Span span;

    Pictures(Pivot pivot, Line line, Span span) {
        this.pivot = pivot;
        this.line = line;
        this.span = span;
    }

    /**
     * The pictures of an indicator.
     *
     * @param boundaries of the units, where the map is drawn with them
     */
    static List<Picture> of(Pivot pivot, Line line, Span span, Names names, Map<UnitId, Shape> boundaries) {
        var pictures = new Pictures(pivot, line, span);
        var all = new ArrayList<Picture>();
        if (pivot.question().spans().size() > 1)
            all.add(pictures.course(pivot.question().scope()));
        if (pivot.units().size() > 1) {
            all.add(pictures.bars());
            all.add(boundaries.isEmpty() ? pictures.tiles(names) : pictures.areas(boundaries));
        }
        return all;
    }

    Bars bars() {
        var bars = new ArrayList<Bar>();
        var largest = largest();
        for (var unit : pivot.units()) {
            var cell = pivot.cell(unit, span, line);
            bars.add(new Bar(
                    unit,
                    cell,
                    cell.number().map(number -> percent(number, largest)).orElse(0.0)));
        }
        bars.sort(Comparator.comparing((Bar bar) -> bar.cell().number().isEmpty())
                .thenComparing(bar -> bar.cell().number().orElse(BigDecimal.ZERO), Comparator.reverseOrder()));
        int shown = Math.min(bars.size(), MOST_BARS);
        return new Bars(line, span, List.copyOf(bars.subList(0, shown)), bars.size() - shown);
    }

    private BigDecimal largest() {
        return numbers().stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    private List<BigDecimal> numbers() {
        return pivot.units().stream()
                .flatMap(unit -> pivot.cell(unit, span, line).number().stream())
                .toList();
    }

    private static double percent(BigDecimal number, BigDecimal largest) {
        return largest.signum() == 0
                ? 0
                : number.divide(largest, MathContext.DECIMAL64).doubleValue() * 100;
    }

    Course course(UnitId unit) {
        var spans = pivot.question().spans();
        var cells = spans.stream().map(one -> pivot.cell(unit, one, line)).toList();
        var largest = cells.stream()
                .flatMap(cell -> cell.number().stream())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        var points = new ArrayList<Point>();
        for (int at = 0; at < spans.size(); at++) {
            int x = 30 + (spans.size() == 1 ? 270 : at * 540 / (spans.size() - 1));
            var number = cells.get(at).number();
            var y = number.isEmpty() ? null : Integer.valueOf(150 - (int) (percent(number.get(), largest) * 1.2));
            points.add(new Point(spans.get(at), cells.get(at), x, y));
        }
        return new Course(line, unit, points, largest);
    }

    private Areas areas(Map<UnitId, Shape> boundaries) {
        var classes = Quantiles.of(numbers());
        var shapes = new LinkedHashMap<UnitId, Shape>();
        var without = new ArrayList<UnitId>();
        for (var unit : pivot.units()) {
            var shape = boundaries.get(unit);
            if (shape == null) without.add(unit);
            else shapes.put(unit, shape);
        }
        boolean isCountry = pivot.question().scope().equals(Tree.COUNTRY);
        var map = isCountry ? BoundaryMap.ofCountry(shapes) : BoundaryMap.of(shapes);
        var areas = map.areas().stream().map(area -> area(classes, area)).toList();
        return new Areas(line, span, areas, without, classes, map.width(), map.height(), map.isles());
    }

    private Area area(Quantiles classes, BoundaryMap.Area<UnitId> area) {
        var cell = pivot.cell(area.key(), span, line);
        int rank = cell.number().map(classes::indexOf).orElse(-1);
        return new Area(area.key(), cell, area.path(), area.x(), area.y(), area.radius(), rank);
    }

    private Tiles tiles(Names names) {
        var classes = Quantiles.of(numbers());
        return pivot.question().scope().equals(Tree.COUNTRY)
                ? country(classes, names.codes())
                : grid(classes, names.names());
    }

    private Tiles country(Quantiles classes, Map<UnitId, String> codes) {
        var byCode = new LinkedHashMap<String, UnitId>();
        for (var unit : pivot.units()) if (codes.containsKey(unit)) byCode.put(codes.get(unit), unit);
        var tiles = new ArrayList<Tile>();
        for (var place : COUNTRY.provinces()) {
            var unit = byCode.get(place.code());
            tiles.add(
                    unit == null
                            ? new Tile(null, place.name(), null, place.column(), place.row(), -1)
                            : tile(classes, unit, place.name(), place.column(), place.row()));
        }
        for (var island : COUNTRY.islands())
            tiles.add(new Tile(null, island.name(), null, island.column(), island.row(), -1));
        int height =
                COUNTRY.provinces().stream().mapToInt(TileMap.Place::row).max().orElse(0) + 1;
        return new Tiles(line, span, tiles, classes, TILES_WIDE, height, true);
    }

    private Tiles grid(Quantiles classes, Map<UnitId, String> names) {
        var tiles = new ArrayList<Tile>();
        for (var unit : pivot.units()) {
            int at = tiles.size();
            var name = Objects.requireNonNullElse(names.get(unit), unit.toString());
            tiles.add(tile(classes, unit, name, at % TILES_WIDE, at / TILES_WIDE));
        }
        return new Tiles(line, span, tiles, classes, TILES_WIDE, (tiles.size() - 1) / TILES_WIDE + 1, false);
    }

    private Tile tile(Quantiles classes, UnitId unit, String name, int column, int row) {
        var cell = pivot.cell(unit, span, line);
        return new Tile(
                unit,
                name,
                cell,
                column,
                row,
                cell.number().map(classes::indexOf).orElse(-1));
    }
}
