package vn.luytre.reading.file.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.file.Unreadable;

/** The parts of a file that is a ZIP of XML (DOCX, ODT). Nothing outside of it is ever fetched, and it cannot unfold without end. */
final class ZippedXml implements AutoCloseable {
    private static final long LARGEST_PART = 64L * 1024 * 1024;
    private static final int MOST_PARTS = 10_000;

    private final ZipFile zip;

    private ZippedXml(ZipFile zip) {
        this.zip = zip;
    }

    static ZippedXml open(Path file) throws IOException {
        try {
            var zip = new ZipFile(file.toFile());
            if (zip.size() <= MOST_PARTS) return new ZippedXml(zip);
            zip.close();
            throw new Unreadable("chứa quá nhiều tệp (" + zip.size() + ")");
        } catch (ZipException e) {
            throw new Unreadable(Unreadable.BROKEN);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Reads a part; nothing where there is no such part. */
    void read(String name, XmlPart part) throws IOException {
        try (var in = stream(name)) {
            if (in != null) read(in, part);
        }
    }

    private static void read(InputStream in, XmlPart part) throws IOException {
        try {
            part.read(reader(in));
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof Unreadable unreadable) throw unreadable;
            throw new Unreadable("nội dung của tệp hỏng; hãy xin lại bản gốc");
        }
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }

    /** The bytes of a part, to be read once. */
    @Nullable
    InputStream stream(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? null : new Limited(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** What reads one part. */
    interface XmlPart {
        void read(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    private static final class Limited extends FilterInputStream {
        private long left = LARGEST_PART;

        private Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            if (value >= 0) count(1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            if (count > 0) count(count);
            return count;
        }

        private void count(int bytes) throws Unreadable {
            left -= bytes;
            if (left < 0) throw new Unreadable("khi giải nén thì lớn bất thường (trên 64 MB); không đọc");
        }
    }
}
