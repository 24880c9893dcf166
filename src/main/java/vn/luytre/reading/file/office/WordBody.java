package vn.luytre.reading.file.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.file.Cell;
import vn.luytre.reading.file.Flow;
import vn.luytre.reading.file.Lines;
import vn.luytre.reading.file.Table;
import vn.luytre.reading.file.Unreadable;

/** Walks through the body (or the notes) of a DOCX. Paragraphs may lie in cells, cells in text boxes, and these in paragraphs. */
final class WordBody {
    /** Struck out, moved away, earlier looks, codes of fields, the second drawing of a text box for old programs, separators of notes. */
    private static final Set<String> LEFT_OUT = Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "Fallback",
            "pPrChange",
            "rPrChange",
            "tblPrChange",
            "sectPrChange",
            "tcPrChange",
            "trPrChange",
            "tblGridChange",
            "numberingChange",
            "sectPr",
            "tabs",
            "framePr");

    private static final int DEEPEST = 64;

    private final XMLStreamReader xml;
    private final WordStyles styles;
    private final WordLists lists;
    private final Deque<Flow> flows = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private final Deque<OpenParagraph> paragraphs = new ArrayDeque<>();
    private @Nullable WordFormat run;
    private boolean inParagraphFormat;
    private boolean inBorders;

    WordBody(XMLStreamReader xml, WordStyles styles, WordLists lists, Lines lines) {
        this.xml = xml;
        this.styles = styles;
        this.lists = lists;
        flows.push(lines);
    }

    private static final class OpenParagraph {
        final Paragraph text = new Paragraph();
        final WordFormat format = new WordFormat();
        WordFormat style = new WordFormat();

        @Nullable
        WordFormat outerRun;
    }

    void read() throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            switch (Xml.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
    }

    private void start(String name) throws XMLStreamException, IOException {
        if (LEFT_OUT.contains(name) || isSeparator(name)) {
            Xml.skip(xml);
            return;
        }
        switch (name) {
            case "tbl" -> push(new Table());
            case "tr" -> inTable(Table::startRow);
            case "tc" ->
                flows.push(tables.isEmpty() ? new Cell() : tables.peek().cell());
            case "tblBorders", "tcBorders" -> inBorders = true;
            case "tblStyle" -> borderByStyle();
            case "p" -> open();
            default -> inParagraph(name);
        }
    }

    /** Of the notes, only those that somebody wrote. */
    private boolean isSeparator(String name) {
        return (name.equals("footnote") || name.equals("endnote")) && Xml.attribute(xml, "type") != null;
    }

    private void push(Table table) throws Unreadable {
        if (tables.size() > DEEPEST) throw new Unreadable("bảng lồng nhau quá sâu");
        tables.push(table);
    }

    private void inTable(Consumer<Table> change) {
        if (!tables.isEmpty()) change.accept(tables.peek());
    }

    private void borderByStyle() {
        var style = Xml.attribute(xml, "val", "");
        if (style.contains("Grid") || style.contains("Light") || style.contains("List")) inTable(Table::border);
    }

    private void open() throws Unreadable {
        if (paragraphs.size() > DEEPEST) throw new Unreadable("khung chữ lồng nhau quá sâu");
        var opened = new OpenParagraph();
        opened.outerRun = run;
        opened.style = styles.of(null);
        run = null;
        paragraphs.push(opened);
    }

    private void inParagraph(String name) throws XMLStreamException {
        var open = paragraphs.peek();
        if (inBorders
                && !name.equals("tblBorders")
                && Xml.isOn(xml)
                && !Xml.attribute(xml, "val", "nil").equals("nil")) {
            inTable(Table::border);
        }
        if (open == null) return;
        if (name.equals("pPr")) inParagraphFormat = true;
        else if (name.equals("r")) run = new WordFormat();
        else if (inParagraphFormat) open.format.take(xml);
        else if (run != null) inRun(name, open, run);
    }

    private void inRun(String name, OpenParagraph open, WordFormat format) throws XMLStreamException {
        switch (name) {
            case "t" -> text(open, format);
            case "tab", "ptab" -> open.text.add('\t');
            case "br", "cr" -> open.text.add('\n');
            case "noBreakHyphen" -> open.text.add('-');
            case "sym" -> open.text.add('-'); // a bullet out of a font of pictures
            default -> format.take(xml);
        }
    }

    private void text(OpenParagraph open, WordFormat format) throws XMLStreamException {
        var words = xml.getElementText();
        format.inherit(open.style);
        if (Boolean.TRUE.equals(format.hidden)) return;
        open.text.add(words, format.font, Boolean.TRUE.equals(format.capitals));
    }

    private void end(String name) throws Unreadable {
        switch (name) {
            case "tblBorders", "tcBorders" -> inBorders = false;
            case "tc" -> {
                if (flows.size() > 1) flows.pop();
            }
            case "tbl" -> {
                if (!tables.isEmpty()) top().table(tables.pop());
            }
            case "pPr" -> endOfFormat();
            case "p" -> close();
            default -> {}
        }
    }

    private void endOfFormat() {
        inParagraphFormat = false;
        var open = paragraphs.peek();
        if (open != null) open.style = styles.of(open.format.style);
    }

    private void close() throws Unreadable {
        if (paragraphs.isEmpty()) return;
        var open = paragraphs.pop();
        run = open.outerRun;
        open.format.inherit(open.style);
        var words = open.text.text();
        if (words.isBlank()) {
            top().paragraph("", false);
            return;
        }
        var number = lists.next(open.format.list, open.format.level);
        top().paragraph(number + words.strip(), Boolean.TRUE.equals(open.format.centred));
    }

    private Flow top() {
        return flows.getFirst();
    }
}
