package vn.luytre.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.luytre.document.wording.Amount;
import vn.luytre.document.wording.Change;

/** Made-up documents of the three kinds that offices write most. */
final class Documents {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 5);

    private Documents() {}

    static byte[] written(OfficialDocument document) {
        var out = new ByteArrayOutputStream();
        try {
            DocumentWriter.write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentRefused e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    static OfficialDocument report() {
        return new OfficialDocument(
                OfficialType.REPORT,
                new Letterhead("Ủy ban nhân dân tỉnh Lũy Tre", "Ban Chỉ đạo 138 tỉnh", 8, "BC-BCĐ", "Lũy Tre", DAY),
                "Kết quả công tác xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc 6 tháng đầu năm 2026",
                Basis.NONE,
                List.of(
                        new Block.Paragraph(
                                "Thực hiện Kế hoạch số 12/KH-BCĐ ngày 05/01/2026 của Ban Chỉ đạo 138 tỉnh, Ban Chỉ đạo báo cáo kết quả 6 tháng đầu năm 2026 như sau:"),
                        new Block.Heading(Block.Heading.Level.PART, "I", "Kết quả thực hiện"),
                        new Block.Heading(Block.Heading.Level.SECTION, "1", "Công tác tuyên truyền"),
                        new FigureLine(
                                "Số buổi tuyên truyền trực tiếp",
                                Amount.count(1234, "buổi"),
                                new Change(Amount.count(1234, "buổi"), Amount.count(1099, "buổi"), Change.YEAR_BEFORE)),
                        new FigureLine(
                                "Tỷ lệ hộ ký cam kết",
                                new Amount.Rate(new BigDecimal("96.5")),
                                new Change(
                                        new Amount.Rate(new BigDecimal("96.5")),
                                        new Amount.Rate(new BigDecimal("94")),
                                        Change.YEAR_BEFORE)),
                        new Block.Heading(Block.Heading.Level.SECTION, "2", "Mô hình tự quản"),
                        new Block.Points(List.of(
                                "Xây dựng mới 12 mô hình, củng cố 45 điểm mô hình;",
                                "Thanh loại 3 mô hình hoạt động hình thức.")),
                        figures(),
                        new Block.Heading(Block.Heading.Level.PART, "II", "Phương hướng 6 tháng cuối năm"),
                        new Block.Item("1.", "Tiếp tục quán triệt Chỉ thị số 09-CT/TW ngày 01/12/2011 của Ban Bí thư."),
                        new Block.Item("2.", "Tổ chức Ngày hội Toàn dân bảo vệ an ninh Tổ quốc tại 100% khu dân cư.")),
                new Distribution(
                        List.of(),
                        List.of(
                                new Recipient("Bộ Công an (V05)", "để b/c"),
                                new Recipient("Thường trực Tỉnh ủy", "để b/c"),
                                Recipient.of("Thành viên Ban Chỉ đạo")),
                        "VT, PV05"),
                new Signature(
                        List.of(new Mandate(Mandate.Mark.KT, "Trưởng Ban")),
                        List.of("Phó Trưởng Ban Thường trực", "Giám đốc Công an tỉnh"),
                        "Đại tá Nguyễn Văn Mẫu"),
                List.of());
    }

    static Table figures() {
        return new Table(
                List.of(
                        new Table.Column("TT", null, 1, Table.Column.Side.CENTER),
                        Table.Column.text("Đơn vị", 4),
                        Table.Column.figure("Mô hình xây dựng mới", "mô hình", 2),
                        Table.Column.figure("Người tham dự", "lượt", 2)),
                2,
                List.of(
                        List.of(Cell.of("1"), Cell.of("Xã Tre Xanh"), Cell.of(5), Cell.of(1250)),
                        List.of(Cell.of("2"), Cell.of("Xã Măng Non"), Cell.of(0), Cell.Without.MISSING),
                        List.of(Cell.of("3"), Cell.of("Phường Bến Tre"), Cell.of(7), Cell.Without.NOT_APPLICABLE)));
    }

    static OfficialDocument letter() {
        return new OfficialDocument(
                OfficialType.LETTER,
                new Letterhead(
                        null, "Ủy ban nhân dân tỉnh Lũy Tre", 566, "UBND-NC", "Lũy Tre", LocalDate.of(2026, 11, 22)),
                "tổ chức Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2026",
                Basis.NONE,
                List.of(
                        new Block.Paragraph("Ủy ban nhân dân tỉnh yêu cầu các sở, ngành và địa phương:"),
                        new Block.Item("1.", "Xây dựng kế hoạch tổ chức Ngày hội trước ngày 15/7/2026."),
                        new Block.Item("2.", "Báo cáo kết quả về Công an tỉnh trước ngày 30/8/2026./.")),
                new Distribution(
                        List.of("Các sở, ban, ngành", "Ủy ban nhân dân các xã, phường"),
                        List.of(Recipient.of("Như trên"), new Recipient("Công an tỉnh", "để phối hợp")),
                        "VT, NC"),
                new Signature(
                        List.of(
                                new Mandate(Mandate.Mark.TM, "Ủy ban nhân dân"),
                                new Mandate(Mandate.Mark.KT, "Chủ tịch")),
                        List.of("Phó Chủ tịch"),
                        "Trần Thị Mẫu"),
                List.of());
    }

    static OfficialDocument decision() {
        return new OfficialDocument(
                OfficialType.DECISION,
                new Letterhead(
                        null, "Ủy ban nhân dân tỉnh Lũy Tre", 45, "QĐ-UBND", "Lũy Tre", LocalDate.of(2026, 1, 9)),
                "Về việc công nhận mô hình tự quản về an ninh, trật tự năm 2025",
                new Basis(
                        "Chủ tịch Ủy ban nhân dân tỉnh",
                        List.of(
                                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
                                "Căn cứ Thông tư số 124/2021/TT-BCA ngày 28 tháng 12 năm 2021 của Bộ trưởng Bộ Công an",
                                "Theo đề nghị của Giám đốc Công an tỉnh tại Tờ trình số 12/TTr-CAT ngày 05 tháng 01 năm 2026")),
                List.of(
                        new Block.Item(
                                "Điều 1.",
                                "Công nhận 03 mô hình tự quản hoạt động hiệu quả năm 2025 (danh sách tại Phụ lục kèm theo)."),
                        new Block.Item("Điều 2.", "Quyết định này có hiệu lực kể từ ngày ký."),
                        new Block.Item(
                                "Điều 3.",
                                "Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Công an tỉnh và Chủ tịch Ủy ban nhân dân các xã chịu trách nhiệm thi hành Quyết định này./.")),
                new Distribution(
                        List.of(),
                        List.of(Recipient.of("Như Điều 3"), new Recipient("Thường trực Tỉnh ủy", "để b/c")),
                        "VT, NC"),
                new Signature(List.of(), List.of("Chủ tịch"), "Lê Văn Mẫu"),
                List.of(new Annex("Danh sách mô hình được công nhận", Annex.Page.LANDSCAPE, List.of(figures()))));
    }

    /** The letter with a type of its own. */
    static OfficialDocument letterAsReport() {
        var letter = letter();
        return new OfficialDocument(
                OfficialType.REPORT,
                letter.head(),
                letter.subject(),
                letter.basis(),
                letter.body(),
                letter.distribution(),
                letter.signature(),
                letter.annexes());
    }
}
