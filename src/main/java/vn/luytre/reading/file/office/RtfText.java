package vn.luytre.reading.file.office;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import vn.luytre.reading.file.Cell;
import vn.luytre.reading.file.LegacyFont;
import vn.luytre.reading.file.Lines;
import vn.luytre.reading.file.Unreadable;

/** Makes paragraphs and tables of what RTF says. */
final class RtfText {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");
    private static final int VIETNAMESE_FONT = 163;

    private final Lines lines;
    private final Cell notes = new Cell();
    private final Map<Integer, String> fonts = new HashMap<>();
    private final Map<Integer, Charset> charsets = new HashMap<>();
    private final StringBuilder fontName = new StringBuilder();
    private final byte[] one = new byte[1];
    private Charset standard = WESTERN;
    private Paragraph paragraph = new Paragraph();
    private Paragraph note = new Paragraph();
    private final GrowingTable table = new GrowingTable();

    RtfText(Lines lines) {
        this.lines = lines;
    }

    /** A byte in the code page of its font. */
    void character(char c, RtfState state) {
        if (state.fonts) {
            fontCharacter(c, state);
            return;
        }
        if (c < 128) {
            unicode(c, state);
            return;
        }
        one[0] = (byte) c;
        boolean old = LegacyFont.of(fonts.get(state.font)).encoding() != null;
        var charset = old ? WESTERN : charsets.getOrDefault(state.font, standard);
        add(new String(one, charset), state);
    }

    void unicode(char c, RtfState state) {
        if (state.fonts) fontCharacter(c, state);
        else add(Character.getType(c) == Character.PRIVATE_USE ? "-" : String.valueOf(c), state);
    }

    private void add(String words, RtfState state) {
        if (state.isSeen()) (state.note ? note : paragraph).add(words, fonts.get(state.font), state.capitals);
    }

    /** «{\f1\froman\fcharset0 .VnTime;}» */
    private void fontCharacter(char c, RtfState state) {
        if (state.skipped) return;
        if (c != ';') {
            fontName.append(c);
            return;
        }
        fonts.put(state.font, fontName.toString().strip());
        fontName.setLength(0);
    }

    void endOfFonts() {
        fontName.setLength(0);
    }

    void word(String word, int number, RtfState state) throws Unreadable {
        if (state.skipped) return;
        switch (word) {
            case "f" -> state.font = number;
            case "fcharset" -> charset(number, state);
            case "ansicpg" -> standard = number == 1258 ? VIETNAMESE : WESTERN;
            case "v" -> state.hidden = number != 0;
            case "deleted" -> state.deleted = number != 0;
            case "caps" -> state.capitals = number != 0;
            case "plain" -> state.hidden = state.deleted = state.capitals = false;
            case "footnote" -> startNote(state);
            default -> form(word, number, state);
        }
    }

    private void charset(int number, RtfState state) {
        if (number == VIETNAMESE_FONT) charsets.put(state.font, VIETNAMESE);
    }

    private void startNote(RtfState state) {
        endNote();
        state.note = true;
    }

    private void endNote() {
        notes.paragraph(note.text(), false);
        note = new Paragraph();
    }

    private void form(String word, int number, RtfState state) throws Unreadable {
        switch (word) {
            case "pard" -> state.centred = state.inTable = false;
            case "qc" -> state.centred = true;
            case "ql", "qj", "qr" -> state.centred = false;
            case "intbl" -> state.inTable = true;
            case "brdrs", "brdrdb", "brdrth" -> {
                if (number != 0) table.border();
            }
            case "trowd" -> table.startRow();
            default -> piece(word, state);
        }
    }

    private void piece(String word, RtfState state) throws Unreadable {
        switch (word) {
            case "par", "sect", "page" -> endOfParagraph(state);
            case "cell" -> endOfCell();
            case "nestcell", "nestrow" -> table.add(take());
            case "row" -> table.endRow();
            case "line" -> add("\n", state);
            case "tab" -> add("\t", state);
            case "endash" -> add("–", state);
            case "emdash" -> add("—", state);
            case "bullet" -> add("-", state);
            case "lquote", "rquote" -> add("'", state);
            case "ldblquote" -> add("“", state);
            case "rdblquote" -> add("”", state);
            default -> {}
        }
    }

    private String take() {
        var words = paragraph.text();
        paragraph = new Paragraph();
        return words;
    }

    private void endOfParagraph(RtfState state) throws Unreadable {
        if (state.note) {
            note.add('\n');
        } else if (state.inTable) {
            table.add(take());
        } else {
            table.endInto(lines);
            lines.paragraph(take(), state.centred);
        }
    }

    private void endOfCell() {
        table.add(take());
        table.endCell();
    }

    void finish() throws Unreadable {
        table.endInto(lines);
        lines.paragraph(take(), false);
        endNote();
        lines.gap();
        for (var line : notes.lines()) lines.paragraph(line, false);
    }
}
