package vn.luytre.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** What the program itself does with the bytes of a file. */
@Tag("fuzz")
class TextFileFuzzTests {
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
}
