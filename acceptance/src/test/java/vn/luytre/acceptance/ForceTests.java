package vn.luytre.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The core force of a commune that had none: its teams, what they get, and how the year is graded. */
@ExtendWith(DemoProvince.Given.class)
class ForceTests {
    private static final String COMMUNE = "Xã Rạch Gai";
    private static final String FIRST = "Tổ bảo vệ ANTT đầu nguồn";
    private static final String SECOND = "Tổ bảo vệ ANTT cuối nguồn";
    private static final String CAP = "Xuất sắc không quá 20% số tổ xếp loại tốt (Hướng dẫn 01/HD-BCA-V05 năm 2026)";

    private final DemoProvince province;

    ForceTests(DemoProvince province) {
        this.province = province;
    }

    @Test
    void teamsAreFoundedFittedOutAndGradedWithinTheCap() {
        var officer = province.comes("cum02");
        officer.opens("/teams/areas").arrivesAt("Địa bàn chưa có Tổ bảo vệ ANTT");
        officer.choosesUnit("Xã, phường, đặc khu", COMMUNE).presses("Lọc").sees("10 trong 10 thôn");
        isFounded(officer, FIRST, 0);
        isFounded(officer, SECOND, 1);
        changes(officer);
        isFittedOut(officer);
        proposes(officer, "Xuất sắc", "97,5", "Tốt");

        var leader = province.comes("lanhdao02");
        grading(leader).sees("được nhiều nhất 0 tổ xuất sắc");
        leader.types("Số quyết định", "88/QĐ-UBND").presses("Quyết định xếp loại");
        leader.arrivesAt("Xếp loại Tổ bảo vệ ANTT năm 2026").sees(CAP).sees("đang có 1");
        grading(leader).page().locator("summary", hasText("Trả lại để làm lại")).click();
        var back = leader.page().locator("form[action$='/return']");
        for (var box : back.locator("input[type=checkbox]").all()) box.check();
        back.locator("textarea").fill("Xét lại mức xuất sắc.");
        leader.presses(back, "Trả lại để làm lại").sees("Đã trả lại đề nghị của 2 tổ.");

        grading(officer).sees("Xét lại mức xuất sắc.");
        proposes(officer, "Tốt", "", "Tốt");
        grading(leader).types("Số quyết định", "88/QĐ-UBND").presses("Quyết định xếp loại");
        leader.sees("Đã quyết định xếp loại 2 tổ theo 88/QĐ-UBND.").arrivesAt("Xếp loại Tổ bảo vệ ANTT năm 2026");
        leader.follows(FIRST).arrivesAt(FIRST);
        leader.sees("Đã quyết định").sees("88/QĐ-UBND").close();
        officer.close();
    }

    private static com.microsoft.playwright.Page.LocatorOptions hasText(String words) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(words);
    }

    @Test
    void anOfficerNotesTrainingAndStrengthOnATelephone() {
        var officer = province.comesOnThePhone("cum03");
        officer.opens("/teams").arrivesAt("Tổ bảo vệ an ninh, trật tự");
        var team = officer.page().locator("main tbody a").first();
        var name = team.innerText();
        team.click();
        officer.arrivesAt(name)
                .follows("Ghi biến động")
                .arrivesAt("Ghi biến động")
                .presses("Lưu");
        officer.arrivesAt("Ghi biến động").chooses("Biến động", "Vào tổ").chooses("Vị trí", "Tổ viên");
        officer.types("Số người", "1").types("Ngày", "02/11/2026").types("Lý do", "Bổ sung theo Quyết định 90/QĐ-UBND");
        officer.presses("Lưu").arrivesAt(name).sees("Đã ghi biến động của " + name);
        officer.follows("Ghi tập huấn, trang bị, kinh phí").arrivesAt("Ghi tập huấn, trang bị, kinh phí");
        officer.chooses("Nội dung", "Tập huấn, bồi dưỡng").types("Ngày", "03/11/2026");
        officer.types("Tên, mô tả", "Sơ cứu người bị nạn")
                .types("Số lượng", "4")
                .presses("Lưu");
        officer.arrivesAt(name).sees("Sơ cứu người bị nạn");
        for (var page : new String[][] {
            {"/teams/areas", "Địa bàn chưa có Tổ bảo vệ ANTT"},
            {"/teams/book", "Tập huấn, trang bị, kinh phí"},
            {"/guards", "Bảo vệ cơ quan, doanh nghiệp, trường học"},
            {"/teams/norm", "Định mức lực lượng"},
            {"/teams/import", "Nhập từ tệp"}
        }) officer.opens(page[0]).arrivesAt(page[1]);
        officer.close();
    }

    private static void isFounded(Person officer, String name, int area) {
        officer.opens("/teams/new").arrivesAt("Thêm tổ").choosesUnit("Xã, phường, đặc khu", COMMUNE);
        officer.presses("Tiếp tục").arrivesAt("Thêm tổ").sees(COMMUNE).types("Tên tổ", name);
        officer.page().locator("input[name=areas]").nth(area).check();
        officer.types("Số quyết định", "40/QĐ-UBND").types("Ngày quyết định", "25/6/2025");
        officer.types("Ngày thành lập", "01/7/2025").types("Tổ trưởng", "1").types("Tổ viên", "2");
        officer.types("Số hộ của địa bàn", "420").presses("Lưu").arrivesAt(name).sees("Đã thêm " + name);
        officer.sees("3 người: 1 tổ trưởng").sees("thiếu 1");
    }

    private static void changes(Person officer) {
        officer.follows("Ghi biến động").arrivesAt("Ghi biến động");
        officer.chooses("Biến động", "Vào tổ").chooses("Vị trí", "Tổ phó").types("Số người", "1");
        officer.types("Ngày", "05/1/2026")
                .types("Lý do", "Bổ sung theo Quyết định 3/QĐ-UBND")
                .presses("Lưu");
        officer.arrivesAt(SECOND).sees("4 người: 1 tổ trưởng, 1 tổ phó").seesNo("thiếu 1");
    }

    private static void isFittedOut(Person officer) {
        notes(officer, "Tập huấn, bồi dưỡng", "Kỹ năng tuần tra", "4");
        notes(officer, "Trang bị được cấp", "Đèn pin", "5");
        officer.follows("Ghi tập huấn, trang bị, kinh phí").arrivesAt("Ghi tập huấn, trang bị, kinh phí");
        line(officer, "Kinh phí mua sắm trang bị", "Mua đèn pin", "1750000")
                .presses("Lưu")
                .sees("Kinh phí phải có nguồn.");
        officer.chooses("Nguồn", "Ngân sách cấp xã")
                .presses("Lưu")
                .arrivesAt(SECOND)
                .sees("1.750.000");
    }

    private static void notes(Person officer, String kind, String title, String amount) {
        officer.follows("Ghi tập huấn, trang bị, kinh phí").arrivesAt("Ghi tập huấn, trang bị, kinh phí");
        line(officer, kind, title, amount).presses("Lưu").arrivesAt(SECOND).sees(title);
    }

    private static Person line(Person officer, String kind, String title, String amount) {
        return officer.chooses("Nội dung", kind)
                .types("Ngày", "12/3/2026")
                .types("Tên, mô tả", title)
                .types("Số lượng", amount);
    }

    private static Person grading(Person person) {
        person.opens("/teams/grading?year=2026").arrivesAt("Xếp loại Tổ bảo vệ ANTT năm 2026");
        person.choosesUnit("Xã, phường, đặc khu", COMMUNE).presses("Lọc");
        return person.sees(FIRST).arrivesAt("Xếp loại Tổ bảo vệ ANTT năm 2026");
    }

    /** One team so, the other one well. */
    private static void proposes(Person officer, String grade, String work, String head) {
        grading(officer);
        fills(officer.row(FIRST), FIRST, grade, work, head);
        fills(officer.row(SECOND), SECOND, "Tốt", "", "Tốt");
        officer.presses("Trình đề nghị").sees("Đã trình đề nghị xếp loại 2 tổ.");
    }

    private static void fills(Locator row, String team, String grade, String work, String head) {
        row.getByLabel("Mức đề nghị cho " + team).selectOption(grade);
        row.getByLabel("Tỷ lệ hoàn thành công việc của " + team).fill(work);
        row.getByLabel("Mức dự kiến của tổ trưởng " + team).selectOption(head);
        assertThat(row).containsText(team);
    }
}
