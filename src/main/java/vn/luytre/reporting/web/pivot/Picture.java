package vn.luytre.reporting.web.pivot;

import java.math.BigDecimal;
import java.util.ArrayList;
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

    /** How wide it is drawn, in the measure of its shapes. */
    int width();

    /** How high. */
    int height();

    /** What it is called in the address of its file. */
    String name();

    /** Units by length, the longest first. */
    record Bars(Line line, Span span, List<Bar> bars, int others) implements Picture {
        @Override
        public int width() {
            return 640;
        }

        @Override
        public int height() {
            return bars.size() * 24 + 8;
        }

        @Override
        public String name() {
            return "bars";
        }
    }

    /**
     * A bar.
     *
     * @param percent of the longest; 0 where there is no number
     */
    record Bar(UnitId unit, Cell cell, double percent) {}

    /**
     * One unit over time.
     *
     * @param largest what the highest point stands for
     */
    record Course(Line line, UnitId unit, List<Point> points, BigDecimal largest) implements Picture {
        @Override
        public int width() {
            return 600;
        }

        @Override
        public int height() {
            return 190;
        }

        @Override
        public String name() {
            return "course";
        }

        /** Whether there is a line at all. */
        public boolean isDrawn() {
            return points.stream().filter(point -> point.y() != null).count() > 1;
        }

        /** The places of the points in a picture of 600 by 180, in unbroken lines: a time without a number breaks one. */
        public List<String> lines() {
            var lines = new ArrayList<String>();
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

    /**
     * A point of a line.
     *
     * @param y null where there is no number
     */
    record Point(Span span, Cell cell, int x, @Nullable Integer y) {}

    /** A tile for each unit, coloured by its class. */
    record Tiles(Line line, Span span, List<Tile> tiles, Quantiles classes, int columns, int rows, boolean country)
            implements Picture {
        @Override
        public int width() {
            return columns * 84;
        }

        @Override
        public int height() {
            return rows * 44;
        }

        @Override
        public String name() {
            return "map";
        }
    }

    /**
     * A tile.
     *
     * @param unit null where the office knows no such unit, and for islands
     * @param rank of its class from 0; -1 without a number
     */
    record Tile(
            @Nullable UnitId unit, String name, @Nullable Cell cell, int column, int row, int rank) {
        /** The shade of its class; islands and provinces without an office are plain. */
        public String shade(Quantiles classes) {
            if (cell == null) return "plain";
            return rank < 0 ? "none" : Integer.toString(classes.shade(rank));
        }

        /** Whether it is so dark that letters on it are white. */
        public boolean isDark(Quantiles classes) {
            return rank >= 0 && classes.shade(rank) > 2;
        }
    }
}
