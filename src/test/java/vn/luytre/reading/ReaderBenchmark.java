package vn.luytre.reading;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.luytre.reading.award.AwardReader;
import vn.luytre.reading.award.Awards;
import vn.luytre.reading.citation.CitationReader;
import vn.luytre.reading.citation.Citations;
import vn.luytre.reading.duty.Duties;
import vn.luytre.reading.duty.DutyReader;
import vn.luytre.reading.header.HeaderReader;
import vn.luytre.reading.indicator.IndicatorReader;
import vn.luytre.reading.layout.CleanText;
import vn.luytre.reading.naming.NamingReader;
import vn.luytre.reading.reporting.ReportingReader;
import vn.luytre.reading.timing.TimingReader;
import vn.luytre.reading.words.Words;
import vn.luytre.text.TextQuality;

/** Passes over all clean documents in a second: the parts of the engine, and how fast the JDK finds the words of the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class ReaderBenchmark {
    private final List<Document> documents = new ArrayList<>();

    /** A document with everything that a part needs of the parts before it. */
    record Document(
            String raw,
            SourceText source,
            PreparedText text,
            Header header,
            Citations citations,
            Duties duties,
            Awards awards) {
        static Document of(String raw) {
            var source = SourceText.of("benchmark", raw);
            var text = PreparedText.of(source);
            var header = HeaderReader.read(text);
            var citations = CitationReader.read(text, header);
            var duties = DutyReader.read(text, header);
            return new Document(raw, source, text, header, citations, duties, AwardReader.read(text));
        }
    }

    @Setup
    public void load() {
        CleanDocuments.load(CleanDocuments.Choice.ALL).texts().forEach(raw -> documents.add(Document.of(raw)));
    }

    @Benchmark
    public void composedForm(Blackhole hole) {
        for (Document document : documents) hole.consume(SourceText.of("benchmark", document.raw()));
    }

    @Benchmark
    public void quality(Blackhole hole) {
        for (Document document : documents)
            hole.consume(TextQuality.ofComposed(document.source().normal().text()));
    }

    @Benchmark
    public void layout(Blackhole hole) {
        for (Document document : documents) hole.consume(CleanText.of(document.source()));
    }

    @Benchmark
    public void words(Blackhole hole) {
        for (Document document : documents)
            hole.consume(Words.of(document.text().clean().text()));
    }

    @Benchmark
    public void header(Blackhole hole) {
        for (Document document : documents) hole.consume(HeaderReader.read(document.text()));
    }

    @Benchmark
    public void citation(Blackhole hole) {
        for (Document document : documents) hole.consume(CitationReader.read(document.text(), document.header()));
    }

    /** Duties with their times. */
    @Benchmark
    @Warmup(iterations = 12, time = 2)
    public void duty(Blackhole hole) {
        for (Document document : documents) hole.consume(DutyReader.read(document.text(), document.header()));
    }

    /** Times in all words of the document. */
    @Benchmark
    public void timing(Blackhole hole) {
        for (Document document : documents)
            hole.consume(TimingReader.times(
                    document.text(),
                    document.header(),
                    0,
                    document.text().words().size()));
    }

    @Benchmark
    public void reporting(Blackhole hole) {
        for (Document document : documents) hole.consume(ReportingReader.read(document.text(), document.duties()));
    }

    @Benchmark
    public void naming(Blackhole hole) {
        for (Document document : documents) hole.consume(NamingReader.read(document.text(), document.citations()));
    }

    @Benchmark
    public void indicator(Blackhole hole) {
        for (Document document : documents)
            hole.consume(IndicatorReader.read(document.text(), document.header(), document.awards()));
    }

    @Benchmark
    public void award(Blackhole hole) {
        for (Document document : documents) hole.consume(AwardReader.read(document.text()));
    }

    /** The peer: the JDK finds where words begin, and does nothing with them. */
    @Benchmark
    public int peerWordsOfTheJdk() {
        int words = 0;
        var breaks = BreakIterator.getWordInstance(Locale.of("vi"));
        for (Document document : documents) {
            breaks.setText(document.raw());
            while (breaks.next() != BreakIterator.DONE) words++;
        }
        return words;
    }
}
