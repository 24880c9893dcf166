package vn.luytre.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.fontbox.afm.AFMParser;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.pdmodel.font.PDType1Font;

/** How wide words are in Times New Roman, whose letters are as wide as those of Times. Marks of Vietnamese add no width. */
final class TextWidth {
    private static final int TWIPS_A_POINT = 20;
    private static final float EM = 1000;
    private static final FontMetrics BOLD = metrics();

    private TextWidth() {}

    private static FontMetrics metrics() {
        try (var file = PDType1Font.class.getResourceAsStream("/org/apache/pdfbox/resources/afm/Times-Bold.afm")) {
            if (file == null) throw new IllegalStateException("PDFBox has no metrics of Times");
            return new AFMParser(file).parse(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a line in bold letters of that size in points. */
    static int bold(String line, int points) {
        var plain = Normalizer.normalize(line, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('Đ', 'D')
                .replace('đ', 'd');
        double width = plain.chars().mapToDouble(TextWidth::of).sum();
        return (int) Math.round(width / EM * points * TWIPS_A_POINT);
    }

    /** The first of some sizes by which words need no more than so many lines; the last where none is small enough. */
    static int largest(String words, List<Integer> sizes, int lines, int room) {
        return sizes.stream()
                .filter(size -> bold(words, size) <= lines * room)
                .findFirst()
                .orElse(sizes.getLast());
    }

    private static double of(int character) {
        boolean isLetter = character < 128 && Character.isLetter(character);
        var name = isLetter ? Character.toString(character) : character == '-' ? "hyphen" : "space";
        return BOLD.getCharacterWidth(name);
    }
}
