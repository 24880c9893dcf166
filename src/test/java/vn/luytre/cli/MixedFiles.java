package vn.luytre.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Two hundred files made of our own labelled documents: plain, of word processors, PDF, in mails and in ZIPs. Made once. */
final class MixedFiles {
    private static final Path DOCUMENTS = Path.of("src/test/resources/vn/luytre/reading/documents");
    private static final List<String> OFFICE = List.of("docx", "doc", "odt", "rtf", "html", "pdf");
    private static final int PER_FORMAT = 25;
    private static final int IN_A_ZIP = 3;

    private MixedFiles() {}

    /** The folder; without the formats of word processors where LibreOffice is missing. */
    static Path made(Path folder) throws IOException, InterruptedException {
        if (Files.isDirectory(folder)) return folder;
        var made = Files.createTempDirectory(
                Files.createDirectories(folder.toAbsolutePath().getParent()), "made");
        var texts = texts(Files.createDirectory(made.resolve(".txt")));
        for (var text : texts) Files.copy(text, made.resolve(text.getFileName()));
        for (var format : OFFICE) {
            if (!convert(format, texts, made)) System.err.println("LibreOffice is missing: no files of " + format);
        }
        for (int i = 0; i < PER_FORMAT; i++) {
            if (i % 2 == 0) mail(made.resolve("thư-" + i + ".eml"), texts.get(i), made);
            else zip(made.resolve("gói-" + i + ".zip"), texts.subList(i, Math.min(texts.size(), i + IN_A_ZIP)));
        }
        return Files.move(made, folder);
    }

    /** As many as are wanted, each a little different. */
    private static List<Path> texts(Path folder) throws IOException {
        List<Path> own;
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            own = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        var texts = new ArrayList<Path>();
        for (int i = 0; i < PER_FORMAT; i++) {
            var text = Files.readString(own.get(i % own.size())) + "\n\n" + i + "\n";
            texts.add(Files.writeString(folder.resolve("vb-%02d.txt".formatted(i)), text));
        }
        return texts;
    }

    static boolean convert(String format, List<Path> files, Path out) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation="
                        + Path.of("target/bench-office").toAbsolutePath().toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                out.toString()));
        for (var file : files) command.add(file.toString());
        return runs(command);
    }

    static boolean runs(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void mail(Path file, Path text, Path folder) throws IOException {
        var attached = folder.resolve(text.getFileName().toString().replace(".txt", ".docx"));
        var content = Files.exists(attached) ? attached : text;
        Files.writeString(file, """
                From: a@lungco.example
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain; charset=utf-8

                Kính gửi các thôn văn bản kèm theo.
                --x
                Content-Disposition: attachment; filename="%s"
                Content-Transfer-Encoding: base64

                %s
                --x--
                """.formatted(
                        content.getFileName(), Base64.getMimeEncoder().encodeToString(Files.readAllBytes(content))));
    }

    private static void zip(Path file, List<Path> texts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            for (var text : texts) {
                zip.putNextEntry(new ZipEntry("công văn/" + text.getFileName()));
                Files.copy(text, zip);
            }
        }
    }
}
