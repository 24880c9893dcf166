package vn.luytre.reading.file.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.luytre.reading.file.process.Foreign;
import vn.luytre.text.LegacyEncoding;

class HtmlFileTests {
    @TempDir
    Path folder;

    private String text(String page) throws IOException {
        return Foreign.text(
                Files.writeString(folder.resolve("a.html"), "<html><head><meta charset=utf-8></head>" + page));
    }

    @Test
    void tablesEntitiesAndListsAreRead() throws IOException {
        assertThat(
                        text(
                                "<body><p>C&ocirc;ng an x&#227;</p><ol type=a><li>Một<li>Hai</ol>"
                                        + "<table border=1><tr><td>1</td><td>Rà soát</td></tr><tr><td>2</td><td>Tập huấn</td></tr></table>"))
                .isEqualTo("Công an xã\n\na) Một\n\nb) Hai\n\n| 1 | Rà soát |\n| 2 | Tập huấn |\n");
    }

    @Test
    void programsStylesAndWhatWasStruckOutAreLeftOut() throws IOException {
        assertThat(
                        text(
                                "<style>p{}</style><script>alert('x')</script><body><p>Báo cáo <del>năm</del><ins>quý</ins><!-- x -->"))
                .isEqualTo("Báo cáo quý\n");
    }

    @Test
    void theEncodingIsThatOfTheMarkOrTheMetaElement() throws IOException {
        var page =
                "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1258'></head><body><p>Đông Hà</p>";
        var file = Files.write(folder.resolve("a.html"), page.getBytes(Charset.forName("windows-1258")));
        assertThat(Foreign.text(file)).isEqualTo("Đông Hà\n");
        var marked = Files.write(file, "\uFEFF<html><body><p>Đông Hà</p>".getBytes(StandardCharsets.UTF_8));
        assertThat(Foreign.text(marked)).isEqualTo("Đông Hà\n");
    }

    @Test
    void oldFontsAreConverted() throws IOException {
        var words = "Công an xã chủ trì, phối hợp với các thôn";
        var coded = LegacyEncoding.VNI.encode(words);
        assertThat(text("<body><p><font face='VNI-Times'>" + coded + "</font></p>"))
                .isEqualTo(words + "\n");
        assertThat(text("<body><p style='font-family:\"VNI-Times\"'>" + coded + "</p>"))
                .isEqualTo(words + "\n");
        assertThat(text("<body><p>" + coded + "</p>")).isEqualTo(words + "\n");
    }

    @Test
    void nothingIsFetched() throws IOException {
        try (var server = new ServerSocket(0)) {
            server.setSoTimeout(500);
            var here = "http://127.0.0.1:" + server.getLocalPort() + "/a";
            var page = "<link rel=stylesheet href='" + here + "'><img src='" + here + "'><iframe src='" + here
                    + "'></iframe><p>Kính gửi";
            assertThat(text("<body>" + page)).isEqualTo("Kính gửi\n");
            org.assertj.core.api.Assertions.assertThatThrownBy(server::accept)
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    @Timeout(20)
    void hundredsOfThousandsOfNestedElementsEndInTextOrARefusal() throws IOException {
        var file =
                Files.writeString(folder.resolve("deep.html"), "<html><body>" + "<div>".repeat(200_000) + "Công an xã");
        Foreign.endsInTextOrARefusal(file);
        var spans = Files.writeString(
                folder.resolve("spans.html"), "<html><body>" + "<b><font face=x>".repeat(200_000) + "Công an xã");
        Foreign.endsInTextOrARefusal(spans);
    }
}
