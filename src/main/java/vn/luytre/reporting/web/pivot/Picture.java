package vn.luytre.reporting.web.pivot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.boundary.map.BoundaryMap.Isle;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.pivot.Cell;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.pivot.SpanKind;

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
        /** Of so many points all are named. */
        public static final int MOST_NAMED = 13;

        private static final int MOST_WEEKS_NAMED = 9;

        /** Whether there is room for the name of a time under its point: of many weeks every second one has its own. */
        public boolean isNamed(Point point) {
            if (points.size() > MOST_NAMED) return false;
            boolean isLong = point.span().kind() == SpanKind.WEEK && points.size() > MOST_WEEKS_NAMED;
            return !isLong || (points.size() - points.indexOf(point)) % 2 == 1;
        }

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
     * The boundaries of units, coloured by their class.
     *
     * @param without units that have none
     * @param isles the archipelagos that every map of the country shows
     */
    record Areas(
            Line line,
            Span span,
            List<Area> areas,
            List<UnitId> without,
            Quantiles classes,
            int width,
            int height,
            List<Isle> isles)
            implements Picture {
        @Override
        public String name() {
            return "map";
        }
    }

    /**
     * A unit on a map.
     *
     * @param path its rings
     * @param x where its name is written
     * @param radius of the room around it
     * @param rank of its class from 0; -1 without a number
     */
    record Area(UnitId unit, Cell cell, String path, int x, int y, int radius, int rank) {
        private static final double WIDTH_OF_A_LETTER = 2.9; // half of it: a text is written to both sides
        private static final int ROOM_FOR_TWO = 15;
        private static final int ROOM_FOR_ONE = 4;

        public String shade(Quantiles classes) {
            return rank < 0 ? "none" : Integer.toString(classes.shade(rank));
        }

        public boolean isDark(Quantiles classes) {
            return rank >= 0 && classes.shade(rank) > 2;
        }

        /** What is written on it: name and number, the number, the number of its class, or nothing, as there is room. */
        public List<String> labels(String name, String number) {
            if (radius >= ROOM_FOR_TWO && fits(name) && fits(number)) return List.of(name, number);
            if (fits(number)) return List.of(number);
            return rank >= 0 && radius >= ROOM_FOR_ONE ? List.of(Integer.toString(rank + 1)) : List.of();
        }

        private boolean fits(String text) {
            return text.length() * WIDTH_OF_A_LETTER <= radius;
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
