package vn.luytre.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.luytre.acceptance.Office.Colleague;

/** From an issued directive to a result that is accepted, down to a section of a commune and back. */
@ExtendWith(OpenOffice.class)
class DutyTests {
    private static final String DIRECTIVE = "Chỉ thị 988/CT-UBND";
    private static final String COMMUNE = "Xã Cư Jút";
    private static final String SECTION = "Phòng Nếp sống xã Cư Jút";
    private static final String SENTENCE = "rà soát các điểm tối trên đường thôn";

    private final Office office;

    DutyTests(Office office) {
        this.office = office;
    }

    @Test
    void aDutyGoesDownToASectionIsReturnedOnceAndComesBackAccepted() {
        office.police();
        office.founds(SECTION, "Phòng, ban", COMMUNE);
        var leader = office.colleague("Hoàng Minh Tuệ", "Lãnh đạo");
        isIssued(leader.person());

        // A commune on an old browser without scripts, a section of it on a telephone.
        var officer = colleague(office.withoutScripts(), "Bùi Thị Nhàn", "Chuyên viên", COMMUNE);
        var chairman = colleague(office.anybody(), "Y Thông", "Lãnh đạo", COMMUNE);
        var head = colleague(office.anybody(Chromium.Size.PHONE), "Lý Văn Páo", "Chuyên viên", SECTION);
        handsDown(officer.person());
        reports(head.person(), "Đã đếm xong phía bắc.");
        returns(chairman.person());
        reportsAgain(head.person());
        accepts(chairman.person(), SECTION);
        reportsTheWhole(officer.person());
        accepts(leader.person(), COMMUNE);
        officer.person().opens("/assignments").arrivesAt("Nhiệm vụ").sees("Hoàn thành");
        for (var one : new Colleague[] {leader, officer, chairman, head})
            one.person().close();
    }

    private Colleague colleague(Person window, String name, String role, String unit) {
        return office.colleague(office.administrator(), window, name, role, unit);
    }

    /** Without scripts too: the list does not tell by itself that a file is read. */
    private void isIssued(Person leader) {
        var officer = colleague(office.withoutScripts(), "Vi Thị Hoa", "Chuyên viên", Office.PROVINCE)
                .person();
        var desk = new ReviewDesk(officer);
        desk.brings("chi-thi-2026.txt");
        officer.reloadsUntil(DIRECTIVE).follows(DIRECTIVE).arrivesAt(DIRECTIVE);
        officer.presses("Chọn mọi đề xuất rõ").arrivesAt(DIRECTIVE).sees(Office.POLICE);
        officer.presses("Trình lãnh đạo duyệt").arrivesAt(DIRECTIVE).sees("Đã trình lãnh đạo");
        leader.opens("/directives").follows(DIRECTIVE).arrivesAt(DIRECTIVE);
        leader.presses("Duyệt và giao nhiệm vụ").sees("Đã duyệt; nhiệm vụ đã được giao");
        officer.close();
    }

    private static void handsDown(Person officer) {
        officer.opens("/").arrivesAt("Việc của " + COMMUNE);
        task(officer).click();
        officer.sees(SENTENCE).follows("Tiếp nhận").arrivesAt("Tiếp nhận").presses("Tiếp nhận");
        officer.sees("Đã tiếp nhận.").follows("Giao tiếp cho cấp dưới").arrivesAt("Giao tiếp cho cấp dưới");
        officer.field(SECTION).check();
        officer.types("Hạn của phần việc", "10/12/2026").presses("Giao tiếp cho cấp dưới");
        officer.sees("Đã giao tiếp.").sees("0/1 phần xong");
    }

    private static Locator task(Person person) {
        return person.page()
                .locator("a.task-link", new Page.LocatorOptions().setHasText(SENTENCE))
                .first();
    }

    private static void reports(Person head, String result) {
        head.opens("/").arrivesAt("Việc của " + SECTION);
        task(head).click();
        head.sees(SENTENCE).follows("Tiếp nhận").arrivesAt("Tiếp nhận").presses("Tiếp nhận");
        head.sees("Đã tiếp nhận.").follows("Cập nhật tiến độ").arrivesAt("Cập nhật tiến độ");
        head.types("Đã làm được bao nhiêu phần trăm", "60").presses("Cập nhật tiến độ");
        head.sees("Đã cập nhật tiến độ.").follows("Thêm minh chứng").arrivesAt("Thêm minh chứng");
        var proof = Path.of("src/test/resources/vn/luytre/acceptance/chi-thi-2026.txt");
        head.brings("Tệp, ảnh", proof.toAbsolutePath()).presses("Thêm minh chứng");
        head.sees("Đã thêm minh chứng: chi-thi-2026.txt");
        sends(head, result);
    }

    private static void sends(Person person, String result) {
        person.follows("Báo cáo kết quả").arrivesAt("Báo cáo kết quả");
        person.types("Kết quả đã làm được", result).presses("Báo cáo kết quả").sees("Đã gửi kết quả.");
    }

    private static void returns(Person chairman) {
        chairman.opens("/").arrivesAt("Việc của " + COMMUNE);
        chairman.page().locator("#to-decide a.task-link").first().click();
        chairman.follows("Trả lại kết quả").arrivesAt("Trả lại kết quả");
        chairman.types("Còn thiếu gì, cần sửa gì", "Thiếu phía nam.").presses("Trả lại kết quả");
        chairman.sees("Bị trả lại");
    }

    private static void reportsAgain(Person head) {
        head.opens("/").arrivesAt("Việc của " + SECTION);
        task(head).click();
        head.sees("Thiếu phía nam.");
        sends(head, "Đã đếm cả phía nam: 14 điểm.");
    }

    private static void accepts(Person leader, String unit) {
        leader.opens("/");
        var row = leader.page().locator("#to-decide tr", new Page.LocatorOptions().setHasText(unit));
        row.locator("a.task-link").first().click();
        leader.follows("Chấp nhận kết quả").arrivesAt("Chấp nhận kết quả").presses("Chấp nhận kết quả");
        leader.sees("Đã chấp nhận kết quả.").sees("Hoàn thành");
    }

    private static void reportsTheWhole(Person officer) {
        officer.opens("/").arrivesAt("Việc của " + COMMUNE);
        task(officer).click();
        officer.sees("1/1 phần xong").follows("Cập nhật tiến độ").arrivesAt("Cập nhật tiến độ");
        officer.types("Đã làm được bao nhiêu phần trăm", "90").presses("Cập nhật tiến độ");
        sends(officer, "Toàn xã có 14 điểm tối.");
        assertThat(officer.page().locator("main")).containsText("Đã báo cáo, chờ xem xét");
    }
}
