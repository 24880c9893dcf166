package vn.luytre.reporting.web.pivot;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.pivot.Cell;
import vn.luytre.reporting.pivot.Span;

/** One column of a table as a picture. The table beside it says the same in numbers. */
public sealed interface Picture {
    /** Which indicator. */
    Line line();

    /** Units by length, the longest first. */
    record Bars(Line line, Span span, List<Bar> bars, int others) implements Picture {}

    /** @param percent of the longest; 0 where there is no number */
    record Bar(UnitId unit, Cell cell, double percent) {}

    /**
     * One unit over time.
     *
     * @param largest what the highest point stands for
     */
    record Course(Line line, UnitId unit, List<Point> points, BigDecimal largest) implements Picture {
        /** The places of the points in a picture of 600 by 180, in unbroken lines: a time without a number breaks one. */
        public List<String> lines() {
            var lines = new java.util.ArrayList<String>();
            var line = new StringBuilder();
            for (var point : points) {
                if (point.y() == null) {
                    if (!line.isEmpty()) lines.add(line.toString());
                    line.setLength(0);
                } else line.append(point.x()).append(',').append(point.y()).append(' ');
            }
            if (!line.isEmpty()) lines.add(line.toString());
            return lines;
        }
    }

    /** @param y null where there is no number */
    record Point(Span span, Cell cell, int x, @Nullable Integer y) {}

    /** A tile for each unit, coloured by its class. */
    record Tiles(Line line, Span span, List<Tile> tiles, Quantiles classes, int width, int height, boolean country)
            implements Picture {}

    /**
     * A tile.
     *
     * @param unit null where the office knows no such unit, and for islands
     * @param rank of its class from 0; -1 without a number
     */
    record Tile(
            @Nullable UnitId unit, String name, @Nullable Cell cell, int column, int row, int rank) {}
}
