package vn.luytre.reading.file.office;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What DOCX says of the look of a paragraph or run. Null means: as it is further up. */
final class WordFormat {
    @Nullable
    String style;

    @Nullable
    String font;

    @Nullable
    Boolean capitals;

    @Nullable
    Boolean hidden;

    @Nullable
    Boolean centred;

    @Nullable
    String list;

    int level = -1;

    /** Takes over what is said further up and not here. */
    void inherit(WordFormat upper) {
        if (font == null) font = upper.font;
        if (capitals == null) capitals = upper.capitals;
        if (hidden == null) hidden = upper.hidden;
        if (centred == null) centred = upper.centred;
        if (list == null) list = upper.list;
        if (level < 0) level = upper.level;
    }

    /** Takes what one element of the properties says. */
    void take(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "pStyle", "rStyle", "basedOn" -> style = Xml.attribute(xml, "val");
            case "rFonts" -> font = Xml.attribute(xml, "hAnsi", Xml.attribute(xml, "ascii", ""));
            case "caps" -> capitals = Xml.isOn(xml);
            case "vanish" -> hidden = Xml.isOn(xml);
            case "jc" -> centred = Xml.attribute(xml, "val", "").equals("center");
            case "numId" -> list = Xml.attribute(xml, "val");
            case "ilvl" -> level = Xml.number(xml, "val", 0);
            default -> {}
        }
    }
}
