package vn.luytre.reading.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;

class TimingRobustnessTests {
    private static final Path DOCUMENTS = Path.of("src/test/resources/vn/luytre/reading/documents");
    private static final LocalDate ISSUED = LocalDate.of(2031, 2, 10);

    @Test
    void anyCutOfATextCanBeRead() throws IOException {
        for (var file : files()) {
            var text = Shown.prepared(Files.readString(file));
            var random = new Random(7);
            for (int i = 0; i < 2000; i++) {
                int from = random.nextInt(text.words().size());
                int to = Math.min(text.words().size(), from + random.nextInt(80));
                assertInOrder(text, Shown.header(ISSUED), from, to);
                assertInOrder(text, Header.EMPTY, from, to);
            }
        }
    }

    @Test
    void aYearRightBehindTheFirstMarkCanBeRead() {
        for (String text : List.of(") năm 2031, tuyên truyền", "( năm 2031,", ") tháng 5")) Shown.inText(text, ISSUED);
    }

    @Test
    void anyBeginningOfATextCanBeRead() throws IOException {
        for (var file : files()) {
            String text = Files.readString(file);
            for (int end = 0; end < text.length(); end += 41) Shown.inText(text.substring(0, end), ISSUED);
        }
    }

    private static void assertInOrder(PreparedText text, Header header, int from, int to) {
        int before = 0;
        for (var timing : TimingReader.times(text, header, from, to).timings()) {
            assertThat(timing.span().start()).isGreaterThanOrEqualTo(before);
            before = timing.span().start();
        }
        TimingReader.cellTimes(text, header, from, to);
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(DOCUMENTS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource
    void repeatedTriggersAreReadInTime(String trigger) {
        // Twenty seconds are far more than it needs on any machine: only time that grows with the square misses them.
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> readRepeated(trigger, 60_000), trigger);
    }

    static Stream<String> repeatedTriggersAreReadInTime() {
        return Stream.of(
                "trước ngày ",
                "trước ngày 1/1 ",
                "trước ngày 15, ngày 16, ",
                "ngày 5 ",
                "ngày 15/6 ",
                "hằng năm ",
                "hằng tháng, quý, ",
                "mỗi tuần ",
                "“ ",
                "(ngày 1/1 ",
                "lần ",
                "một lần ",
                "kể từ ",
                "trong vòng 5 ngày kể từ ",
                "từ ngày 1 đến ",
                "từ tháng 1 đến tháng 2, ",
                "tháng 1, tháng 3, ",
                "trong tháng 1, 3, ",
                "đến ",
                "theo quy định ",
                "nếu có khó khăn, ",
                "trước Tết và ",
                "bảo vệ an toàn Tết ",
                "định kỳ 6 tháng và ",
                "2 đợt trong năm ");
    }

    private static void readRepeated(String trigger, int times) {
        var text = Shown.prepared(trigger.repeat(times));
        TimingReader.times(text, Shown.header(ISSUED), 0, text.words().size());
        TimingReader.cellTimes(text, Header.EMPTY, 0, text.words().size());
    }
}
