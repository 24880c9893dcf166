package vn.luytre.reading.file.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.file.office.Numbering.Level;

/** The styles and list styles of an ODT, taken up as they are met. */
final class OpenStyles {
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, List<Level>> lists = new HashMap<>();
    private Style current = new Style();
    private List<Level> levels = new ArrayList<>();

    /** What a style says; null: as its parent. */
    static final class Style {
        @Nullable
        String parent;

        @Nullable
        String font;

        @Nullable
        String list;

        @Nullable
        Boolean capitals;

        @Nullable
        Boolean centred;

        @Nullable
        Boolean hidden;

        boolean bordered;

        void inherit(Style upper) {
            if (font == null) font = upper.font;
            if (list == null) list = upper.list;
            if (capitals == null) capitals = upper.capitals;
            if (centred == null) centred = upper.centred;
            if (hidden == null) hidden = upper.hidden;
            bordered |= upper.bordered;
        }
    }

    void take(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "style" -> begin(xml);
            case "text-properties" -> letters(xml);
            case "paragraph-properties" -> {
                var align = Xml.attribute(xml, "text-align");
                if (align != null) current.centred = align.equals("center");
            }
            case "table-cell-properties" -> border(xml);
            case "list-style" -> {
                levels = new ArrayList<>();
                lists.put(Xml.attribute(xml, "name", ""), levels);
            }
            case "list-level-style-bullet" -> levels.add(new Level(Numbering.Style.BULLET, "-", 1));
            case "list-level-style-number" -> levels.add(level(xml));
            default -> {}
        }
    }

    private void begin(XMLStreamReader xml) {
        current = new Style();
        current.parent = Xml.attribute(xml, "parent-style-name");
        current.list = Xml.attribute(xml, "list-style-name");
        styles.put(Xml.attribute(xml, "name", ""), current);
    }

    private void letters(XMLStreamReader xml) {
        var font = Xml.attribute(xml, "font-name", Xml.attribute(xml, "font-family", ""));
        if (!font.isEmpty()) current.font = font.replace("'", "");
        var transform = Xml.attribute(xml, "text-transform");
        if (transform != null) current.capitals = transform.equals("uppercase");
        var display = Xml.attribute(xml, "display");
        if (display != null) current.hidden = display.equals("none");
    }

    private void border(XMLStreamReader xml) {
        for (var side : List.of("border", "border-left", "border-top", "border-bottom")) {
            current.bordered |= !Xml.attribute(xml, side, "none").equals("none");
        }
    }

    private Level level(XMLStreamReader xml) {
        var style = switch (Xml.attribute(xml, "num-format", "")) {
            case "1" -> Numbering.Style.DECIMAL;
            case "a" -> Numbering.Style.LOWER_LETTER;
            case "A" -> Numbering.Style.UPPER_LETTER;
            case "i" -> Numbering.Style.LOWER_ROMAN;
            case "I" -> Numbering.Style.UPPER_ROMAN;
            default -> Numbering.Style.NONE;
        };
        int own = levels.size() + 1;
        var pattern = new StringBuilder(Xml.attribute(xml, "num-prefix", ""));
        int shown = Math.clamp(Xml.number(xml, "display-levels", 1), 1, own);
        for (int i = own - shown + 1; i <= own; i++)
            pattern.append(i > own - shown + 1 ? ".%" : "%").append(i);
        pattern.append(Xml.attribute(xml, "num-suffix", ""));
        return new Level(
                style, style == Numbering.Style.NONE ? "" : pattern.toString(), Xml.number(xml, "start-value", 1));
    }

    /** What a style says together with its parents. */
    Style of(@Nullable String name) {
        var all = new Style();
        var seen = new HashSet<String>();
        for (var next = name; next != null && seen.add(next); ) {
            var style = styles.get(next);
            if (style == null) break;
            all.inherit(style);
            next = style.parent;
        }
        return all;
    }

    List<Level> list(@Nullable String name) {
        return name == null ? List.of() : lists.getOrDefault(name, List.of());
    }
}
