package vn.luytre.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements of WordprocessingML (ECMA-376, part 1): made, found and told apart. */
final class Markup {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** The order of what we give a paragraph, among what stands round it. */
    private static final List<String> LOOKS = List.of(
            "pStyle",
            "keepNext",
            "keepLines",
            "pageBreakBefore",
            "framePr",
            "widowControl",
            "numPr",
            "suppressLineNumbers",
            "pBdr",
            "shd",
            "tabs",
            "spacing",
            "ind",
            "contextualSpacing",
            "jc",
            "rPr",
            "sectPr");

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final Document file;

    Markup(Document file) {
        this.file = file;
    }

    Element element(String name, Element... children) {
        var element = file.createElementNS(W, "w:" + name);
        for (var child : children) element.appendChild(child);
        return element;
    }

    /** With one attribute, mostly «val». */
    Element with(String name, String attribute, Object value) {
        return set(element(name), attribute, value);
    }

    static Element set(Element element, String attribute, Object value) {
        element.setAttributeNS(W, "w:" + attribute, value.toString());
        return element;
    }

    Element paragraph(String style) {
        return element("p", element("pPr", with("pStyle", "val", style)));
    }

    Element paragraph(String style, String text) {
        return add(paragraph(style), text, false);
    }

    /** Adds words to a paragraph, heavier than its style says or not. */
    Element add(Element paragraph, String text, boolean bold) {
        var run = element("r");
        if (bold) run.appendChild(element("rPr", element("b")));
        write(run, text.replace("\r\n", "\n").replace('\r', '\n'));
        paragraph.appendChild(run);
        return paragraph;
    }

    /** Its words in letters of that size in points. */
    void size(Element paragraph, int points) {
        for (var run : all(paragraph, "r")) {
            run.insertBefore(
                    element("rPr", with("sz", "val", 2 * points), with("szCs", "val", 2 * points)),
                    run.getFirstChild());
        }
    }

    private void write(Element run, String text) {
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            char one = at == text.length() ? '\n' : text.charAt(at);
            if (one != '\n' && one != '\t') continue;
            if (at > from) run.appendChild(text(text.substring(from, at)));
            if (at < text.length()) run.appendChild(element(one == '\n' ? "br" : "tab"));
            from = at + 1;
        }
    }

    private Element text(String text) {
        var element = element("t");
        setText(element, text);
        return element;
    }

    static void setText(Element text, String value) {
        text.setAttributeNS(XML, "xml:space", "preserve");
        text.setTextContent(value);
    }

    /** Gives a paragraph a look of its own, in place of what it has of that kind; the schema wants an order. */
    void format(Element paragraph, Element look) {
        var format = child(paragraph, "pPr").orElseGet(() -> {
            var made = element("pPr");
            paragraph.insertBefore(made, paragraph.getFirstChild());
            return made;
        });
        child(format, look.getLocalName()).ifPresent(format::removeChild);
        Node next = format.getFirstChild();
        while (next != null && rank(next) < rank(look)) next = next.getNextSibling();
        format.insertBefore(look, next);
    }

    private static int rank(Node look) {
        int rank = LOOKS.indexOf(look.getLocalName());
        return rank >= 0 || look.getNodeType() != Node.ELEMENT_NODE ? rank : LOOKS.indexOf("jc");
    }

    static boolean is(Node node, String name) {
        return W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** All of a name within, in their order. */
    static List<Element> all(Element within, String name) {
        var found = within.getElementsByTagNameNS(W, name);
        var all = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) all.add((Element) found.item(i));
        return all;
    }

    /** The child of that name. */
    static Optional<Element> child(Element parent, String name) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (is(node, name)) return Optional.of((Element) node);
        }
        return Optional.empty();
    }

    /** The nearest element of that name around it. */
    static Optional<Element> around(Node node, String name) {
        for (var parent = node.getParentNode(); parent != null; parent = parent.getParentNode()) {
            if (is(parent, name)) return Optional.of((Element) parent);
        }
        return Optional.empty();
    }

    /** A number in an attribute; nought where there is none. */
    static int number(Element element, String attribute) {
        try {
            return Integer.parseInt(element.getAttributeNS(W, attribute));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
