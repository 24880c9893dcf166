package vn.luytre.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The looks by name that our paragraphs and tables have; those that a template of an office lacks come from ours. */
final class Styles {
    private static final String OURS = "Lt";

    private Styles() {}

    /** Adds what is lacking; false where nothing was. */
    static boolean complete(Document styles) throws IOException, SAXException {
        var known = new HashSet<String>();
        for (var style : Markup.all(styles.getDocumentElement(), "style")) known.add(id(style));
        boolean hasChanged = false;
        for (var style : Markup.all(standard().getDocumentElement(), "style")) {
            if (!id(style).startsWith(OURS) || known.contains(id(style))) continue;
            add(styles, known, style);
            hasChanged = true;
        }
        return hasChanged;
    }

    private static void add(Document styles, Set<String> known, Element style) {
        var copy = (Element) styles.importNode(style, true);
        Markup.child(copy, "basedOn")
                .filter(base -> !known.contains(base.getAttributeNS(Markup.W, "val")))
                .ifPresent(copy::removeChild);
        styles.getDocumentElement().appendChild(copy);
    }

    private static String id(Element style) {
        return style.getAttributeNS(Markup.W, "styleId");
    }

    private static Document standard() throws IOException, SAXException {
        var file = DocumentTemplate.standardFile(OfficialType.REPORT);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().equals("word/styles.xml")) continue;
                return XMLHelper.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes()));
            }
        }
        throw new IllegalStateException("our template has no styles");
    }
}
