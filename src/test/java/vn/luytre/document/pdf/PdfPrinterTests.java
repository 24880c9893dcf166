package vn.luytre.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.luytre.document.DocumentTemplate;
import vn.luytre.document.OfficialType;

class PdfPrinterTests {
    private static final byte[] DOCX = DocumentTemplate.standardFile(OfficialType.REPORT);

    @Test
    void aDocumentBecomesPages() throws Exception {
        try (var printer = new PdfPrinter()) {
            assumeTrue(printer.isInstalled(), "LibreOffice (soffice) is not installed.");
            try (var pages = Loader.loadPDF(printer.print(DOCX))) {
                assertThat(pages.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(pages)).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            }
        }
    }

    @Test
    void withoutLibreOfficeItSaysWhatToDo() throws Exception {
        try (var printer = new PdfPrinter(null, Duration.ofSeconds(1))) {
            assertThat(printer.isInstalled()).isFalse();
            assertThatThrownBy(() -> printer.print(DOCX))
                    .isInstanceOf(NotPrinted.class)
                    .hasMessageContaining("chưa cài LibreOffice");
        }
    }

    @Test
    void aProgramThatNeverEndsIsStoppedWithAllThatItStarted(@TempDir Path folder) throws Exception {
        var program = script(folder, "sleep 4711 & sleep 4711");
        try (var printer = new PdfPrinter(program, Duration.ofMillis(500))) {
            assertThatThrownBy(() -> printer.print(DOCX)).hasMessageContaining("đã bị dừng");
        }
        assertThat(ProcessHandle.current().descendants()).noneMatch(PdfPrinterTests::sleeps);
    }

    private static boolean sleeps(ProcessHandle process) {
        return process.isAlive() && process.info().commandLine().orElse("").contains("sleep 4711");
    }

    @Test
    void aProgramThatMakesNothingIsSaid(@TempDir Path folder) throws Exception {
        try (var printer = new PdfPrinter(script(folder, "exit 3"), Duration.ofSeconds(5))) {
            assertThatThrownBy(() -> printer.print(DOCX)).hasMessageContaining("không xuất được PDF");
        }
    }

    @Test
    void nothingOfTheServerIsInItsEnvironmentAndNothingIsLeft(@TempDir Path folder) throws Exception {
        var seen = folder.resolve("seen");
        try (var printer = new PdfPrinter(
                script(folder, "env > " + seen + "; pwd >> " + seen + "; cp van-ban.docx van-ban.pdf"),
                Duration.ofSeconds(5))) {
            assertThat(printer.print(DOCX)).isEqualTo(DOCX);
        }
        var lines = Files.readAllLines(seen);
        assertThat(lines)
                .allMatch(line -> line.matches("(PATH|LANG|LC_\\w+|HOME|TMPDIR|PWD|OLDPWD|SHLVL|_|\\w+_proxy)=.*|/.*"));
        assertThat(Path.of(lines.getLast())).doesNotExist();
    }

    private static Path script(Path folder, String words) throws IOException {
        var script = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n" + words + "\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }
}
