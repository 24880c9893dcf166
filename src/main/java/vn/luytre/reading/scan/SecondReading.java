package vn.luytre.reading.scan;

import static org.bytedeco.tesseract.global.tesseract.PSM_SINGLE_LINE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.luytre.reading.Doubt;

/** Reads words again that were not read for sure, each on its own, by two recognizers that were trained apart. */
final class SecondReading {
    /** Of the words with more, one in a thousand is wrong; of those with less, one in four. */
    private static final float SURE = 90;

    private static final int PADDING = 6;
    /** Read larger, a stroke between letters is rather seen. */
    private static final float LARGER = 1.3f;
    /** A page of which more is not sure is a bad one, and takes long enough. */
    private static final int MOST_WORDS = 250;

    private final Recognizer first;
    private final Recognizer second;
    private final Picture page;
    private final int dpi;
    private List<FoundWord> words = List.of();
    private int count;

    SecondReading(Recognizer first, Recognizer second, Picture page, int dpi) {
        this.first = first;
        this.second = second;
        this.page = page;
        this.dpi = dpi;
    }

    /** The words as they are after it, with their doubts. */
    List<FoundWord> read(List<FoundWord> found) throws PictureFault {
        words = found;
        var read = new ArrayList<FoundWord>();
        for (var each : words) {
            var word = ShortForms.cased(each);
            boolean code = CodeForm.isCode(word.text());
            boolean stroke = CodeForm.bare(word.text()).equals("I"); // or the figure one
            boolean sure = word.confidence() >= SURE
                    && !stroke
                    && !ShortForms.mayLackStroke(word.text())
                    && (!code || CodeForm.isKnown(word.text()));
            if (sure || word.doubt() != null) read.add(word);
            else if (++count > MOST_WORDS) read.add(word.doubtful(cause(code)));
            else read.addAll(again(word, code));
        }
        for (int i = 0; i < read.size(); i++) read.set(i, RomanStems.counted(read.get(i), page));
        return read;
    }

    /** No word stands close before it: it may be the number of a part, «II.». With its year, «III/2031», it may stand anywhere. */
    private boolean beginsLine(FoundWord word) {
        if (word.text().indexOf('/') > 0) return true;
        float gap = 2 * word.row();
        for (var other : words) {
            boolean beside = Math.abs(other.baseline() - word.baseline()) < word.row() / 3;
            if (beside && other.left() < word.left() && word.left() - other.right() < gap) return false;
        }
        return true;
    }

    private static Doubt.Cause cause(boolean code) {
        return code ? Doubt.Cause.CODE : Doubt.Cause.FAINT;
    }

    private List<FoundWord> again(FoundWord word, boolean code) throws PictureFault {
        var ballot = new Ballot(word);
        ballot.add(reading(first, word, "", 1));
        ballot.add(reading(second, word, "", 1));
        if (ArchiveCopy.isOf(word, words)) return List.of(ArchiveCopy.of(word, ballot.texts()));
        if (code || ballot.hasCode()) {
            var alphabet = CodeForm.alphabet(word.text());
            ballot.add(reading(first, word, alphabet, 1));
            ballot.add(reading(second, word, alphabet, 1));
            return ballot.code(CodeForm.isLikeRoman(word.text()) && beginsLine(word));
        }
        if (!ballot.isSettled()) ballot.add(reading(first, word, "", LARGER));
        return ballot.word();
    }

    /** A word alone between white margins. It may turn out to be two. */
    private List<FoundWord> reading(Recognizer recognizer, FoundWord word, String alphabet, float scale)
            throws PictureFault {
        try (var part = page.alone(word.left(), word.top(), word.right(), word.bottom(), PADDING, scale)) {
            recognizer.only(alphabet);
            int x = Math.max(0, word.left() - PADDING) - Math.round(Picture.BORDER / scale);
            return recognizer.words(part, Math.round(dpi * scale), PSM_SINGLE_LINE).stream()
                    .map(found -> word.within(found.scaled(1 / scale), x))
                    .collect(Collectors.toList());
        } finally {
            recognizer.only("");
        }
    }
}
