package vn.luytre.reading.file;

import java.util.ArrayList;
import java.util.List;

/** The words of a page, the lines drawn on it, and its width in points. */
record PdfPage(int number, float width, List<PdfWord> words, List<PdfRule> rules) {
    PdfPage(int number, float width, List<PdfRule> rules) {
        this(number, width, new ArrayList<>(), rules);
    }

    int letters() {
        return (int) words.stream()
                .flatMapToInt(word -> word.text().chars())
                .filter(Character::isLetter)
                .count();
    }
}
