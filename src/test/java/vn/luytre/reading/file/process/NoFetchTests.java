package vn.luytre.reading.file.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.luytre.reading.file.ForeignText;
import vn.luytre.reading.file.OpenedFile;
import vn.luytre.reading.file.Unreadable;

/** Documents that refer to something on a server: they are read, and the server is not asked. */
@Timeout(60)
class NoFetchTests {
    private static final String WORDS = "Các thôn lắp tủ thuốc.";

    @TempDir
    Path folder;

    private final AtomicInteger requests = new AtomicInteger();
    private final HttpServer server = server();
    private String address = "";

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void startTheServer() {
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write("ok".getBytes(UTF_8));
            exchange.close();
        });
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
    }

    @AfterEach
    void stopTheServer() {
        server.stop(0);
    }

    @Test
    void aWordDocument() throws IOException {
        var file = zip(
                "a.docx",
                Map.of(
                        "word/document.xml", """
                        <?xml version="1.0"?><w:document xmlns:w="w" xmlns:r="r" xmlns:a="a"><w:body><w:p>
                        <w:r><w:t>%s</w:t><w:drawing><a:blip r:link="rId1"/></w:drawing></w:r></w:p></w:body></w:document>
                        """.strip().formatted(WORDS),
                        "word/_rels/document.xml.rels", """
                        <Relationships><Relationship Id="rId1" TargetMode="External" Type="image" Target="%1$s"/>
                        <Relationship Id="rId2" TargetMode="External" Type="attachedTemplate" Target="%1$s"/></Relationships>
                        """.formatted(address)));
        assertReadWithoutARequest(file);
    }

    @Test
    void aPageOfTheWeb() throws IOException {
        var page = """
                <!doctype html><html><head><base href="%1$s"><link rel="stylesheet" href="%1$s"><script src="%1$s"></script></head>
                <body background="%1$s"><p>%2$s</p><img src="%1$s"><iframe src="%1$s"></iframe><object data="%1$s"></object>
                <svg xmlns:xlink="x"><image xlink:href="%1$s"/></svg></body></html>
                """.formatted(address, WORDS);
        assertReadWithoutARequest(Files.writeString(folder.resolve("a.html"), page));
    }

    @Test
    void aPageThatIsXml() throws IOException {
        var page = """
                <?xml version="1.0"?><?xml-stylesheet href="%1$s"?><!DOCTYPE html SYSTEM "%1$s"><html><body>%2$s</body></html>
                """.formatted(address, WORDS);
        assertReadWithoutARequest(Files.writeString(folder.resolve("a.xhtml"), page));
    }

    @Test
    void anOpenDocument() throws IOException {
        var content = """
                <office:document-content xmlns:office="o" xmlns:text="t" xmlns:draw="d" xmlns:xlink="x"><office:body><office:text>
                <text:p>%s</text:p><text:p><draw:frame><draw:object xlink:href="%2$s"/><draw:image xlink:href="%2$s"/></draw:frame></text:p>
                <text:section text:name="a"><text:section-source xlink:href="%2$s"/></text:section>
                </office:text></office:body></office:document-content>
                """.formatted(WORDS, address);
        assertReadWithoutARequest(
                zip("a.odt", Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content)));
    }

    @Test
    void richText() throws IOException {
        var picture = "{\\field{\\*\\fldinst INCLUDEPICTURE \"" + address + "\"}{\\fldrslt Cac thon}}";
        var file = Files.writeString(
                folder.resolve("a.rtf"), "{\\rtf1\\ansi {\\*\\template " + address + "}" + picture + "\\par}");
        assertThat(OpenedFile.of(file).documents().get("")).contains("Cac thon");
        assertThat(requests).hasValue(0);
    }

    @Test
    void aMail() throws IOException {
        var mail = """
                MIME-Version: 1.0
                List-Unsubscribe: <%1$s>
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/html; charset=utf-8

                <p>%2$s<img src="%1$s"></p>
                --x
                Content-Type: message/external-body; access-type=URL; URL="%1$s"; name=b.txt

                Content-Type: text/plain

                --x--
                """.formatted(address, WORDS);
        assertThat(OpenedFile.of(Files.writeString(folder.resolve("a.eml"), mail))
                        .documents())
                .containsEntry("(nội dung thư)", WORDS);
        assertThat(requests).hasValue(0);
    }

    @Test
    void aParserThatWantsToCannot() throws Unreadable {
        try (var children = new Children(LoopingChild.class, Duration.ofSeconds(20))) {
            var tried = (ForeignText)
                    children.open(Path.of("fetch" + server.getAddress().getPort()), (_, _) -> {});
            assertThat(tried.text()).isEqualTo("no no no");
        }
        assertThat(requests).hasValue(0);
    }

    private void assertReadWithoutARequest(Path file) {
        assertThat(OpenedFile.of(file).documents()).containsEntry("", WORDS);
        assertThat(requests).hasValue(0);
    }

    private Path zip(String name, Map<String, String> entries) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        }
        return file;
    }
}
