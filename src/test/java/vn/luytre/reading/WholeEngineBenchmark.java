package vn.luytre.reading;

import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/** Passes of the whole engine over some clean documents in a second. So much code takes its time to be compiled well. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 20, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class WholeEngineBenchmark {
    @Param
    public CleanDocuments.Choice documents = CleanDocuments.Choice.ALL;

    private List<String> texts = List.of();

    @Setup
    public void load() {
        texts = CleanDocuments.load(documents).texts();
    }

    @Benchmark
    public void read(Blackhole hole) {
        for (String text : texts) hole.consume(Reader.read(SourceText.of("benchmark", text)));
    }
}
