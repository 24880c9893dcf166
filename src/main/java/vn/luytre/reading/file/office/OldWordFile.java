package vn.luytre.reading.file.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.file.Lines;
import vn.luytre.reading.file.Parser;
import vn.luytre.reading.file.Unreadable;
import vn.luytre.reading.file.office.Numbering.Level;

/** DOC: documents of Word 97 to 2003, often in fonts from before Unicode. */
public final class OldWordFile implements Parser {
    private static final int CENTRED = 1;
    private static final int MOST_LEVELS = 9;
    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_ENDS = 0x15;

    private final Numbering numbering = new Numbering();

    @Override
    public void parse(Path file, Lines lines) throws IOException {
        try (var parts = new POIFSFileSystem(file.toFile(), true)) {
            var root = parts.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) throw new Unreadable(Unreadable.LOCKED);
            if (!root.hasEntryCaseInsensitive("WordDocument")) {
                throw new Unreadable("là tệp Office đời cũ nhưng không phải văn bản Word (có thể là bảng tính Excel)");
            }
            try (var document = new HWPFDocument(parts)) {
                range(document.getRange(), lines);
                lines.gap();
                range(document.getMainTextboxRange(), lines);
                range(document.getFootnoteRange(), lines);
            }
        } catch (EncryptedDocumentException e) {
            throw new Unreadable(Unreadable.LOCKED);
        } catch (OldFileFormatException e) {
            throw new Unreadable("là tệp Word đời rất cũ (trước Word 97); hãy mở bằng Word và lưu thành DOCX");
        }
    }

    private void range(Range range, Lines lines) throws Unreadable {
        var table = new GrowingTable();
        for (int i = 0; i < range.numParagraphs(); i++) {
            var paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                inTable(paragraph, table);
                continue;
            }
            table.endInto(lines);
            lines.paragraph(words(paragraph), paragraph.getJustification() == CENTRED);
        }
        table.endInto(lines);
    }

    private void inTable(org.apache.poi.hwpf.usermodel.Paragraph paragraph, GrowingTable table) {
        var words = words(paragraph); // also of the end of a row: its number counts
        if (paragraph.isTableRowEnd()) {
            table.endRow();
            return;
        }
        table.add(words);
        if (paragraph.text().endsWith("\u0007")) table.endCell();
    }

    private String words(org.apache.poi.hwpf.usermodel.Paragraph source) {
        var paragraph = new Paragraph();
        int codes = 0;
        for (int i = 0; i < source.numCharacterRuns(); i++) {
            var run = run(source, i);
            if (run == null) continue;
            var seen = new StringBuilder();
            var text = run.text();
            for (int j = 0; j < text.length(); j++) {
                char c = text.charAt(j);
                if (c == FIELD_BEGINS) codes++;
                else if (c == FIELD_RESULT || c == FIELD_ENDS)
                    codes = Math.max(0, codes - (c == FIELD_RESULT || codes > 0 ? 1 : 0));
                else if (codes == 0) seen.append(visible(c));
            }
            if (isSeen(run)) paragraph.add(seen.toString(), run.getFontName(), run.isCapitalized());
        }
        var words = paragraph.text().strip();
        return words.isEmpty() ? "" : number(source) + words;
    }

    /** The library throws for a run that begins behind the end of its paragraph, as files of LibreOffice have; no word is in it. */
    private static @Nullable CharacterRun run(org.apache.poi.hwpf.usermodel.Paragraph paragraph, int index) {
        try {
            return paragraph.getCharacterRun(index);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isSeen(CharacterRun run) {
        return !run.isMarkedDeleted() && !run.isVanished();
    }

    private static char visible(char c) {
        return switch (c) {
            case 0x0B -> '\n';
            case 0x1E -> '-';
            case 0x1F -> '\u00AD';
            case 0x07, 0x0D, 0x0C -> ' ';
            default -> c;
        };
    }

    private String number(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
        if (!paragraph.isInList()) return "";
        var list = paragraph.getList();
        var levels = new ArrayList<Level>();
        for (int i = 0; i < MOST_LEVELS; i++) {
            try {
                levels.add(level(list, (char) i));
            } catch (RuntimeException e) {
                break; // a list of one level has no second
            }
        }
        return numbering.next(String.valueOf(list.getLsid()), List.copyOf(levels), paragraph.getIlvl());
    }

    private static Level level(HWPFList list, char level) {
        var style = switch (list.getNumberFormat(level)) {
            case 1 -> Numbering.Style.UPPER_ROMAN;
            case 2 -> Numbering.Style.LOWER_ROMAN;
            case 3 -> Numbering.Style.UPPER_LETTER;
            case 4 -> Numbering.Style.LOWER_LETTER;
            case 23 -> Numbering.Style.BULLET;
            case 255 -> Numbering.Style.NONE;
            default -> Numbering.Style.DECIMAL;
        };
        var pattern = new StringBuilder();
        var text = list.getNumberText(level);
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < MOST_LEVELS) pattern.append('%').append(c + 1);
            else pattern.append(c);
        }
        return new Level(style, pattern.toString(), list.getStartAt(level));
    }
}
