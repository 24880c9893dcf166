package vn.luytre.reading.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import vn.luytre.LibreOffice;
import vn.luytre.Programs;
import vn.luytre.reading.DocumentFiles;
import vn.luytre.reading.FileContent;
import vn.luytre.reading.SourceText;

/**
 * Scans of our documents read by this program and by the plain {@code tesseract} program, one after the other on the same pages: syllables that are
 * right, codes that are right or doubted, seconds a page. {@code ./luytre bench scan [DOTS] [DOCUMENT…]}.
 */
public final class ScanBenchmark {
    private static final Path DOCUMENTS = Path.of("src/test/resources/vn/luytre/reading/documents");
    private static final List<String> FONTS = List.of("Liberation Serif", "FreeSerif", "Noto Serif", "DejaVu Serif");
    private static final int LATEST = 600;

    private final Path folder;
    private final int dpi;
    private final boolean hasPeer = Programs.find("tesseract").isPresent();

    private ScanBenchmark(Path folder, int dpi) {
        this.folder = folder;
        this.dpi = dpi;
    }

    public static void main(String[] arguments) throws Exception {
        int dpi = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300;
        var names = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : List.of("a1", "d1", "f2");
        if (LibreOffice.program().isEmpty()) {
            System.err.println("LibreOffice (soffice), which sets the documents, is not installed.");
            return;
        }
        var folder = Files.createTempDirectory("luytre-scans");
        new ScanBenchmark(folder, dpi).run(names);
    }

    private void run(List<String> names) throws Exception {
        var documents = new ArrayList<DecreeDocument>();
        var made = new ArrayList<Path>();
        for (int i = 0; i < names.size(); i++) {
            var text = DOCUMENTS.resolve(names.get(i) + ".txt");
            documents.add(DecreeDocument.of(text, FONTS.get(i % FONTS.size())));
            made.add(documents.getLast().write(folder.resolve(names.get(i) + ".docx")));
        }
        LibreOffice.convert(LibreOffice.program().orElseThrow(), made, "pdf", folder);
        System.out.printf("%d dots an inch, %s%n", dpi, names);
        System.out.printf(
                "%-18s %27s %33s %17s%n", "", "syllables right", "codes right, doubted, wrong", "seconds a page");
        for (var wear : Wear.values()) row(wear, names, documents);
    }

    private void row(Wear wear, List<String> names, List<DecreeDocument> documents) throws Exception {
        var ours = new Sum();
        var peer = new Sum();
        for (int i = 0; i < names.size(); i++) {
            var printed = Scans.printed(
                    folder.resolve(names.get(i) + ".pdf"), documents.get(i).signer(), dpi);
            var pages = new ArrayList<BufferedImage>();
            for (var page : printed) pages.add(wear.on(page, dpi));
            var truth = documents.get(i).truth();
            ours(truth, pages, wear, ours);
            if (hasPeer) peer(truth, pages, peer);
        }
        System.out.printf(
                "%-18s %6.2f %%, plain %6.2f %%    %4d %3d %3d, plain %4d %3d    %5.2f, plain %5.2f: %.2f%n",
                wear,
                ours.syllables(),
                peer.syllables(),
                ours.codesRight,
                ours.codesDoubted,
                ours.codesWrong(),
                peer.codesRight,
                peer.codesWrong(),
                ours.pace(),
                peer.pace(),
                ours.pace() / peer.pace());
    }

    private void ours(String truth, List<BufferedImage> pages, Wear wear, Sum sum) throws IOException {
        var file = folder.resolve("scan.tif");
        Tiffs.write(pages, wear == Wear.FAX, file);
        long start = System.nanoTime();
        try (var files = new DocumentFiles()) {
            var source = files.read(file) instanceof FileContent.Text(var text) ? text : SourceText.of("none", "");
            sum.add(Accuracy.of(truth, source.raw(), source.doubts()), pages.size(), System.nanoTime() - start);
        }
    }

    private void peer(String truth, List<BufferedImage> pages, Sum sum) throws IOException, InterruptedException {
        var text = new StringBuilder();
        long start = System.nanoTime();
        for (var page : pages) {
            var picture = folder.resolve("page.png");
            ImageIO.write(page, "png", picture.toFile());
            text.append(plain(picture)).append('\n');
        }
        sum.add(Accuracy.of(truth, text.toString(), List.of()), pages.size(), System.nanoTime() - start);
    }

    private String plain(Path picture) throws IOException, InterruptedException {
        var out = folder.resolve("page");
        var command = List.of("tesseract", picture.toString(), out.toString(), "-l", "vie");
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        var process = builder.start();
        if (!process.waitFor(LATEST, TimeUnit.SECONDS)) process.destroyForcibly();
        var text = Path.of(out + ".txt");
        return Files.exists(text) ? Files.readString(text) : "";
    }

    /** What comes together over several documents. */
    private static final class Sum {
        private int words;
        private int right;
        private int codes;
        private int codesRight;
        private int codesDoubted;
        private int pages;
        private long nanos;

        void add(Accuracy accuracy, int more, long time) {
            words += accuracy.words();
            right += accuracy.right();
            codes += accuracy.codes();
            codesRight += accuracy.codesRight();
            codesDoubted += accuracy.codesDoubted();
            pages += more;
            nanos += time;
        }

        double syllables() {
            return 100.0 * right / words;
        }

        int codesWrong() {
            return codes - codesRight - codesDoubted;
        }

        double pace() {
            return nanos / 1e9 / pages;
        }
    }
}
