package vn.luytre.reading.scan;

import static org.bytedeco.tesseract.global.tesseract.OEM_LSTM_ONLY;
import static org.bytedeco.tesseract.global.tesseract.RIL_WORD;
import static org.bytedeco.tesseract.global.tesseract.TessDeleteText;
import static org.bytedeco.tesseract.global.tesseract.TessResultIteratorDelete;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;

/** Tesseract with its Vietnamese data: one for the whole life of the process, since its start costs more than a page. */
final class Recognizer {
    /** Small and quick: it reads the whole page. */
    static final String FIRST = "vie-first.traineddata";
    /** Larger, trained apart: it reads again what the first was not sure of. */
    static final String SECOND = "vie-second.traineddata";

    private final TessBaseAPI engine = new TessBaseAPI();
    /** Tesseract goes on using it. */
    private final BytePointer data;

    Recognizer(String file) throws IOException {
        try (var in = Recognizer.class.getResourceAsStream(file)) {
            if (in == null) throw new IOException(file + " is not part of the program");
            data = new BytePointer(in.readAllBytes());
        }
        engine.SetVariable("debug_file", "/dev/null");
        int fault = engine.Init(
                data,
                (int) data.limit(),
                new BytePointer("vie"),
                OEM_LSTM_ONLY,
                (BytePointer) null,
                0,
                null,
                null,
                false,
                null);
        if (fault != 0) throw new IOException("Tesseract does not take " + file);
    }

    /** Only these characters are recognized from now on; all where there are none. */
    void only(String characters) {
        engine.SetVariable("tessedit_char_whitelist", characters);
    }

    /**
     * The words on a picture, in no order that could be relied on.
     *
     * @param mode how the picture is cut into lines: a constant {@code PSM_…}
     */
    List<FoundWord> words(Picture picture, int dpi, int mode) {
        engine.SetPageSegMode(mode);
        engine.SetImage(picture.pix());
        engine.SetSourceResolution(dpi);
        var words = new ArrayList<FoundWord>();
        try {
            if (engine.Recognize(null) != 0) return words;
            var each = engine.GetIterator();
            if (each == null || each.isNull()) return words;
            try {
                do add(each, words);
                while (each.Next(RIL_WORD));
            } finally {
                TessResultIteratorDelete(each);
            }
        } finally {
            engine.Clear();
        }
        return words;
    }

    private static void add(ResultIterator word, List<FoundWord> words) {
        var bytes = word.GetUTF8Text(RIL_WORD);
        if (bytes == null || bytes.isNull()) return;
        var text = bytes.getString(java.nio.charset.StandardCharsets.UTF_8).strip();
        TessDeleteText(bytes);
        int[] left = {0};
        int[] top = {0};
        int[] right = {0};
        int[] bottom = {0};
        if (text.isEmpty() || !word.BoundingBox(RIL_WORD, left, top, right, bottom)) return;
        float[] row = {0};
        float[] descenders = {0};
        float[] ascenders = {0};
        word.RowAttributes(row, descenders, ascenders);
        int[] x1 = {0};
        int[] y1 = {0};
        int[] x2 = {0};
        int[] y2 = {0};
        float baseline = word.Baseline(RIL_WORD, x1, y1, x2, y2) ? (y1[0] + y2[0]) / 2f : bottom[0];
        words.add(new FoundWord(
                text, left[0], top[0], right[0], bottom[0], baseline, row[0], word.Confidence(RIL_WORD), null));
    }
}
