package vn.luytre.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import vn.luytre.FuzzedText;
import vn.luytre.reading.words.Words;

/** A count with its unit lies within its words, whatever they are. */
@Tag("fuzz")
class FigureFuzzTests {
    private static final List<String> PIECES = List.of(
            "1.126",
            "12,5",
            "08",
            "47/52",
            "1.165/1.240",
            "3-5%",
            "0/0",
            "999999999999999999",
            "1",
            "000",
            ".",
            ",",
            "/",
            "-",
            "–",
            "%",
            " ",
            "\n",
            "(",
            ")",
            "hộ",
            "nghìn",
            " tỷ đồng",
            " mô hình",
            "lượt",
            "/KH",
            "V",
            "trở lên");

    @FuzzTest(maxExecutions = 25_000)
    void anyWordsHaveTheirFigures(FuzzedDataProvider data) {
        var words = Words.of(FuzzedText.of(data, PIECES));
        for (int at = 0; at < words.size(); at++) {
            figure(words, at, Figure.at(words, at, words.size()));
            figure(words, at, Figure.upper(words, at, words.size()));
        }
    }

    private static void figure(Words words, int at, @Nullable Figure figure) {
        if (figure == null) return;
        assertThat(figure.start()).isEqualTo(at);
        assertThat(figure.after()).isBetween(at + 1, words.size());
        assertThat(figure.value()).isNotNegative();
        var unit = Unit.at(words, figure.after(), words.size());
        if (unit != null) assertThat(unit.after()).isBetween(figure.after(), words.size());
    }
}
