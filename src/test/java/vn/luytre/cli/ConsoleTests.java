package vn.luytre.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTests {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aFullDiskIsAFailure() {
        var console = new Console(failing("No space left on device"), err, Screen.PLAIN);
        console.print("x");
        assertThat(console.finish(0)).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("không ghi được kết quả: No space left on device");
    }

    @Test
    void aReaderThatHasSeenEnoughIsNone() {
        var console = new Console(failing("Broken pipe"), err, Screen.PLAIN);
        console.print("x");
        assertThat(console.finish(0)).isZero();
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            value = {"80, 80", "20, 60", "999, 160", "0, 100", "'', 100", "x, 100", "NULL, 100"},
            nullValues = "NULL")
    void theWidthIsThatOfTheTerminalWithinReason(String columns, int width) {
        assertThat(Screen.width(columns)).isEqualTo(width);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
