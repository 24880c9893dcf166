package vn.luytre.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A season of the standard as a commune and its province go through it: reviewed, verified, decided, each by somebody else. */
@ExtendWith(DemoProvince.Given.class)
class StandardTests {
    private static final String SEASON = "An toàn về ANTT 2026";

    /** Of a commune that has registered and gone no further. */
    private static final String AREA = "Thôn Đình";

    private final DemoProvince province;

    StandardTests(DemoProvince province) {
        this.province = province;
    }

    @Test
    void anAreaReviewsItselfIsVerifiedAndGetsItsCertificate() throws Exception {
        var officer = province.comes("tonghop");
        officer.opens("/seasons")
                .arrivesAt("Tiêu chuẩn và phân loại")
                .follows(SEASON)
                .arrivesAt(SEASON);
        officer.follows("Danh sách").arrivesAt("Danh sách: " + SEASON);
        officer.types("Tìm theo tên", "thon dinh").chooses("Bước", "Đã đăng ký").chooses("Địa bàn", "Xã Rặng Non");
        officer.presses("Lọc");
        officer.settles().follows(AREA).arrivesAt(AREA).sees("Đã đăng ký");
        var address = officer.path();
        reviewsItself(officer, address);
        officer.opens(address + "/verification").arrivesAt("Thẩm định: " + AREA).presses("Thẩm định xong");
        officer.sees("Người đã gửi tự đánh giá không tự thẩm định hồ sơ đó.").close();
        var expert = province.comes("cum04");
        expert.opens(address).arrivesAt(AREA).follows("Thẩm định").arrivesAt("Thẩm định: " + AREA);
        expert.presses("Thẩm định xong").arrivesAt(AREA).sees("Đã thẩm định.").close();
        var leader = province.comes("lanhdao04");
        leader.opens(address).arrivesAt(AREA).follows("Quyết định").arrivesAt("Quyết định");
        leader.types("Số, ký hiệu quyết định", "401/QĐ-UBND").types("Ngày quyết định", "22/11/2026");
        leader.presses("Quyết định").arrivesAt(AREA).sees("Đã ghi quyết định.").sees("Đạt");
        var paper = leader.downloads(() -> leader.follows("Giấy công nhận (DOCX)"));
        Assertions.assertThat(province.runs("text", paper.toString()).text())
                .contains("GIẤY CÔNG NHẬN", AREA + "\nxã ", "401/QĐ-UBND");
        leader.opens("/seasons").follows(SEASON).arrivesAt(SEASON).follows("Danh sách công bố");
        leader.arrivesAt("Danh sách công bố: " + SEASON).close();
    }

    /** What is left open is not sent; what is not met needs a reason; all is kept as it is typed. */
    private static void reviewsItself(Person officer, String address) {
        officer.follows("Tự đánh giá").arrivesAt("Tự đánh giá: " + AREA);
        var met = officer.page().locator("main fieldset");
        for (int i = 0; i < met.count(); i++)
            met.nth(i).locator("input[type=radio][value=true]").check();
        officer.page()
                .locator("main input[name^='document'], main input[id^='d.']")
                .first()
                .fill("Báo cáo 12/BC-KDC");
        officer.presses("Lưu").arrivesAt(AREA).sees("Đã lưu.");
        officer.opens(address + "/submit").arrivesAt("Gửi thẩm định").sees("Theo các câu trả lời: đạt");
        officer.presses("Gửi thẩm định").arrivesAt(AREA).sees("Đã gửi thẩm định.");
    }

    @Test
    void aLeaderVerifiesOnATelephoneAndSendsOneBack() {
        var leader = province.comesOnThePhone("cum04");
        leader.opens("/seasons")
                .arrivesAt("Tiêu chuẩn và phân loại")
                .follows(SEASON)
                .arrivesAt(SEASON);
        leader.page().locator("main a[href*='state=SUBMITTED']").first().click();
        leader.arrivesAt("Danh sách: " + SEASON);
        var first = leader.page().locator("main tbody a.task-link").first();
        var name = first.innerText();
        first.click();
        leader.arrivesAt(name).sees("Chờ thẩm định").follows("Trả lại để sửa").arrivesAt("Trả lại để sửa");
        leader.presses("Trả lại để sửa").sees("Hãy ghi lý do.");
        leader.types("Lý do", "Biên bản họp chưa có chữ ký của Ban công tác Mặt trận.")
                .presses("Trả lại để sửa");
        leader.arrivesAt(name)
                .sees("Đã trả lại.")
                .sees("chữ ký của Ban công tác Mặt trận")
                .close();
    }

    /** Many at once: what can be decided is, and the public list grows by as many. */
    @Test
    void manyAreDecidedAtOnceAndThePastCanBeReplayed() {
        var chair = province.comes("chutich");
        chair.opens("/seasons").follows(SEASON).arrivesAt(SEASON).follows("Quyết định hàng loạt");
        chair.arrivesAt("Quyết định hàng loạt");
        assertThat(chair.page().locator("main tbody tr").first()).isVisible();
        chair.opens("/seasons").follows(SEASON).follows("Xét lại").arrivesAt("Xét lại: " + SEASON);
        chair.sees("Mọi kết quả đều đúng như đã quyết định.");
        chair.opens("/standards").arrivesAt("Bộ tiêu chuẩn").follows("Tiêu chuẩn “An toàn về an ninh, trật tự”");
        chair.sees("Thông tư 124/2021/TT-BCA").close();
    }
}
