package vn.luytre;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import vn.luytre.reading.CleanDocuments;
import vn.luytre.reading.HostileTextBenchmark;
import vn.luytre.reading.ReaderBenchmark;
import vn.luytre.reading.WholeEngineBenchmark;

/** Measures speed and prints one line a figure: {@code read [PART]} or {@code hostile [TEXT]}. Called by {@code .ci/bench}. */
final class Benchmarks {
    private static final double MEGA = 1e6;
    private static final String PEER = "peerWordsOfTheJdk";

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        String what = arguments.length > 0 ? arguments[0] : "read";
        String part = arguments.length > 1 ? arguments[1] : "";
        switch (what) {
            case "read" -> {
                whole(run(WholeEngineBenchmark.class, ".*"));
                if (!part.equals("whole")) speed(run(ReaderBenchmark.class, "." + part + ".*"));
            }
            case "hostile" -> hostile(part);
            default -> throw new IllegalArgumentException("no such benchmark: " + what);
        }
    }

    private static Collection<RunResult> run(Class<?> benchmark, String methods) throws RunnerException {
        var options = new OptionsBuilder()
                .include(benchmark.getName().replace(".", "\\.") + methods)
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options).run();
    }

    /** The whole engine over some of the documents, in the same unit. */
    private static void whole(Collection<RunResult> results) {
        for (RunResult result : results) {
            var choice = CleanDocuments.Choice.valueOf(result.getParams().getParam("documents"));
            long bytes = CleanDocuments.load(choice).bytes();
            if (bytes == 0) continue;
            double speed = best(result) * bytes / MEGA;
            System.out.printf(
                    "whole engine %-10s %7d bytes %8.1f MB/s %8.1f ns/byte%n", choice, bytes, speed, 1000 / speed);
        }
    }

    /** Megabytes of UTF-8 a second in one thread: the best pass counts, for other programs may run beside this one. */
    private static void speed(Collection<RunResult> results) {
        long bytes = CleanDocuments.load(CleanDocuments.Choice.ALL).bytes();
        double peer = results.stream()
                .filter(result -> name(result).equals(PEER))
                .mapToDouble(result -> best(result) * bytes / MEGA)
                .findFirst()
                .orElse(Double.NaN);
        System.out.printf("%d bytes of clean documents%n", bytes);
        System.out.printf("%-20s %10s %10s %12s%n", "", "MB/s", "ns/byte", "of the JDK's");
        for (RunResult result : results) {
            double speed = best(result) * bytes / MEGA;
            System.out.printf("%-20s %10.1f %10.1f %12.2f%n", name(result), speed, 1000 / speed, speed / peer);
        }
    }

    private static void hostile(String only) throws RunnerException {
        var options = new OptionsBuilder()
                .include(HostileTextBenchmark.class.getName().replace(".", "\\."))
                .verbosity(VerboseMode.SILENT);
        if (!only.isEmpty()) options.param("hostile", only);
        for (RunResult result : new Runner(options.build()).run()) {
            System.out.printf(
                    "%-28s %8.0f ms%n",
                    result.getParams().getParam("hostile"),
                    result.getPrimaryResult().getStatistics().getMin());
        }
    }

    private static double best(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMax();
    }

    private static String name(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
