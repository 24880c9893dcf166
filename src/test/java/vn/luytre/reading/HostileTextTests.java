package vn.luytre.reading;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A megabyte of anything is read in seconds; real figures come from {@code HostileTextBenchmark}. */
class HostileTextTests {
    private static final int MEGABYTE = 1 << 20;
    private static final Duration LONGEST = Duration.ofSeconds(10);
    /** Enough proper sentences that the text counts as one to be read, whatever comes behind them. */
    private static final String SENTENCES =
            "Công an xã chủ trì, phối hợp với các thôn tuyên truyền đến từng hộ trước ngày 30/4/2031.\n";

    @ParameterizedTest
    @EnumSource
    void aMegabyteIsReadInSeconds(HostileText hostile) {
        assertTimeoutPreemptively(LONGEST, () -> Reader.read(SourceText.of("hostile", hostile.ofLength(MEGABYTE))));
    }

    @ParameterizedTest
    @EnumSource
    void amongProperSentencesToo(HostileText hostile) {
        String half = SENTENCES.repeat(MEGABYTE / 2 / SENTENCES.length());
        String text = half + hostile.ofLength(MEGABYTE / 2);
        assertTimeoutPreemptively(LONGEST, () -> Reader.read(SourceText.of("hostile", text)));
    }
}
