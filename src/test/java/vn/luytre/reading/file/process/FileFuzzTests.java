package vn.luytre.reading.file.process;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import vn.luytre.FuzzedText;
import vn.luytre.reading.file.Lines;
import vn.luytre.reading.file.Parser;
import vn.luytre.reading.file.office.HtmlFile;
import vn.luytre.reading.file.office.OpenDocumentFile;
import vn.luytre.reading.file.office.RtfFile;
import vn.luytre.reading.file.office.WordFile;
import vn.luytre.reading.file.pdf.PdfFile;
import vn.luytre.reading.file.pdf.PdfSource;

/** Whatever the bytes: a parser gives text or says why not, and the program takes no nonsense from a child. */
@Tag("fuzz")
class FileFuzzTests {
    private static final String XML = "<d xmlns:w='w' xmlns:text='t' xmlns:table='b' xmlns:style='s'>";
    private static final List<String> WORD = List.of(
            "<w:p>",
            "</w:p>",
            "<w:r>",
            "</w:r>",
            "<w:t>",
            "</w:t>",
            "Công an",
            "<w:tbl>",
            "</w:tbl>",
            "<w:tr>",
            "</w:tr>",
            "<w:tc>",
            "</w:tc>",
            "<w:pPr>",
            "</w:pPr>",
            "<w:del>",
            "</w:del>",
            "<w:numId w:val='1'/>",
            "<w:ilvl w:val='9'/>",
            "<w:tab/>",
            "<w:br/>",
            "<w:rFonts w:hAnsi='.VnTime'/>",
            "<w:txbxContent>",
            "</w:txbxContent>",
            "&lt;",
            "&#1;",
            "C«ng an");
    private static final List<String> OPEN = List.of(
            "<text:p>",
            "</text:p>",
            "<text:span>",
            "</text:span>",
            "<text:list>",
            "</text:list>",
            "<text:list-item>",
            "</text:list-item>",
            "<table:table>",
            "</table:table>",
            "<table:table-row>",
            "</table:table-row>",
            "<table:table-cell>",
            "</table:table-cell>",
            "<text:s text:c='99999999'/>",
            "<text:tab/>",
            "Công an",
            "<text:note-body>",
            "</text:note-body>",
            "<style:style style:name='a' style:parent-style-name='a'/>",
            "<text:list-level-style-number text:display-levels='-5'/>",
            "<text:tracked-changes/>");
    private static final List<String> RTF = List.of(
            "{",
            "}",
            "\\par ",
            "\\cell ",
            "\\row ",
            "\\trowd ",
            "\\intbl ",
            "\\pard ",
            "\\u244?",
            "\\'e3",
            "\\'",
            "\\u-",
            "\\bin5 ",
            "\\bin-1 ",
            "\\uc99999999 ",
            "\\f1 ",
            "{\\fonttbl",
            "{\\f1 .VnTime;}",
            "\\footnote ",
            "\\listtext ",
            "\\*",
            "\\",
            "Cong an ",
            "\\deleted ",
            "\\v0 ",
            "\\nestcell ",
            "\\ansicpg1258 ",
            "\u00f4",
            ";");
    private static final List<String> HTML = List.of(
            "<p>",
            "</p>",
            "<table border=1>",
            "</table>",
            "<tr>",
            "<td>",
            "</td>",
            "<ol type=a>",
            "<li>",
            "<br>",
            "<script>",
            "</script>",
            "<div align=center>",
            "<font face='VNI-Times'>",
            "&ocirc;",
            "&#x110000;",
            "<!--",
            "-->",
            "Công an",
            "<del>");
    private static final List<String> PDF = List.of(
            "BT ",
            "ET ",
            "/F 12 Tf ",
            "/X 12 Tf ",
            "(Cong an xa) Tj ",
            "100 700 Td ",
            "1 0 0 1 100 600 Tm ",
            "0 1 -1 0 9 9 Tm ",
            "0 0 0 0 0 0 Tm ",
            "3 Tr ",
            "1 g ",
            "0 0 m ",
            "100 0 l ",
            "S ",
            "f ",
            "10 10 200 30 re ",
            "1e30 0 0 1e30 0 0 cm ",
            "q ",
            "Q ",
            "BI /W 1 /H 1 ID x EI ",
            "<FFFF> Tj ",
            "[(a) -99999 (b)] TJ ",
            "-1 Tz ",
            "1e9 Tc ",
            "W n ");

    /** One test, for the fuzzer searches in one a process. */
    @FuzzTest(maxExecutions = 3_000)
    void anyBytesAreReadOrRefused(FuzzedDataProvider data) throws IOException {
        switch (data.consumeInt(0, 6)) {
            case 0 -> anyRtf(data);
            case 1 -> anyPageOfTheWeb(data);
            case 2 -> anyBodyOfWord(data);
            case 3 -> anyBodyOfAnOpenDocument(data);
            case 4 -> anyPageOfAPdf(data);
            case 5 -> anyFile(data);
            default -> anyAnswerOfAChild(data);
        }
    }

    private static void anyRtf(FuzzedDataProvider data) throws IOException {
        parse(new RtfFile(), ("{\\rtf1 " + FuzzedText.of(data, RTF)).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void anyPageOfTheWeb(FuzzedDataProvider data) throws IOException {
        parse(new HtmlFile(), ("<html>" + FuzzedText.of(data, HTML)).getBytes(StandardCharsets.UTF_8));
    }

    private static void anyBodyOfWord(FuzzedDataProvider data) throws IOException {
        zipped(new WordFile(), "word/document.xml", XML + FuzzedText.of(data, WORD) + "</d>");
    }

    private static void anyBodyOfAnOpenDocument(FuzzedDataProvider data) throws IOException {
        zipped(new OpenDocumentFile(), "content.xml", XML + FuzzedText.of(data, OPEN) + "</d>");
    }

    private static void anyPageOfAPdf(FuzzedDataProvider data) throws IOException {
        var file = Files.createTempFile("fuzz", ".pdf");
        try (var pdf = new PdfSource()) {
            pdf.page(PdfSource.line(100, 700, "Cong an xa chu tri viec nay") + FuzzedText.of(data, PDF));
            tolerant(() -> new PdfFile().parse(pdf.save(file), new Lines()));
        } finally {
            Files.delete(file);
        }
    }

    /** Bytes that begin as those of a known format do. */
    private static void anyFile(FuzzedDataProvider data) throws IOException {
        var head = data.pickValue(List.of(
                "%PDF-1.7\n",
                "PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "{\\rtf1", "<html>"));
        var file = Files.createTempFile("fuzz", ".bin");
        try {
            var body = data.consumeRemainingAsBytes();
            Files.write(file, concat(head.getBytes(StandardCharsets.ISO_8859_1), body));
            ChildMain.read(file);
        } finally {
            Files.delete(file);
        }
    }

    private static void anyAnswerOfAChild(FuzzedDataProvider data) throws IOException {
        var bytes = data.consumeRemainingAsBytes();
        tolerant(() -> Frame.read(new DataInputStream(new ByteArrayInputStream(bytes))));
    }

    private static byte[] concat(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static void parse(Parser parser, byte[] content) throws IOException {
        parse(parser, Files.write(Files.createTempFile("fuzz", ".bin"), content));
    }

    private static void zipped(Parser parser, String part, String content) throws IOException {
        parse(parser, Foreign.zip(Files.createTempFile("fuzz", ".zip"), "mimetype", "x", part, content));
    }

    private static void parse(Parser parser, Path file) throws IOException {
        try {
            tolerant(() -> parser.parse(file, new Lines()));
        } finally {
            Files.delete(file);
        }
    }

    /** What reads bytes. */
    private interface Reading {
        void run() throws IOException;
    }

    /** A refusal or a fault of the file is an answer, anything else is a fault of the parser. */
    private static void tolerant(Reading reading) {
        try {
            reading.run();
        } catch (IOException e) {
            // said to whoever gave the file
        }
    }
}
