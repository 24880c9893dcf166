package vn.luytre.reading.file.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.file.Cell;
import vn.luytre.reading.file.Flow;
import vn.luytre.reading.file.Lines;
import vn.luytre.reading.file.Table;
import vn.luytre.reading.file.Unreadable;

/** Walks through a part of an ODT: its styles, then its text. */
final class OpenBody {
    private static final Set<String> LEFT_OUT = Set.of(
            "tracked-changes", "annotation", "note-citation", "master-styles", "hidden-text", "forms", "desc", "title");
    private static final int MOST_BLANKS = 100;
    private static final int DEEPEST = 64;

    private final XMLStreamReader xml;
    private final OpenStyles styles;
    private final Lines lines;
    private final Numbering numbering = new Numbering();
    private final Deque<Flow> flows = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private final Deque<Open> paragraphs = new ArrayDeque<>();
    private final Deque<String> lists = new ArrayDeque<>();
    private final Cell notes = new Cell();
    private boolean numbered;

    OpenBody(XMLStreamReader xml, OpenStyles styles, Lines lines) {
        this.xml = xml;
        this.styles = styles;
        this.lines = lines;
        flows.push(lines);
    }

    private static final class Open {
        final Paragraph text = new Paragraph();
        final Deque<OpenStyles.Style> styles = new ArrayDeque<>();
        String label = "";
    }

    void read() throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            switch (Xml.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
        lines.gap();
        for (var note : notes.lines()) lines.paragraph(note, false);
    }

    private void start(String name) throws XMLStreamException, Unreadable {
        if (LEFT_OUT.contains(name)) {
            Xml.skip(xml);
            return;
        }
        styles.take(xml);
        switch (name) {
            case "table" -> push();
            case "table-row" -> {
                if (!tables.isEmpty()) tables.peek().startRow();
            }
            case "table-cell", "covered-table-cell" -> cell();
            case "note-body" -> flows.push(notes);
            case "list" -> list();
            case "list-item" -> numbered = true;
            case "p", "h" -> open();
            default -> inParagraph(name);
        }
    }

    private void push() throws Unreadable {
        if (tables.size() > DEEPEST) throw new Unreadable("bảng lồng nhau quá sâu");
        tables.push(new Table());
    }

    private void cell() {
        var cell = tables.isEmpty() ? new Cell() : tables.peek().cell();
        flows.push(cell);
        if (!tables.isEmpty() && styles.of(Xml.attribute(xml, "style-name")).bordered)
            tables.peek().border();
    }

    private void list() throws Unreadable {
        if (lists.size() > DEEPEST) throw new Unreadable("danh sách lồng nhau quá sâu");
        var own = Xml.attribute(xml, "style-name");
        var name = own != null ? own : lists.isEmpty() ? "" : lists.getFirst();
        boolean goesOn = Xml.attribute(xml, "continue-numbering", "false").equals("true")
                || Xml.attribute(xml, "continue-list") != null;
        if (lists.isEmpty() && !goesOn) numbering.restart(name);
        lists.push(name);
    }

    private void open() throws Unreadable {
        if (paragraphs.size() > DEEPEST) throw new Unreadable("khung chữ lồng nhau quá sâu");
        var opened = new Open();
        opened.styles.push(styles.of(Xml.attribute(xml, "style-name")));
        if (numbered && !lists.isEmpty()) {
            var levels = styles.list(lists.getFirst());
            opened.label = numbering.next(lists.getFirst(), levels, lists.size() - 1);
        }
        numbered = false;
        paragraphs.push(opened);
    }

    private void inParagraph(String name) {
        var open = paragraphs.peek();
        if (open == null) return;
        switch (name) {
            case "span" -> {
                var style = styles.of(Xml.attribute(xml, "style-name"));
                style.inherit(open.styles.getFirst());
                open.styles.push(style);
            }
            case "s" -> open.text.add(" ".repeat(Math.clamp(Xml.number(xml, "c", 1), 1, MOST_BLANKS)), null, false);
            case "tab" -> open.text.add('\t');
            case "line-break" -> open.text.add('\n');
            default -> {}
        }
    }

    private void text(String words) {
        var open = paragraphs.peek();
        if (open == null) return;
        var style = open.styles.getFirst();
        if (!is(style.hidden)) open.text.add(words.replace('\n', ' '), style.font, is(style.capitals));
    }

    private static boolean is(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private void end(String name) throws Unreadable {
        switch (name) {
            case "table-cell", "covered-table-cell", "note-body" -> {
                if (flows.size() > 1) flows.pop();
            }
            case "table" -> {
                if (!tables.isEmpty()) flows.getFirst().table(tables.pop());
            }
            case "list" -> {
                if (!lists.isEmpty()) lists.pop();
            }
            case "span" -> {
                if (!paragraphs.isEmpty() && paragraphs.getFirst().styles.size() > 1)
                    paragraphs.getFirst().styles.pop();
            }
            case "p", "h" -> close();
            default -> {}
        }
    }

    private void close() throws Unreadable {
        if (paragraphs.isEmpty()) return;
        var open = paragraphs.pop();
        var words = open.text.text().strip();
        flows.getFirst().paragraph(words.isEmpty() ? "" : open.label + words, is(open.styles.getLast().centred));
    }
}
