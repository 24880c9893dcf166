package vn.luytre.cli;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import vn.luytre.reading.Reader;

/**
 * Reads a folder of 200 mixed files with two workers and the progress bar, and says the memory that this program and its children take on the way;
 * then the files of each format by themselves, beside a plain tool for that format in the same run. Called by {@code .ci/bench files}.
 */
public final class FilesBenchmark {
    private static final int EVERY = 50;

    private FilesBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = MixedFiles.made(Path.of("target/bench-files"));
        var inputs = Inputs.of(List.of(folder));
        memory(inputs.files());
        var byFormat = new TreeMap<String, List<Path>>();
        for (var file : inputs.files())
            byFormat.computeIfAbsent(ending(file), key -> new ArrayList<>()).add(file);
        System.out.printf("a document has %.1f pages as PDF%n", pages(byFormat.getOrDefault("pdf", List.of())));
        System.out.printf("%-5s %6s %12s %18s%n", "", "files", "documents/s", "plain tool, files/s");
        for (var format : byFormat.entrySet()) speed(format.getKey(), format.getValue());
    }

    private static double pages(List<Path> files) throws IOException {
        double pages = 0;
        for (var file : files) {
            try (var document = Loader.loadPDF(file.toFile())) {
                pages += document.getNumberOfPages();
            }
        }
        return pages / Math.max(1, files.size());
    }

    private static String ending(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static void memory(List<Path> files) {
        var console = new Console(
                new ByteArrayOutputStream(), new FileOutputStream(FileDescriptor.err), new Screen(80, false, true));
        var samples = new ArrayList<String>();
        int[] done = {0, 0};
        long begun = System.nanoTime();
        try (var progress = Progress.of(console, files.size());
                var documents = new DocumentReader(ReadCommand.work(Reader::read, new JsonForm(false)))) {
            documents.readAll(files, () -> true, (file, outcomes) -> {
                progress.step();
                done[1] += outcomes.size();
                if (++done[0] % EVERY == 0) samples.add(sample(done[0]));
            });
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "%d files, %d documents, two workers: %.1f s, %.1f files/s%n",
                files.size(), done[1], seconds, files.size() / seconds);
        samples.forEach(System.out::println);
    }

    private static String sample(int files) {
        var children = ProcessHandle.current()
                .children()
                .map(ProcessHandle::pid)
                .map(FilesBenchmark::resident)
                .toList();
        return "after %3d files: this program %d MB, children %s MB"
                .formatted(files, resident(ProcessHandle.current().pid()), children);
    }

    /** In megabytes. */
    private static long resident(long process) {
        try (var lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static void speed(String format, List<Path> files) throws IOException, InterruptedException {
        int[] read = {0};
        long begun = System.nanoTime();
        try (var documents = new DocumentReader(ReadCommand.work(Reader::read, new JsonForm(false)))) {
            documents.readAll(
                    files,
                    () -> true,
                    (file, outcomes) -> read[0] += (int) outcomes.stream()
                            .filter(Outcome.Read.class::isInstance)
                            .count());
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%-5s %6d %12.1f %18s%n", format, files.size(), read[0] / seconds, plain(format, files));
    }

    private static final Map<String, List<String>> TOOLS = Map.of(
            "pdf", List.of("pdftotext", "-layout"),
            "docx", List.of("soffice"),
            "doc", List.of("soffice"),
            "odt", List.of("soffice"),
            "rtf", List.of("soffice"),
            "html", List.of("soffice"),
            "zip", List.of("unzip", "-p"));

    private static String plain(String format, List<Path> files) throws IOException, InterruptedException {
        var tool = TOOLS.get(format);
        if (tool == null) return "";
        long begun = System.nanoTime();
        if (tool.getFirst().equals("soffice")) {
            var out = Files.createTempDirectory("bench");
            if (!MixedFiles.convert("txt:Text", files, out)) return "not here";
        } else {
            for (var file : files) {
                var command = new ArrayList<>(tool);
                command.add(file.toString());
                if (format.equals("pdf")) command.add("-");
                if (!MixedFiles.runs(command)) return "not here";
            }
        }
        return "%.1f (%s)".formatted(files.size() / ((System.nanoTime() - begun) / 1e9), tool.getFirst());
    }
}
