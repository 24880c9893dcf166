package vn.luytre.reading.scan;

import static org.bytedeco.tesseract.global.tesseract.PSM_SINGLE_CHAR;
import static org.bytedeco.tesseract.global.tesseract.PSM_SINGLE_LINE;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.Doubt;

/** Finds the ink on a page that belongs to no word yet and reads it: single digits in the cells of tables, above all. */
final class Leftovers {
    private static final int MOST = 120;
    private static final float SURE = 45;
    private static final int PADDING = 5;

    private static final int[] MODES = {PSM_SINGLE_LINE, PSM_SINGLE_CHAR};

    private final List<Recognizer> recognizers;
    private final Picture page;
    private final int dpi;

    Leftovers(List<Recognizer> recognizers, Picture page, int dpi) {
        this.recognizers = recognizers;
        this.page = page;
        this.dpi = dpi;
    }

    List<FoundWord> read(List<FoundWord> words) throws PictureFault {
        var found = new ArrayList<FoundWord>();
        var places = UnreadInk.of(page, dpi, words);
        if (places.size() > MOST) return found; // a picture, or dust
        for (var place : places) read(place, words, found);
        return found;
    }

    private void read(UnreadInk ink, List<FoundWord> words, List<FoundWord> found) throws PictureFault {
        int x = Math.max(0, ink.left() - PADDING) - Picture.BORDER;
        int y = Math.max(0, ink.top() - PADDING) - Picture.BORDER;
        try (var part = page.alone(ink.left(), ink.top(), ink.right(), ink.bottom(), PADDING)) {
            for (var word : figure(words(part), part)) add(placed(word, x, y), words, found);
        }
    }

    /** As a line, by the one recognizer or the other, else as a single letter; what nothing is sure of, as it is likeliest. */
    private List<FoundWord> words(Picture part) {
        List<FoundWord> best = List.of();
        for (int mode : MODES) {
            for (var recognizer : recognizers) {
                var words = recognizer.words(part, dpi, mode).stream()
                        .map(Leftovers::stroke)
                        .toList();
                if (sure(words) > sure(best)) best = words;
                if (sure(best) >= SURE) return best;
            }
        }
        return best;
    }

    /** A letter that stands alone is rather a figure: the number of a row. It is read as one, and doubtful. */
    private List<FoundWord> figure(List<FoundWord> words, Picture part) {
        if (words.size() != 1 || !isLetter(words.getFirst().text())) return words;
        recognizers.forEach(recognizer -> recognizer.only(CodeForm.ROMAN));
        var figures = words(part);
        recognizers.forEach(recognizer -> recognizer.only(""));
        return (figures.isEmpty() ? words : figures)
                .stream().map(word -> word.doubtful(Doubt.Cause.CODE)).toList();
    }

    private static boolean isLetter(String text) {
        var bare = CodeForm.bare(text);
        return bare.length() == 1 && Character.isLetter(bare.charAt(0)) && !CodeForm.isKnown(bare);
    }

    /** The rules of the page are off it: an upright stroke that stands alone is a Roman one. */
    private static FoundWord stroke(FoundWord word) {
        boolean digit = word.text().chars().anyMatch(Character::isDigit);
        return digit ? word : word.reading(CodeForm.roman(word.text()), word.confidence());
    }

    private static float sure(List<FoundWord> words) {
        boolean says = !words.isEmpty()
                && words.stream().allMatch(word -> word.text().chars().anyMatch(Character::isLetterOrDigit));
        return says
                ? (float)
                        words.stream().mapToDouble(FoundWord::confidence).min().orElse(0)
                : 0;
    }

    private static FoundWord placed(FoundWord word, int x, int y) {
        return new FoundWord(
                word.text(),
                x + word.left(),
                y + word.top(),
                x + word.right(),
                y + word.bottom(),
                y + word.bottom(),
                word.height() * 1.4f,
                word.confidence(),
                word.doubt());
    }

    /** On the line of the nearest word beside it. A single letter beside no word is a piece of a signature. */
    private static void add(FoundWord word, List<FoundWord> words, List<FoundWord> found) {
        FoundWord nearest = null;
        for (var other : words) {
            boolean beside = Math.abs(other.baseline() - word.bottom()) < other.row() / 3;
            if (beside && (nearest == null || gap(word, other) < gap(word, nearest))) nearest = other;
        }
        if (nearest != null) found.add(word.onLineOf(nearest));
        else if (CodeForm.bare(word.text()).length() > 1) found.add(word);
    }

    private static int gap(FoundWord word, FoundWord other) {
        return Math.min(Math.abs(word.left() - other.right()), Math.abs(other.left() - word.right()));
    }
}
