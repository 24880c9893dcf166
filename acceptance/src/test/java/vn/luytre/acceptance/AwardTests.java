package vn.luytre.acceptance;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Commendation from the suggestion to the decision, as a commune does it. */
@ExtendWith(DemoProvince.Given.class)
class AwardTests {
    private static final String FORM = "Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã";
    private static final String DEED = "Giữ chợ phiên không mất xe suốt cả năm";

    private final DemoProvince province;

    AwardTests(DemoProvince province) {
        this.province = province;
    }

    @Test
    void aCollectiveIsSuggestedProposedReviewedAndCommended() throws Exception {
        var officer = province.comes("cum06");
        officer.opens("/awards").arrivesAt("Khen thưởng").follows("Gợi ý đề nghị");
        officer.arrivesAt("Gợi ý đề nghị khen thưởng năm 2026");
        officer.page().locator("main a[href^='/awards/new']").first().click();
        officer.arrivesAt("Lập đề nghị").follows(FORM).arrivesAt("Lập đề nghị");
        officer.presses("Lưu").sees("Chưa thực hiện được");
        officer.page().locator("#summary").fill(DEED);
        officer.types("Thời điểm lập thành tích", "10/11/2026");
        officer.types("Báo cáo thành tích", "Cả năm 2026 không mất xe nào ở chợ; có sổ trực và ảnh kèm theo.");
        officer.presses("Lưu").sees(DEED).sees("Đang soạn");
        var address = officer.path();
        officer.follows("Thêm minh chứng").arrivesAt("Thêm minh chứng");
        officer.page().locator("#link").fill("https://example.vn/cho-phien");
        officer.presses("Lưu").sees("example.vn");
        officer.presses("Trình").sees("Chờ Hội đồng xét");
        isDecided(address);
        officer.opens(address).sees("Đã khen thưởng").sees("45/QĐ-UBND");
        officer.opens("/awards?state=AWARDED&find=cho+phien")
                .arrivesAt("Khen thưởng")
                .sees(DEED)
                .close();
    }

    private void isDecided(String address) throws Exception {
        var leader = province.comes("lanhdao06");
        leader.opens(address).follows("Khen thưởng").arrivesAt("Khen thưởng").follows("Xét và quyết định");
        leader.arrivesAt("Xét và quyết định")
                .chooses("Hình thức", FORM)
                .presses("Lọc")
                .settles();
        leader.sees(DEED);
        var list = leader.downloads(() -> leader.follows("Tải tờ trình kèm danh sách"));
        Assertions.assertThat(province.runs("text", list.toString()).text()).contains("TỜ TRÌNH", DEED);
        leader.page().locator("#review-number").fill("07/BB-HĐTĐKT");
        leader.page().locator("form[action$='/review'] button.btn-primary").click();
        leader.sees("Đã ghi biên bản cho").arrivesAt("Xét và quyết định");
        leader.page().locator("#decide-number").fill("45/QĐ-UBND");
        leader.page().locator("form[action$='/decide'] button.btn-primary").click();
        leader.sees("Đã quyết định khen thưởng").close();
    }

    @Test
    void aDecisionIsLookedAtOnATelephone() {
        var officer = province.comesOnThePhone("cum01");
        officer.opens("/awards")
                .arrivesAt("Khen thưởng")
                .follows("Thôn Đình")
                .sees("502/QĐ-UBND")
                .sees("Quá trình");
        officer.opens("/awards/caps").arrivesAt("Giới hạn khen thưởng năm 2026").close();
    }
}
