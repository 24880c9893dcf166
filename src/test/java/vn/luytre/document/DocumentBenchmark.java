package vn.luytre.document;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** How long the yearly report of a large province takes: the first time in a new process, and when it is warm. Called by {@code .ci/bench document}. */
final class DocumentBenchmark {
    private static final int TIMES = 20;
    private static final double MILLION = 1e6;

    private DocumentBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var report = YearlyReport.made();
        var times = new double[TIMES];
        long cpu = 0;
        byte[] file = {};
        for (int i = 0; i < TIMES; i++) {
            long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long begun = System.nanoTime();
            file = Documents.written(report);
            times[i] = (System.nanoTime() - begun) / MILLION;
            cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked;
            if (i == 0) System.out.printf("%-12s %8.0f ms of one processor%n", "first", cpu / MILLION);
        }
        System.out.printf("170 communes, 113 indicators, 3 annexes: %,d bytes%n", file.length);
        System.out.printf("%-12s %8.0f ms%n", "first", times[0]);
        Arrays.sort(times);
        System.out.printf(
                "%-12s %8.0f ms%n%-12s %8.0f ms%n", "median", times[TIMES / 2], "slowest warm", times[TIMES - 2]);
        System.out.printf("%-12s %8.0f ms of one processor%n", "warm", cpu / MILLION);
        if (arguments.length > 0) Files.write(Path.of(arguments[0]), file);
    }
}
