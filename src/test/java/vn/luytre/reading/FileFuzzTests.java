package vn.luytre.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Tag;
import vn.luytre.FuzzedText;

/** What the program itself does with the bytes of a file, before and after a child process has read it. */
@Tag("fuzz")
class FileFuzzTests {
    private static final List<String> BEGINNINGS = List.of(
            "%PDF-",
            "PK\u0003\u0004",
            "{\\rtf",
            "<!DOCTYPE html>",
            "<?xml ",
            "<html",
            "From ",
            "MIME-Version: 1.0\r\n",
            "Received: a\n b\n",
            "\n",
            "\uFEFF",
            "Số: 12/CT-UBND",
            "\0",
            ":",
            " ");

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

    @FuzzTest(maxExecutions = 20_000)
    void anyBytesAreATextToTheLetterOrRefused(FuzzedDataProvider data) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(data.pickValue(BEGINNINGS).getBytes(UTF_8));
        bytes.writeBytes(data.consumeRemainingAsBytes());
        FileFormat.of(bytes.toByteArray());
        switch (TextFiles.decoded("fuzz", bytes.toByteArray())) {
            case FileContent.Text(var source) ->
                assertThat(source.raw().getBytes(UTF_8)).isEqualTo(bytes.toByteArray());
            case FileContent.Refused(var reason) -> assertThat(reason).isNotBlank();
        }
    }

    /** The gate is never less strict than the rule whose finding is printed. */
    @FuzzTest(maxExecutions = 15_000)
    void noTextThatPassesTheGateIsReadAsSecret(FuzzedDataProvider data) {
        var source = SourceText.of("fuzz", FuzzedText.of(data, HEADS));
        if (SecrecyGate.refusal(source) == null)
            assertThat(Reader.read(source).secrecy()).isNull();
    }
}
