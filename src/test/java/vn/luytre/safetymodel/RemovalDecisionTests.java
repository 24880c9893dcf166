package vn.luytre.safetymodel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.luytre.ApprovedPaper;
import vn.luytre.document.DocumentRefused;
import vn.luytre.document.DocumentWriter;
import vn.luytre.document.Letterhead;
import vn.luytre.document.Mandate;
import vn.luytre.document.Signature;

class RemovalDecisionTests {
    @Test
    void theDraftIsAsItWasApproved() throws IOException, DocumentRefused {
        var decision = new RemovalDecision(
                new Letterhead(null, "Ủy ban nhân dân xã Tre Ngà", null, "QĐ-UBND", "Tre Ngà", null),
                "ỦY BAN NHÂN DÂN XÃ TRE NGÀ",
                List.of("Căn cứ kết quả rà soát mô hình năm 2026"),
                List.of(
                        new RemovalDecision.Line(
                                "Tiếng kẻng an ninh",
                                "Tiếng kẻng an ninh",
                                "Thôn Đình, Xã Tre Ngà",
                                "19/08/2021",
                                "Rà soát năm 2026 đề nghị thanh loại"),
                        new RemovalDecision.Line(
                                "Camera an ninh thôn Đông",
                                "Camera an ninh",
                                "Thôn Đông, Xã Tre Ngà",
                                "",
                                "Không có hoạt động nào được ghi nhận")),
                new Signature(
                        List.of(
                                new Mandate(Mandate.Mark.TM, "Ủy ban nhân dân"),
                                new Mandate(Mandate.Mark.KT, "Chủ tịch")),
                        List.of("Phó Chủ tịch"),
                        "Nguyễn Văn Mẫu"));
        var out = new ByteArrayOutputStream();
        DocumentWriter.write(decision.document(), out);
        ApprovedPaper.isAsApproved("safetymodel/removal", out.toByteArray());
    }
}
