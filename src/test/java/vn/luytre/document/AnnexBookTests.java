package vn.luytre.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.luytre.LibreOffice;
import vn.luytre.sheet.SheetReader;
import vn.luytre.sheet.SheetRow;

class AnnexBookTests {
    @Test
    void whatStandsInTheAnnexStandsOnTheSheet() throws Exception {
        assertThat(SheetReader.read("phu-luc.xlsx", written(Documents.decision())).stream()
                        .map(SheetRow::cells))
                .containsExactly(
                        List.of("Phụ lục"),
                        List.of("DANH SÁCH MÔ HÌNH ĐƯỢC CÔNG NHẬN"),
                        List.of(
                                "(Kèm theo Quyết định số 45/QĐ-UBND ngày 09 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Lũy Tre)"),
                        List.of("TT", "Đơn vị", "Mô hình xây dựng mới (mô hình)", "Người tham dự (lượt)"),
                        List.of("1", "Xã Tre Xanh", "5", "1250"),
                        List.of("2", "Xã Măng Non", "0", "…"),
                        List.of("3", "Phường Bến Tre", "7", "x"));
    }

    @Test
    void figuresAreNumbersAndThePageLies() throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(Documents.decision())))) {
            var sheet = book.getSheet("Phụ lục");
            var figure = sheet.getRow(4).getCell(3);
            assertThat(figure.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(figure.getCellStyle().getDataFormatString()).isEqualTo("#,##0");
            assertThat(sheet.getRow(5).getCell(3).getCellType()).isEqualTo(CellType.STRING);
            var print = sheet.getPrintSetup();
            assertThat(print.getLandscape()).isTrue();
            assertThat(print.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(print.getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
            assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:B");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
        }
    }

    @Test
    void eachAnnexHasASheetAndAWideOneSeveralPagesBesideEachOther() throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(YearlyReport.made())))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetName(2)).isEqualTo("Phụ lục III");
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(3 + 170);
            assertThat(book.getSheetAt(0).getPrintSetup().getFitWidth()).isEqualTo((short) 4);
        }
    }

    @Test
    void aDocumentWithoutTablesInItsAnnexesIsRefused() {
        assertThatThrownBy(() -> AnnexBook.write(Documents.letter(), new ByteArrayOutputStream()))
                .hasMessage("Văn bản không có phụ lục nào là bảng số liệu.");
    }

    @Test
    void aTextThatNoCellCanHoldIsRefusedWithItsPlace() {
        var decision = Documents.decision();
        var table = new Table(List.of(Table.Column.text("Tên", 1)), 0, List.of(List.of(Cell.of("x".repeat(40_000)))));
        var document = new OfficialDocument(
                decision.type(),
                decision.head(),
                decision.subject(),
                decision.basis(),
                decision.body(),
                decision.distribution(),
                decision.signature(),
                List.of(new Annex("Dài", Annex.Page.UPRIGHT, List.of(table))));
        assertThatThrownBy(() -> AnnexBook.write(document, new ByteArrayOutputStream()))
                .hasMessage("Ô ở phụ lục 1, dòng 1 dài quá 32767 ký tự, bảng tính không chứa được; hãy dùng tệp DOCX.");
    }

    @Test
    void aSpreadsheetProgramOpensIt(@TempDir Path folder) throws Exception {
        var office = LibreOffice.program();
        assumeTrue(office.isPresent(), "LibreOffice (soffice) is not installed.");
        var file = Files.write(folder.resolve("phu-luc.xlsx"), written(YearlyReport.made()));
        assertThat(LibreOffice.convert(office.get(), List.of(file), "pdf", folder))
                .isTrue();
        assumeTrue(Files.exists(folder.resolve("phu-luc.pdf")), "This LibreOffice has no spreadsheets.");
        assertThat(Files.size(folder.resolve("phu-luc.pdf"))).isGreaterThan(50_000);
    }

    private static byte[] written(OfficialDocument document) throws Exception {
        var out = new ByteArrayOutputStream();
        AnnexBook.write(document, out);
        return out.toByteArray();
    }
}
