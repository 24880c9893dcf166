package vn.luytre.reading.file.office;

import java.io.IOException;
import java.nio.file.Path;
import vn.luytre.reading.file.Lines;
import vn.luytre.reading.file.Parser;
import vn.luytre.reading.file.Unreadable;

/** DOCX: the text of a document of Word since 2007, without headers, footers, comments and what was struck out. */
public final class WordFile implements Parser {
    private static final String BODY = "word/document.xml";

    @Override
    public void parse(Path file, Lines lines) throws IOException {
        try (var parts = ZippedXml.open(file)) {
            if (!parts.has(BODY)) throw new Unreadable("tệp DOCX thiếu phần thân; hãy xin lại bản gốc");
            var styles = new WordStyles();
            parts.read("word/styles.xml", styles::read);
            var lists = new WordLists();
            parts.read("word/numbering.xml", lists::read);
            parts.read(BODY, xml -> new WordBody(xml, styles, lists, lines).read());
            lines.gap();
            parts.read("word/footnotes.xml", xml -> new WordBody(xml, styles, lists, lines).read());
            parts.read("word/endnotes.xml", xml -> new WordBody(xml, styles, lists, lines).read());
        }
    }
}
