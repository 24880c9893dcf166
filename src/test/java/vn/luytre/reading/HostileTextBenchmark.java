package vn.luytre.reading;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds for a megabyte of what nobody writes, after half as much of proper sentences. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 2, time = 1)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class HostileTextBenchmark {
    @Param
    public HostileText hostile = HostileText.NUMBERS;

    private String text = "";

    @Setup
    public void write() {
        String sentence = "Công an xã chủ trì, phối hợp với các thôn tuyên truyền đến từng hộ trước ngày 30/4/2031.\n";
        text = sentence.repeat((1 << 19) / sentence.length()) + hostile.ofLength(1 << 20);
    }

    @Benchmark
    public Reading megabyte() {
        return Reader.read(SourceText.of("hostile", text));
    }
}
