package vn.luytre.reading.scan;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * One of our documents set as Decree 30/2020 asks: head and foot in two columns, body in 14 points. It is written as DOCX; what it says in
 * the order of reading is its truth.
 */
final class DecreeDocument {
    private static final Set<String> TYPES =
            Set.of("CHỈ THỊ", "KẾ HOẠCH", "QUYẾT ĐỊNH", "BÁO CÁO", "HƯỚNG DẪN", "THÔNG BÁO", "CÔNG VĂN", "NGHỊ QUYẾT");
    private static final int WIDTH = 9350;

    private final String font;
    private final List<String> left = new ArrayList<>();
    private final List<String> right = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private final List<String> receivers = new ArrayList<>();
    private final List<String> signature = new ArrayList<>();
    private final List<String> annex = new ArrayList<>();

    private DecreeDocument(String font) {
        this.font = font;
    }

    static DecreeDocument of(Path text, String font) throws IOException {
        var document = new DecreeDocument(font);
        document.sort(Files.readAllLines(text).stream()
                .map(line -> line.startsWith("|")
                        ? line.strip()
                        : line.replaceAll("[*#]", "").strip())
                .filter(line -> !line.matches("[-_=]{3,}|[|: -]*"))
                .toList());
        return document;
    }

    private void sort(List<String> lines) {
        int place = 0;
        boolean hasHead = lines.stream().limit(12).anyMatch(line -> line.startsWith("Số"));
        for (var line : lines) {
            if (place == 0 && (!hasHead || TYPES.contains(line) || line.startsWith("Kính gửi"))) place = 1;
            if (line.startsWith("Nơi nhận")) place = 2;
            else if (place == 2 && !line.startsWith("-") && !line.startsWith("+")) place = 3;
            if (place == 3 && (line.startsWith("PHỤ LỤC") || line.startsWith("|") || signature.size() > 6)) place = 4;
            switch (place) {
                case 0 -> (isRight(line) ? right : left).add(line);
                case 1 -> add(body, line);
                case 2 -> receivers.add(line);
                case 3 -> signature.add(line);
                default -> add(annex, line);
            }
        }
    }

    private static boolean isRight(String line) {
        return line.startsWith("CỘNG HÒA")
                || line.startsWith("Độc lập")
                || line.startsWith("ĐẢNG CỘNG SẢN")
                || line.matches("[^:/]{2,30}, *ngày .*");
    }

    /** Lines broken by hand are joined. */
    private static void add(List<String> to, String line) {
        boolean goesOn = !to.isEmpty()
                && !line.startsWith("|")
                && line.matches("(?![a-zđ]\\))[\\p{Ll}“(].*|\\d[^.)/]* [^.)].*")
                && !to.getLast().startsWith("|")
                && !to.getLast().matches(".*[.;:!]");
        if (goesOn) to.set(to.size() - 1, to.getLast() + " " + line);
        else to.add(line);
    }

    /** The name under the signature, where the seal goes; empty for a document without one. */
    String signer() {
        return signature.isEmpty() ? "" : signature.getLast();
    }

    /** What it says, in the order in which people read it. */
    String truth() {
        var lines = new ArrayList<>(left);
        lines.addAll(right);
        lines.addAll(body);
        lines.addAll(receivers);
        lines.addAll(signature);
        lines.addAll(annex);
        return String.join("\n", lines) + "\n";
    }

    Path write(Path file) throws IOException {
        try (var document = new XWPFDocument()) {
            page(document);
            if (!left.isEmpty()) head(document);
            write(document, body);
            if (!receivers.isEmpty()) foot(document);
            if (!annex.isEmpty()) {
                document.createParagraph().setPageBreak(true);
                write(document, annex);
            }
            try (var out = Files.newOutputStream(file)) {
                document.write(out);
            }
        }
        return file;
    }

    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1134));
        margins.setBottom(BigInteger.valueOf(1134));
        margins.setLeft(BigInteger.valueOf(1701));
        margins.setRight(BigInteger.valueOf(851));
    }

    private static XWPFTable columns(XWPFDocument document, int leftWidth) {
        var table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidth(WIDTH);
        table.getRow(0).getCell(0).setWidth("" + leftWidth);
        table.getRow(0).getCell(1).setWidth("" + (WIDTH - leftWidth));
        return table;
    }

    private void head(XWPFDocument document) {
        var row = columns(document, 3900).getRow(0);
        for (var line : left) line(row.getCell(0), line, 13, !line.startsWith("Số") && !line.startsWith("V/v"), true);
        for (var line : right) {
            boolean date = line.contains(", ngày");
            var paragraph = line(row.getCell(1), line, 13, !date, true);
            if (date) paragraph.getRuns().getFirst().setItalic(true);
        }
        document.createParagraph();
    }

    private void foot(XWPFDocument document) {
        document.createParagraph();
        var row = columns(document, 4600).getRow(0);
        for (var line : receivers) line(row.getCell(0), line, 11, line.startsWith("Nơi nhận"), false);
        for (int i = 0; i < signature.size(); i++) {
            if (i == signature.size() - 1) for (int gap = 0; gap < 4; gap++) line(row.getCell(1), "", 14, false, true);
            line(row.getCell(1), signature.get(i), 14, true, true);
        }
        row.getCell(0).removeParagraph(0);
        row.getCell(1).removeParagraph(0);
    }

    private XWPFParagraph line(XWPFTableCell cell, String words, int size, boolean bold, boolean centred) {
        var paragraph = cell.addParagraph();
        if (centred) paragraph.setAlignment(ParagraphAlignment.CENTER);
        run(paragraph, words, size, bold);
        return paragraph;
    }

    private void run(XWPFParagraph paragraph, String words, int size, boolean bold) {
        var run = paragraph.createRun();
        run.setFontFamily(font);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(words);
    }

    private void write(XWPFDocument document, List<String> lines) {
        var rows = new ArrayList<List<String>>();
        boolean title = true;
        for (var line : lines) {
            if (line.startsWith("|")) {
                rows.add(List.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)));
                continue;
            }
            table(document, rows);
            title &= line.equals(line.toUpperCase(java.util.Locale.ROOT)) || line.length() < 250 && !line.endsWith(".");
            var paragraph = document.createParagraph();
            paragraph.setAlignment(title ? ParagraphAlignment.CENTER : ParagraphAlignment.BOTH);
            paragraph.setSpacingAfter(100);
            if (!title) paragraph.setIndentationFirstLine(720);
            run(paragraph, line, 14, title || line.equals(line.toUpperCase(java.util.Locale.ROOT)));
            if (line.startsWith("Kính gửi") || line.startsWith("Căn cứ")) title = false;
        }
        table(document, rows);
    }

    private void table(XWPFDocument document, List<List<String>> rows) {
        if (rows.isEmpty()) return;
        int columns = rows.getFirst().size();
        var table = document.createTable(rows.size(), columns);
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < Math.min(rows.get(i).size(), columns); j++) {
                var paragraph = table.getRow(i).getCell(j).getParagraphs().getFirst();
                run(paragraph, rows.get(i).get(j).replaceAll("[*#]", "").strip(), 12, i == 0);
            }
        }
        rows.clear();
        document.createParagraph();
    }
}
