package vn.luytre.reading.file.office;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.luytre.reading.file.Lines;
import vn.luytre.reading.file.Parser;
import vn.luytre.reading.file.Unreadable;

/** ODT: the text of a document of LibreOffice and its kin. */
public final class OpenDocumentFile implements Parser {
    @Override
    public void parse(Path file, Lines lines) throws IOException {
        try (var parts = ZippedXml.open(file)) {
            parts.read("META-INF/manifest.xml", OpenDocumentFile::refuseLocked);
            var styles = new OpenStyles();
            parts.read("styles.xml", xml -> new OpenBody(xml, styles, new Lines()).read());
            parts.read("content.xml", xml -> new OpenBody(xml, styles, lines).read());
        }
    }

    private static void refuseLocked(XMLStreamReader xml) throws XMLStreamException, Unreadable {
        while (xml.hasNext()) {
            boolean element = Xml.next(xml) == XMLStreamConstants.START_ELEMENT;
            if (element && xml.getLocalName().equals("encryption-data")) {
                throw new Unreadable(Unreadable.LOCKED);
            }
        }
    }
}
