package vn.luytre.directive.web;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.directive.draft.DraftText;
import vn.luytre.directive.draft.TextLine;
import vn.luytre.reading.PagePicture;

/**
 * One page of a document as a picture, with boxes over what was read on it.
 *
 * @param number from 1
 * @param count of all pages
 * @param width in points, as are all measures
 */
public record PageView(int number, int count, float width, float height, List<Box> boxes) {
    /** So far words may stick out where a page was straightened to be read. */
    private static final double TOLERANCE = 1.03;

    /** A stretch of a line. */
    public record Box(TextPiece piece, double left, double top, double width, double height, boolean first) {}

    static PageView of(PagePicture picture, int number, DraftText text, List<TextPiece> pieces) {
        var lines = text.lines();
        boolean fits = lines.stream()
                .filter(line -> line.page() == number)
                .allMatch(line -> line.left() + line.width() <= picture.width() * TOLERANCE
                        && line.top() + line.height() <= picture.height() * TOLERANCE);
        // a page that lay on its side was read upright: its places are not those of the picture
        var boxes = fits ? boxes(number, text, pieces) : List.<Box>of();
        return new PageView(number, text.pages(), picture.width(), picture.height(), boxes);
    }

    private static List<Box> boxes(int number, DraftText text, List<TextPiece> pieces) {
        var lines = text.lines();
        var boxes = new ArrayList<Box>();
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            int end = i + 1 < lines.size() ? lines.get(i + 1).start() : text.length();
            while (next < pieces.size()
                    && pieces.get(next).end() <= lines.get(i).start()) next++;
            if (lines.get(i).page() != number) continue;
            end = text.endOfWords(lines.get(i).start(), end);
            for (int at = next; at < pieces.size() && pieces.get(at).start() < end; at++) {
                var piece = pieces.get(at);
                if (!piece.style().isEmpty()) boxes.add(box(piece, lines.get(i), end));
            }
        }
        return boxes;
    }

    /** Where its words lie on the line, as if all letters were as wide. */
    private static Box box(TextPiece piece, TextLine line, int end) {
        double letter = line.width() / Math.max(1, end - line.start());
        int from = Math.max(piece.start(), line.start());
        int to = Math.min(piece.end(), end);
        double left = line.left() + letter * (from - line.start());
        return new Box(
                piece,
                left,
                line.top(),
                letter * (to - from),
                line.height(),
                piece.first() && piece.start() >= line.start());
    }
}
