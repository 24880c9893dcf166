package vn.luytre.reading.file.office;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.file.Unreadable;

/** Steps through XML by local names, so that the transitional and the strict form of a format are read alike. */
final class Xml {
    private Xml() {}

    /** Goes on; a declaration of entities is refused: office programs write none, who wants to do harm does. */
    static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException(
                    new Unreadable("nội dung của tệp có khai báo DTD; không đọc vì lý do an toàn"));
        }
        return event;
    }

    /** The value of an attribute, by its local name. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        }
        return null;
    }

    static String attribute(XMLStreamReader xml, String name, String otherwise) {
        var value = attribute(xml, name);
        return value == null ? otherwise : value;
    }

    static int number(XMLStreamReader xml, String name, int otherwise) {
        var value = attribute(xml, name);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** «w:b», «w:b w:val="0"»: on unless said otherwise. */
    static boolean isOn(XMLStreamReader xml) {
        var value = attribute(xml, "val", "true");
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    /** Leaves out the element that has just begun, with all that is in it. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) depth++;
            else if (event == XMLStreamConstants.END_ELEMENT) depth--;
        }
    }
}
