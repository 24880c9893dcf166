package vn.luytre.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A month of figures, from the commune that types them to the province that closes it; closing comes last. */
@ExtendWith(DemoProvince.Given.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FigureTests {
    private static final String MONTH = DemoProvince.MONTH_NAME;
    private static final int NUMBERS = 3; // the column of the template

    private final DemoProvince province;

    FigureTests(DemoProvince province) {
        this.province = province;
    }

    @Test
    @Order(1)
    void aCommuneEntersOnThePhoneIsToldWhatIsWrongAndSends() {
        var officer = province.comesOnThePhone("cum01");
        officer.opens("/figures").arrivesAt("Số liệu phải nộp");
        owed(officer, "Tháng 11/2026", "Xã Tre Ngà").click();
        officer.arrivesAt(MONTH);
        var sheet = new FigureSheet(officer);
        sheet.types("B1", "mười hai").isTold("Còn 1 ô chưa đọc được");
        sheet.isToldAt("B1", "«mười hai» không phải số nguyên");
        sheet.types("B1", "1.012").isTold("Đã lưu.").types("B1", "12").isTold("Đã lưu.");
        sheet.types("B7", "").doesNotApply("B7").isTold("Đã lưu.");
        sheet.isToldAt("B9", "Xem lại").isSaved();
        officer.opens(province.month("Xã Tre Ngà")).arrivesAt(MONTH);
        sheet.holds("B1", "12").holds("B7", "");
        assertThat(sheet.line("B7").locator(".form-check-input")).isChecked();

        officer.page().locator("#submit").click();
        officer.arrivesAt("Nộp số liệu");
        assertThat(officer.page().locator("#findings")).containsText("B9");
        officer.presses("Nộp số liệu").sees("Có điều cần giải trình");
        officer.types("Giải trình (nếu có)", "Phát tờ rơi cho cả ba xã cũ trong tuần lễ ra quân.");
        officer.presses("Nộp số liệu").sees("Đã nộp số liệu của Xã Tre Ngà.").close();
    }

    private static Locator owed(Person person, String period, String unit) {
        return person.page()
                .locator("#owed tr")
                .filter(new Locator.FilterOptions().setHasText(period))
                .filter(new Locator.FilterOptions().setHasText(unit))
                .locator("a");
    }

    @Test
    @Order(2)
    void threeMistakesInAFileAreNamedByRowAndCellAndTheMendedFileIsTaken() throws IOException {
        var officer = province.comes("cum08");
        officer.opens(province.month("Phường Bãi Sặt")).arrivesAt(MONTH);
        officer.page().locator("#file").click();
        officer.arrivesAt("Nhập từ tệp");
        var template = Workbook.open(officer.downloads(officer.page().locator("#template")::click));
        var typed = Map.of("B1", "mười", "B2", "640", "B5", "-3", "F1", "7", "F2", "4", "F9", "2,55", "B9", "1.250");
        officer.brings("Tệp đã điền", FilledTemplate.of(template, NUMBERS, typed))
                .presses("Xem trước");
        officer.arrivesAt("Xem trước").sees("Tệp có 3 chỗ phải sửa");
        for (var code : new String[] {"B1", "B5", "F9"})
            officer.sees("Dòng " + template.row(code) + ", cột D: «" + typed.get(code) + "»");
        officer.page().locator("#file-faults a").click();

        var mended = new java.util.HashMap<>(typed);
        mended.putAll(Map.of("B1", "10", "B5", "3", "F9", "2,5"));
        officer.arrivesAt("Nhập từ tệp")
                .brings("Tệp đã điền", FilledTemplate.of(template, NUMBERS, mended))
                .presses("Xem trước");
        officer.arrivesAt("Xem trước").seesNo("chỗ phải sửa");
        officer.page().locator("#take").click();
        officer.sees("Đã ghi số liệu của 1 đơn vị.");
        officer.opens(province.month("Phường Bãi Sặt")).arrivesAt(MONTH);
        new FigureSheet(officer).holds("B1", "10").holds("B9", "1.250").holds("F9", "2,5");
        officer.close();
    }

    @Test
    @Order(3)
    void theProvinceSendsBackWithARemarkAtACellAndAcceptsWhatWasMended() {
        var checker = province.comes(DemoProvince.OFFICER);
        var address = province.month("Phường Trúc Xanh");
        checker.opens(address).arrivesAt(MONTH);
        checker.page().locator("#return").click();
        checker.arrivesAt("Trả lại").presses("Trả lại").sees("Ghi lý do trả lại");
        checker.page()
                .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Tờ rơi đã phát"))
                .getByRole(com.microsoft.playwright.options.AriaRole.TEXTBOX)
                .fill("Nhiều gấp đôi số đã cấp cho phường.");
        checker.presses("Trả lại")
                .sees("Đã trả lại số liệu của Phường Trúc Xanh.")
                .close();

        var officer = province.comesWithoutScripts("cum10");
        officer.opens("/figures").arrivesAt("Số liệu phải nộp");
        owed(officer, "Tháng 11/2026", "Phường Trúc Xanh").click();
        var sheet = new FigureSheet(officer.arrivesAt(MONTH));
        sheet.isToldAt("B9", "Nhiều gấp đôi số đã cấp cho phường.");
        sheet.number("B9").fill("nhiều");
        sheet.saves()
                .isToldAt("B9", "«nhiều» không phải số nguyên")
                .number("B9")
                .fill("240");
        sheet.saves();
        officer.sees("Đã lưu số liệu.");
        sheet.sends("Đã đối chiếu phiếu xuất.");
        officer.close();

        var leader = province.comes(DemoProvince.LEADER);
        leader.opens(address).arrivesAt(MONTH).sees("Đã đối chiếu phiếu xuất.");
        leader.page().locator("#accept").click();
        leader.arrivesAt("Chấp nhận").presses("Chấp nhận").sees("Đã chấp nhận số liệu của Phường Trúc Xanh.");
        acceptsThreeAtOnce(leader);
        leader.close();
    }

    private static void acceptsThreeAtOnce(Person leader) {
        leader.opens(DemoProvince.below()).arrivesAt("Đơn vị trực thuộc nộp số liệu");
        var waiting = leader.page().locator("#below input[name=sheets]");
        int before = waiting.count();
        for (int at = 0; at < 3; at++) waiting.nth(at).check();
        leader.presses("Chấp nhận các đơn vị đã chọn").sees("Đã chấp nhận số liệu của 3 đơn vị.");
        assertThat(waiting).hasCount(before - 3);
    }

    @Test
    @Order(4)
    void ofTwoAtOneSheetTheSecondKeepsWhatWasTyped() {
        var address = province.month("Xã Măng Non");
        var first = FigureSheet.of(province.comes("cum01"), address, MONTH);
        var second = FigureSheet.of(province.comes("cum01"), address, MONTH);
        first.types("B1", "21").isTold("Đã lưu.");
        second.types("B3", "5").isTold("Người khác vừa sửa số liệu này").isTold("thành 21");
        second.holds("B3", "5").saves();
        second.holds("B3", "5").holds("B1", "21").saves();
        second.person().sees("Đã lưu số liệu.");
        second.holds("B1", "21").holds("B3", "5");
        first.person().close();
        second.person().close();
    }

    @Test
    @Order(5)
    void whatIsTypedWhenThePeriodIsClosedStaysOnTheScreenAndACorrectionIsDecidedBySomebodyElse() {
        var address = province.month("Xã Gò Dày");
        var sheet = FigureSheet.of(province.comes("cum01"), address, MONTH);
        var officer = sheet.person();
        var leader = province.comes(DemoProvince.LEADER);
        leader.opens(DemoProvince.below()).arrivesAt("Đơn vị trực thuộc nộp số liệu");
        leader.page().locator("#close").click();
        leader.arrivesAt("Khóa kỳ").presses("Khóa kỳ").sees("Đã khóa kỳ.");

        sheet.types("F2", "2");
        officer.sees("Kỳ này đã khóa. Muốn sửa số liệu thì gửi đề nghị đính chính.");
        sheet.holds("F2", "2");
        officer.opens(address).arrivesAt(MONTH);
        sheet.shows("F2", "49");
        asksForACorrection(officer);
        leader.opens(address + "/corrections").arrivesAt("Đính chính").sees("Ghi nhầm ô");
        leader.presses("Đồng ý đính chính").sees("Đã đính chính số liệu.").close();
        officer.opens(address).arrivesAt(MONTH);
        sheet.shows("F2", "2");
        officer.follows("Đính chính")
                .arrivesAt("Đính chính")
                .sees("Đã đính chính")
                .close();
    }

    private static void asksForACorrection(Person officer) {
        officer.follows("Đính chính").arrivesAt("Đính chính").chooses("Chỉ tiêu", "F2 Tin có giá trị");
        officer.types("Số đúng", "2").types("Lý do", "Ghi nhầm ô: 49 là số của chỉ tiêu khác.");
        officer.presses("Gửi đề nghị").sees("Cần một liên kết hoặc một tệp chứng minh.");
        officer.types("Liên kết chứng minh", "https://luytre.example/so-tin-bao")
                .presses("Gửi đề nghị");
        officer.sees("Đã gửi đề nghị đính chính.").sees("Chờ quyết định").seesNo("Đồng ý đính chính");
    }
}
