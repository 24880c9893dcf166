package vn.luytre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jsoup.nodes.Document;

/** Papers as they were looked at and approved; {@code -Dapprove} approves what is made now. */
public final class ApprovedPaper {
    private static final Path RESOURCES = Path.of("src/test/resources/vn/luytre");

    /** What the people of tests are called is another word each time. */
    private static final String MADE_UP = "u[0-9a-f]{8}-[0-9a-f]{3}";

    private ApprovedPaper() {}

    /**
     * What a DOCX says, line by line, is what was approved.
     *
     * @param name «recognition/decision»
     */
    public static void isAsApproved(String name, byte[] docx) throws IOException {
        saysWhatWasApproved(name, shown(docx));
    }

    /** What is printed of a page is what was approved. */
    public static void isAsApproved(String name, Document page) throws IOException {
        var main = page.expectFirst("#main").clone();
        main.select(".no-print, .page-actions, .breadcrumb, form, nav, button").remove();
        var lines = main.select("h1, h2, h3, p, dt, dd, li, th, td").stream()
                .filter(one -> one.parents().stream().noneMatch(above -> above.is("dd, li, td")))
                .map(one -> one.text().replaceAll(MADE_UP, "Mẫu"))
                .filter(text -> !text.isBlank());
        saysWhatWasApproved(name, lines.collect(Collectors.joining("\n", "", "\n")));
    }

    /** The same of words that were taken from elsewhere. */
    public static void saysWhatWasApproved(String name, String words) throws IOException {
        var file = RESOURCES.resolve(name + ".approved.txt");
        if (System.getProperty("approve") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, words);
        }
        assertThat(words).isEqualTo(Files.readString(file));
    }

    /** Each paragraph on a line, each row of a table too. */
    public static String shown(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getBodyElements().stream()
                    .flatMap(ApprovedPaper::lines)
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }

    private static Stream<String> lines(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> Stream.of(paragraph.getText());
            case XWPFTable table ->
                table.getRows().stream()
                        .map(row -> row.getTableCells().stream()
                                .map(ApprovedPaper::words)
                                .collect(Collectors.joining(" | ")));
            default -> throw new IllegalStateException(element.toString());
        };
    }

    private static String words(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(paragraph -> paragraph.getText().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" / "));
    }
}
