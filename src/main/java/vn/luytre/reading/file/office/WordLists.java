package vn.luytre.reading.file.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.file.office.Numbering.Level;

/** The numbered lists of a DOCX. */
final class WordLists {
    private final Map<String, List<Level>> abstracts = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, Boolean> restarted = new HashMap<>();
    private final Numbering numbering = new Numbering();
    private List<Level> levels = new ArrayList<>();
    private String number = "";
    private Numbering.Style style = Numbering.Style.NONE;
    private int start = 1;

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) start(xml);
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "abstractNum" -> {
                levels = new ArrayList<>();
                abstracts.put(Xml.attribute(xml, "abstractNumId", ""), levels);
            }
            case "lvl" -> {
                start = 1;
                style = Numbering.Style.DECIMAL;
            }
            case "start" -> start = Xml.number(xml, "val", 1);
            case "numFmt" -> style = style(Xml.attribute(xml, "val", ""));
            case "lvlText" -> levels.add(new Level(style, Xml.attribute(xml, "val", ""), start));
            case "num" -> number = Xml.attribute(xml, "numId", "");
            case "abstractNumId" -> abstractOf.put(number, Xml.attribute(xml, "val", ""));
            case "startOverride" -> restarted.put(number, true);
            case "lvlOverride" -> {}
            default -> {}
        }
    }

    private static Numbering.Style style(String format) {
        return switch (format) {
            case "lowerLetter" -> Numbering.Style.LOWER_LETTER;
            case "upperLetter" -> Numbering.Style.UPPER_LETTER;
            case "lowerRoman" -> Numbering.Style.LOWER_ROMAN;
            case "upperRoman" -> Numbering.Style.UPPER_ROMAN;
            case "bullet" -> Numbering.Style.BULLET;
            case "none" -> Numbering.Style.NONE;
            default -> Numbering.Style.DECIMAL;
        };
    }

    /** The number of the next paragraph of this list; empty where it has none. */
    String next(@Nullable String list, int level) {
        if (list == null) return "";
        var definition = abstractOf.get(list);
        if (definition == null) return "";
        // Lists of one definition count on, unless one says where it begins.
        var counter = restarted.containsKey(list) ? "own " + list : definition;
        return numbering.next(counter, abstracts.getOrDefault(definition, List.of()), Math.max(level, 0));
    }
}
