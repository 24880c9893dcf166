package vn.luytre.reading.file;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.SourceText;
import vn.luytre.reading.layout.Block;

/** A document of plain text set as Decree 30/2020 wants it: head and foot in two columns, justified paragraphs, ruled tables. */
final class TypesetDocument implements AutoCloseable {
    private static final int CENTIMETRE = 567;
    private static final int LONGEST_TITLE = 80;
    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final List<String> NATION = List.of("CỘNG HÒA", "ĐỘC LẬP", "ĐẢNG CỘNG SẢN");

    private final XWPFDocument document = new XWPFDocument();
    private final Typesetting setting;
    private final PreparedText text;

    private TypesetDocument(Typesetting setting, PreparedText text) {
        this.setting = setting;
        this.text = text;
    }

    /** The text as a file of Word, named after it and its setting. */
    static Path write(Path text, Typesetting setting, Path folder) throws IOException {
        var source = SourceText.of(text.getFileName().toString(), Files.readString(text));
        var name = text.getFileName().toString().replace(".txt", "-" + setting.name() + ".docx");
        try (var made = new TypesetDocument(setting, PreparedText.of(source))) {
            made.all();
            return Made.write(made.document, folder.resolve(name));
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void all() {
        var parts = text.parts();
        head(lines(0, parts.body()));
        for (var block : text.clean().blocks().subList(parts.body(), parts.foot())) block(block);
        foot(lines(parts.foot(), parts.annexes()));
        boolean hasAnnexes = parts.annexes() < parts.end();
        if (hasAnnexes) annexes(parts.annexes(), parts.end());
        page(document.getDocument().getBody().addNewSectPr(), setting.landscape() && hasAnnexes);
        if (setting.numbered()) pageNumbers();
    }

    /** The printed lines; where two stand side by side, «Số: …» and the date, each is one. */
    private List<String> lines(int from, int to) {
        var lines = new ArrayList<String>();
        for (var block : text.clean().blocks().subList(from, to)) {
            if (!(block instanceof Block.Paragraph paragraph)) continue;
            for (int i = 0; i < paragraph.lines().size(); i++) {
                var span = text.clean().span(paragraph.lines().get(i), paragraph.lineEnd(i));
                var raw = text.clean().source().raw().substring(span.start(), span.end());
                lines.addAll(List.of(raw.replace("*", "").strip().split(" {3,}|\\R")));
            }
        }
        lines.removeIf(line -> line.chars().noneMatch(Character::isLetterOrDigit));
        return lines;
    }

    /** Above the title: who writes and the number at the left, the nation and the date at the right. */
    private void head(List<String> lines) {
        int title = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (isOfNation(line) || isDate(line) || line.startsWith("Số") || line.startsWith("V/v")) title = i + 1;
        }
        var left = new ArrayList<String>();
        var right = new ArrayList<String>();
        for (var line : lines.subList(0, title)) (isOfNation(line) || isDate(line) ? right : left).add(line);
        if (title > 0) columns(left, right, ParagraphAlignment.CENTER);
        for (var line : lines.subList(title, lines.size())) centred(line);
    }

    private static boolean isOfNation(String line) {
        var capitals = line.toUpperCase(Locale.ROOT);
        return NATION.stream().anyMatch(capitals::startsWith);
    }

    private static boolean isDate(String line) {
        return line.contains(", ngày ") && line.length() < 60;
    }

    /** «Nơi nhận» and its list at the left, who signs at the right. */
    private void foot(List<String> lines) {
        var left = new ArrayList<String>();
        var right = new ArrayList<String>();
        for (var line : lines) {
            boolean recipient = line.startsWith("Nơi nhận") || line.startsWith("-") || line.startsWith("Lưu");
            (recipient ? left : right).add(line);
        }
        if (!lines.isEmpty()) columns(left, right, ParagraphAlignment.LEFT);
    }

    private void columns(List<String> left, List<String> right, ParagraphAlignment leftAlignment) {
        var table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidth(A4_WIDTH - 5 * CENTIMETRE);
        table.getRow(0).setCantSplitRow(true);
        cell(table.getRow(0).getCell(0), left, leftAlignment, 3_300);
        cell(table.getRow(0).getCell(1), right, ParagraphAlignment.CENTER, 5_800);
    }

    private void cell(XWPFTableCell cell, List<String> lines, ParagraphAlignment alignment, int width) {
        cell.setWidth(Integer.toString(width));
        for (int i = 0; i < lines.size(); i++) {
            var paragraph = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            paragraph.setAlignment(alignment);
            paragraph.setSpacingAfter(0);
            words(paragraph, lines.get(i), setting.points() - 3, isCapitals(lines.get(i)));
        }
    }

    private static boolean isCapitals(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT));
    }

    private void centred(String line) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        words(paragraph, line, setting.points(), true);
    }

    private void words(XWPFParagraph paragraph, String words, int points, boolean bold) {
        var run = paragraph.createRun();
        run.setFontFamily(setting.font());
        run.setFontSize(points);
        run.setBold(bold);
        run.setText(words);
    }

    private void block(Block block) {
        if (block instanceof Block.Table table) {
            table(table);
            return;
        }
        var paragraph = document.createParagraph();
        boolean ragged = setting.edges() == Typesetting.Edges.RAGGED;
        paragraph.setAlignment(ragged ? ParagraphAlignment.LEFT : ParagraphAlignment.BOTH);
        if (setting.edges() != Typesetting.Edges.BLOCK) paragraph.setIndentationFirstLine(CENTIMETRE);
        paragraph.setSpacingBetween(setting.lines());
        paragraph.setSpacingAfter(setting.space() * 20);
        var words = text.clean().text().substring(block.start(), block.end());
        words(paragraph, words, setting.points(), ((Block.Paragraph) block).bold());
    }

    private void table(Block.Table table) {
        int columns =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        var made = document.createTable(table.rows().size(), columns);
        for (int i = 0; i < table.rows().size(); i++) {
            var cells = table.rows().get(i).cells();
            for (int j = 0; j < cells.size(); j++) {
                var words = text.clean()
                        .text()
                        .substring(cells.get(j).start(), cells.get(j).end());
                var paragraph = made.getRow(i).getCell(j).getParagraphs().getFirst();
                paragraph.setSpacingAfter(0);
                words(paragraph, words, setting.points() - 1, i == 0);
            }
        }
    }

    /** On pages of their own; titles and what stands above a table in the middle. */
    private void annexes(int from, int to) {
        var before = document.createParagraph();
        page(before.getCTP().addNewPPr().addNewSectPr(), false);
        boolean table = false;
        for (int i = from; i < to; i++) {
            var block = text.clean().blocks().get(i);
            var lines = lines(i, i + 1);
            table |= block instanceof Block.Table;
            if (table || lines.isEmpty() || isText(lines.getFirst())) block(block);
            else lines.forEach(this::centred);
        }
    }

    /** An article, a clause, a point, a dash, or more than a line of a title says. */
    private static boolean isText(String line) {
        return line.length() > LONGEST_TITLE && !isCapitals(line) && !line.startsWith("(")
                || line.startsWith("Điều ")
                || line.startsWith("-")
                || line.matches("(\\d{1,2}\\.|[a-zđ]\\)).*");
    }

    private static void page(CTSectPr section, boolean landscape) {
        section.addNewTitlePg();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? A4_HEIGHT : A4_WIDTH));
        size.setH(BigInteger.valueOf(landscape ? A4_WIDTH : A4_HEIGHT));
        if (landscape) size.setOrient(STPageOrientation.LANDSCAPE);
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(2 * CENTIMETRE));
        margins.setBottom(BigInteger.valueOf(2 * CENTIMETRE));
        margins.setLeft(BigInteger.valueOf(3 * CENTIMETRE));
        margins.setRight(BigInteger.valueOf(2 * CENTIMETRE));
        margins.setHeader(BigInteger.valueOf(CENTIMETRE));
    }

    private void pageNumbers() {
        var header = document.createHeader(HeaderFooterType.DEFAULT);
        var paragraph = header.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
