package vn.luytre.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A megabyte of anything is read in two seconds; real figures come from {@code HostileTextBenchmark}. */
class HostileTextTests {
    private static final int MEGABYTE = 1 << 20;
    private static final Duration LONGEST = Duration.ofSeconds(2);
    /** When to give up waiting for a text that is far beyond that. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Enough proper sentences that the text counts as one to be read, whatever comes behind them. */
    private static final String SENTENCES =
            "Công an xã chủ trì, phối hợp với các thôn tuyên truyền đến từng hộ trước ngày 30/4/2031.\n";

    private static final int TRIES = 3;
    private static final int ROWS = 50;
    private static final int LONGEST_ROW = 6;

    @ParameterizedTest
    @EnumSource
    void aMegabyteIsReadInTwoSeconds(HostileText hostile) {
        check(hostile.ofLength(MEGABYTE));
    }

    @ParameterizedTest
    @EnumSource
    void amongProperSentencesToo(HostileText hostile) {
        String half = SENTENCES.repeat(MEGABYTE / 2 / SENTENCES.length());
        check(half + hostile.ofLength(MEGABYTE / 2));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aMegabyteOfTheSameFewPiecesToo(String row) {
        check(row.repeat(MEGABYTE / row.length() + 1).substring(0, MEGABYTE));
    }

    /** The same ones every time. */
    static List<String> rows() {
        var random = new Random(ROWS);
        var pieces = ReaderFuzzTests.PIECES;
        return random.ints(ROWS, 1, LONGEST_ROW + 1).boxed().toList().stream()
                .map(length -> random.ints(length, 0, pieces.size())
                        .mapToObj(pieces::get)
                        .collect(Collectors.joining()))
                .toList();
    }

    private static void check(String text) {
        var source = SourceText.of("hostile", text);
        assertThat(assertTimeoutPreemptively(PATIENCE, () -> leastTimeToRead(source)))
                .isLessThan(LONGEST);
    }

    /** A first try may meet code that is not compiled yet, or a crowded machine; what a text truly costs it costs every time. */
    private static Duration leastTimeToRead(SourceText source) {
        var least = timeToRead(source);
        for (int again = 1; again < TRIES && least.compareTo(LONGEST) >= 0; again++) {
            var time = timeToRead(source);
            if (time.compareTo(least) < 0) least = time;
        }
        return least;
    }

    /** Time of the processor in this thread: other programs may run beside it. */
    private static Duration timeToRead(SourceText source) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        Reader.read(source);
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    }
}
