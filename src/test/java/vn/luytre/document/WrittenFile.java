package vn.luytre.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A DOCX by its XML: what looks how, by the paragraph, its style, and what all share. */
final class WrittenFile {
    private final Map<String, byte[]> parts = new HashMap<>();
    private final Document text;
    private final Document styles;

    WrittenFile(byte[] docx) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text = parsed("word/document.xml");
        styles = parsed("word/styles.xml");
    }

    Document parsed(String part) {
        try {
            return XMLHelper.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(part, e);
        }
    }

    Element root() {
        return text.getDocumentElement();
    }

    List<Element> all(String name) {
        return Markup.all(root(), name);
    }

    /** The paragraph whose whole text this is. */
    Element paragraph(String words) {
        return all("p").stream()
                .filter(one -> words(one).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph «" + words + "» in\n" + words()));
    }

    static String words(Element within) {
        var words = new StringBuilder();
        Markup.all(within, "t").forEach(one -> words.append(one.getTextContent()));
        return words.toString().replace('\u00A0', ' ');
    }

    /** Line by line. */
    String words() {
        var lines = new StringBuilder();
        for (var one : all("p")) lines.append(words(one)).append('\n');
        return lines.toString();
    }

    /** «Times New Roman 13 bold italic center». */
    String look(Element paragraph) {
        var run = Markup.child(paragraph, "r").orElseThrow();
        var font = of(run, paragraph, "rFonts").getAttributeNS(Markup.W, "ascii");
        return font + " " + Markup.number(of(run, paragraph, "sz"), "val") / 2
                + (has(run, paragraph, "b") ? " bold" : "")
                + (has(run, paragraph, "i") ? " italic" : "")
                + " " + format(paragraph, "jc").getAttributeNS(Markup.W, "val");
    }

    private boolean has(Element run, Element paragraph, String name) {
        return !of(run, paragraph, name).getTagName().equals("none");
    }

    /** What a run has of its own, by the style of its paragraph, or as all have it. */
    private Element of(Element run, Element paragraph, String name) {
        return Markup.child(run, "rPr")
                .flatMap(own -> Markup.child(own, name))
                .or(() -> Markup.child(style(paragraph), "rPr").flatMap(own -> Markup.child(own, name)))
                .or(() -> Markup.all(styles.getDocumentElement(), "rPrDefault").stream()
                        .flatMap(all -> Markup.all(all, name).stream())
                        .findFirst())
                .orElseGet(() -> text.createElement("none"));
    }

    /** Of the paragraph itself or its style. */
    Element format(Element paragraph, String name) {
        return Markup.child(paragraph, "pPr")
                .flatMap(own -> Markup.child(own, name))
                .or(() -> Markup.child(style(paragraph), "pPr").flatMap(own -> Markup.child(own, name)))
                .orElseThrow(() -> new AssertionError("no " + name + " for «" + words(paragraph) + "»"));
    }

    private Element style(Element paragraph) {
        var id = Markup.all(paragraph, "pStyle").getFirst().getAttributeNS(Markup.W, "val");
        return Markup.all(styles.getDocumentElement(), "style").stream()
                .filter(one -> one.getAttributeNS(Markup.W, "styleId").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no style " + id));
    }

    /** The text of the document, an element a line. */
    String xml() {
        try {
            var transformer = XMLHelper.newTransformer();
            transformer.setOutputProperty(OutputKeys.INDENT, "yes");
            transformer.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "1");
            var out = new StringWriter();
            transformer.transform(new DOMSource(text), new StreamResult(out));
            return out.toString().lines().filter(line -> !line.isBlank()).reduce("", (a, b) -> a + b + "\n");
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
