package vn.luytre.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import vn.luytre.FuzzedText;

/** The gate that keeps secret texts out is never less strict than the rule whose finding would be printed. */
@Tag("fuzz")
class SecrecyFuzzTests {
    private static final List<String> HEADS = List.of(
            "\n",
            "\n\n",
            " ",
            "            ",
            "| ",
            "**",
            "[",
            "M",
            "Ậ",
            "T",
            "MẬT",
            "MAT",
            "MẶT",
            "TỐI",
            "TOI",
            "TUYỆT ",
            "Độ mật: ",
            "Mật",
            "Thường",
            "HỎA TỐC",
            " - ",
            "BÍ",
            "UÔNG ",
            "TRẬN",
            "\u0323",
            "\u0302",
            "\u00A0",
            "😀",
            "\uD83D",
            "Ñ",
            "UBND XÃ LŨNG CÒ",
            "Số: 31/KH-UBND",
            "1. Công an xã báo cáo.",
            "Céng hßa x· héi ",
            "MËT");

    @FuzzTest(maxExecutions = 6_000)
    void noTextThatPassesTheGateIsReadAsSecret(FuzzedDataProvider data) {
        var source = SourceText.of("fuzz", FuzzedText.of(data, HEADS));
        if (SecrecyGate.refusal(source) == null)
            assertThat(Reader.read(source).secrecy()).isNull();
    }
}
