package vn.luytre.reporting.web.report;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.luytre.document.pdf.PdfPrinter;

/** The LibreOffice of the machine: where {@code luytre.soffice} says, else where programs lie. */
@Configuration(proxyBeanMethods = false)
class PdfPrinting {
    @Bean
    static PdfPrinter pdfPrinter(@Value("${luytre.soffice:}") String program) {
        return program.isBlank() ? new PdfPrinter() : new PdfPrinter(Path.of(program));
    }
}
