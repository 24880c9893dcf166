package vn.luytre.reading.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** Files made for a test. */
public final class Made {
    private static final Path DOCUMENTS = Path.of("src/test/resources/vn/luytre/reading/documents");

    private static final String INDENT = "    ";

    private Made() {}

    public static List<Path> ownDocuments() {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document as Word would have it: paragraphs without the marks of Markdown, tables as tables. */
    public static Path docx(Path text, Path folder) throws IOException {
        try (var document = new XWPFDocument()) {
            var rows = new ArrayList<List<String>>();
            XWPFParagraph paragraph = null;
            boolean indented = false;
            for (var line : Files.readAllLines(text)) {
                if (line.startsWith(INDENT) && !indented) paragraph = null;
                indented = line.startsWith(INDENT);
                if (line.startsWith("|") || line.contains("\t")) {
                    paragraph = null;
                    if (!line.matches("[|: -]+")) rows.add(cells(line));
                    continue;
                }
                table(document, rows);
                var words = line.replaceAll("[*#]", "").strip();
                if (words.isEmpty()) paragraph = null;
                else paragraph = add(document, paragraph, words);
            }
            table(document, rows);
            return write(document, folder.resolve(text.getFileName().toString().replace(".txt", ".docx")));
        }
    }

    /** Lines that follow one another are lines of one paragraph, but for one that is indented behind one that is not. */
    private static XWPFParagraph add(XWPFDocument document, @Nullable XWPFParagraph open, String words) {
        var paragraph = open == null ? document.createParagraph() : open;
        var run = paragraph.createRun();
        if (open != null) run.addBreak();
        run.setText(words);
        return paragraph;
    }

    private static List<String> cells(String line) {
        var row =
                line.startsWith("|") ? line.substring(1, line.lastIndexOf('|')).split("\\|", -1) : line.split("\t", -1);
        return Stream.of(row).map(cell -> cell.replaceAll("[*#]", "").strip()).toList();
    }

    private static void table(XWPFDocument document, List<List<String>> rows) {
        if (rows.isEmpty()) return;
        var table = document.createTable(rows.size(), rows.getFirst().size());
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < Math.min(rows.get(i).size(), rows.getFirst().size()); j++) {
                table.getRow(i).getCell(j).setText(rows.get(i).get(j));
            }
        }
        rows.clear();
    }

    /** A head in two columns, a title of two lines, a paragraph. */
    public static Path letter(Path folder) throws IOException {
        try (var document = new XWPFDocument()) {
            var head = document.createTable(2, 2);
            head.removeBorders();
            head.getRow(0).getCell(0).setText("UBND XÃ LŨNG CÒ");
            head.getRow(0).getCell(1).setText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            head.getRow(1).getCell(0).setText("Số: 31/KH-UBND");
            head.getRow(1).getCell(1).setText("Lũng Cò, ngày 05 tháng 3 năm 2031");
            for (var title : List.of("KẾ HOẠCH", "Lắp tủ thuốc tại các thôn")) {
                var paragraph = document.createParagraph();
                paragraph.setAlignment(ParagraphAlignment.CENTER);
                paragraph.createRun().setText(title);
            }
            document.createParagraph().createRun().setText("Trạm Y tế lắp tủ thuốc trước ngày 30/4/2031.");
            return write(document, folder.resolve("letter.docx"));
        }
    }

    public static Path write(XWPFDocument document, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            document.write(out);
        }
        return file;
    }

    /** A PDF of blank pages. */
    public static Path pdf(int pages, Path file) throws IOException {
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) document.addPage(new PDPage());
            document.save(file.toFile());
        }
        return file;
    }

    public static Path lockedPdf(Path file) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("chủ", "khóa", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }
}
