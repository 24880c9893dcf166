package vn.luytre.reporting.web.pivot;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reporting.web.pivot.Picture.Areas;
import vn.luytre.reporting.web.pivot.Picture.Bars;
import vn.luytre.reporting.web.pivot.Picture.Course;
import vn.luytre.reporting.web.pivot.Picture.Tiles;
import vn.luytre.web.Words;

/** What is written around pictures. */
public final class PictureText {
    private static final int WIDTH_OF_A_LETTER = 8;

    private PictureText() {}

    /** What a class of numbers looks like, and which it is. */
    public record Range(String shade, String text) {}

    /** What a picture shows. */
    public static String caption(Words words, Names names, Picture picture, boolean cumulative) {
        var indicator = picture.line().indicator();
        return switch (picture) {
            case Bars bars ->
                words.of(
                        "picture.bars",
                        indicator.name(),
                        indicator.measure(),
                        SpanName.of(words, bars.span(), cumulative));
            case Course course ->
                words.of("picture.course", indicator.name(), indicator.measure(), names.of(words, course.unit()));
            case Tiles tiles ->
                words.of(
                        tiles.country() ? "picture.map" : "picture.grid",
                        indicator.name(),
                        indicator.measure(),
                        SpanName.of(words, tiles.span(), cumulative));
            case Areas areas ->
                words.of(
                        "picture.areas",
                        indicator.name(),
                        indicator.measure(),
                        SpanName.of(words, areas.span(), cumulative));
        };
    }

    /** The same for those who listen. */
    public static String aloud(Words words, Picture picture) {
        var name = picture.line().indicator().name();
        return switch (picture) {
            case Bars bars -> words.of("picture.bars.text", name, bars.bars().size());
            case Course course ->
                words.of("picture.course.text", name, course.points().size());
            case Tiles _ -> words.of("picture.map.text", name);
            case Areas _ -> words.of("picture.areas.text", name);
        };
    }

    /** What the shades stand for; nothing where there are none. */
    public static List<Range> legend(Words words, Picture picture) {
        return switch (picture) {
            case Bars _, Course _ -> List.of();
            case Tiles tiles -> legend(words, picture, tiles.classes());
            case Areas areas -> numbered(legend(words, picture, areas.classes()));
        };
    }

    private static List<Range> legend(Words words, Picture picture, Quantiles classes) {
        var indicator = picture.line().indicator();
        var legend = new ArrayList<Range>();
        for (int at = 0; at < classes.classes().size(); at++) {
            var range = classes.classes().get(at);
            var first = Written.number(words, indicator, range.first());
            var last = Written.number(words, indicator, range.last());
            legend.add(new Range(Integer.toString(classes.shade(at)), words.of("picture.range", first, last)));
        }
        legend.add(new Range("none", words.of("picture.none")));
        return legend;
    }

    /** With the number of each class, which stands where there is no room for more. */
    private static List<Range> numbered(List<Range> ranges) {
        var numbered = new ArrayList<Range>();
        for (var range : ranges) {
            boolean isClass = !range.shade().equals("none");
            numbered.add(isClass ? new Range(range.shade(), numbered.size() + 1 + ": " + range.text()) : range);
        }
        return numbered;
    }

    /** A text in lines that are no wider than a picture. */
    public static List<String> lines(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && (line.length() + word.length()) * WIDTH_OF_A_LETTER > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
