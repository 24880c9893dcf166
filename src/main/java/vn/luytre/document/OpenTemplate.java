package vn.luytre.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A template while it is looked through or filled: the package of a DOCX, its text, and its heads and feet of pages. */
final class OpenTemplate implements AutoCloseable {
    private static final int LARGEST_PART = 20_000_000;

    private final OPCPackage file;
    private final List<Part> parts;
    private final List<Slot> slots;

    /** A part that holds text; the first is the document itself. */
    private record Part(PackagePart part, Document content, boolean isBody) {}

    private final List<String> faults;

    private OpenTemplate(OPCPackage file, List<Part> parts, List<Slot> slots, List<String> faults) {
        this.file = file;
        this.parts = parts;
        this.slots = slots;
        this.faults = faults;
    }

    static OpenTemplate of(byte[] docx) throws DocumentRefused {
        try {
            var file = OPCPackage.open(new ByteArrayInputStream(docx));
            var faults = new ArrayList<String>();
            var parts = parts(file, faults);
            var slots = new ArrayList<Slot>();
            for (var part : parts) slots.addAll(Slots.of(part.content(), part.isBody(), faults));
            return new OpenTemplate(file, parts, slots, faults);
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | RuntimeException e) { // the library throws what it likes
            throw new DocumentRefused("Mẫu không phải là tệp DOCX mở được.");
        }
    }

    private static List<Part> parts(OPCPackage file, List<String> faults)
            throws IOException, OpenXML4JException, SAXException, DocumentRefused {
        var main = file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)
                .getFirst();
        if (!main.getContentType().equals(XWPFRelation.DOCUMENT.getContentType())) {
            throw new DocumentRefused("Mẫu phải là tệp DOCX thường, không phải tệp có macro hay tệp mẫu DOTX.");
        }
        var parts = new ArrayList<Part>();
        parts.add(new Part(main, content(main), true));
        for (var relation : main.getRelationships()) {
            var type = relation.getRelationshipType();
            boolean isLink = type.equals(PackageRelationshipTypes.HYPERLINK_PART);
            if (relation.getTargetMode() == TargetMode.EXTERNAL && !isLink) {
                faults.add("Mẫu lấy hình hoặc nội dung từ bên ngoài (" + relation.getTargetURI()
                        + "); hãy nhúng vào mẫu.");
                continue;
            }
            if (type.equals(XWPFRelation.STYLES.getRelation())) complete(main.getRelatedPart(relation));
            if (type.equals(XWPFRelation.HEADER.getRelation()) || type.equals(XWPFRelation.FOOTER.getRelation())) {
                var part = main.getRelatedPart(relation);
                parts.add(new Part(part, content(part), false));
            }
        }
        return parts;
    }

    private static void complete(PackagePart styles) throws IOException, SAXException {
        var content = content(styles);
        if (Styles.complete(content)) write(styles, content);
    }

    private static Document content(PackagePart part) throws IOException, SAXException {
        try (var in = part.getInputStream()) {
            var bytes = in.readNBytes(LARGEST_PART + 1);
            if (bytes.length > LARGEST_PART) throw new IOException(part + " is too large");
            var builder = XMLHelper.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // a fault is refused, not logged
            return builder.parse(new ByteArrayInputStream(bytes));
        }
    }

    Document body() {
        return parts.getFirst().content();
    }

    List<Slot> slots() {
        return slots;
    }

    /** What is wrong in it, and where; a template with faults is not filled. */
    List<String> faults() {
        return faults;
    }

    /** Writes what has become of it. */
    void save(OutputStream out) throws IOException {
        for (var part : parts) write(part.part(), part.content());
        file.save(out);
    }

    private static void write(PackagePart part, Document content) throws IOException {
        try (var out = part.getOutputStream()) {
            var transformer = XMLHelper.newTransformer();
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            transformer.transform(new DOMSource(content), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        file.revert();
    }
}
