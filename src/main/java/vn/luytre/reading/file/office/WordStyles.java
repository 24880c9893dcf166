package vn.luytre.reading.file.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The styles of a DOCX: an old font, capitals or a number may be said there only. */
final class WordStyles {
    private final Map<String, WordFormat> styles = new HashMap<>();
    private final WordFormat defaults = new WordFormat();
    private @Nullable String normal;

    void read(XMLStreamReader xml) throws XMLStreamException {
        var current = defaults;
        while (xml.hasNext()) {
            if (Xml.next(xml) != XMLStreamConstants.START_ELEMENT) continue;
            if (xml.getLocalName().equals("style")) {
                current = new WordFormat();
                begin(xml, current);
            } else {
                current.take(xml);
            }
        }
    }

    private void begin(XMLStreamReader xml, WordFormat style) {
        var id = Xml.attribute(xml, "styleId", "");
        styles.put(id, style);
        boolean isDefault = Xml.attribute(xml, "default", "0").equals("1");
        if (isDefault && Xml.attribute(xml, "type", "").equals("paragraph")) normal = id;
    }

    /** What a style says together with those it is based on. */
    WordFormat of(@Nullable String id) {
        var all = new WordFormat();
        var seen = new HashSet<String>(); // they may be based on one another
        for (var next = id == null ? normal : id; next != null && seen.add(next); ) {
            var style = styles.get(next);
            if (style == null) break;
            all.inherit(style);
            next = style.style;
        }
        all.inherit(defaults);
        return all;
    }
}
