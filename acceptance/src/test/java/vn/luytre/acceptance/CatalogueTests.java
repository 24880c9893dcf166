package vn.luytre.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The province asks for a figure of its own, and a commune finds it in its sheet. */
@ExtendWith(DemoProvince.Given.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CatalogueTests {
    private static final String TITLE = "Danh mục chỉ tiêu";
    private static final String OWN = "Buổi xem phim lưu động về phòng, chống lừa đảo";

    private static String running = ""; // month, as the journey found it

    private final DemoProvince province;

    CatalogueTests(DemoProvince province) {
        this.province = province;
    }

    @Test
    @Order(1)
    void theProvinceAddsAnIndicatorAndIsToldWhatIsMissing() {
        var leader = province.comes(DemoProvince.LEADER);
        leader.opens("/figures/indicators").arrivesAt(TITLE).follows("Thêm chỉ tiêu riêng");
        leader.arrivesAt("Thêm chỉ tiêu riêng").follows("Số liệu tháng");
        leader.sees("Thêm vào biểu «Số liệu tháng»");
        leader.types("Mã", "1X")
                .types("Chỉ tiêu", OWN)
                .types("Đơn vị tính", "buổi")
                .chooses("Nhóm", "B");
        leader.presses("Thêm chỉ tiêu riêng").arrivesAt("Thêm chỉ tiêu riêng").sees("Mã");
        assertThat(leader.field("Chỉ tiêu")).hasValue(OWN);
        leader.types("Mã", "PL1");
        running = leader.field("Từ kỳ").inputValue();
        leader.presses("Thêm chỉ tiêu riêng");
        leader.arrivesAt(TITLE).sees("PL1").sees(OWN).close();
    }

    @Test
    @Order(2)
    void theCommuneFindsItInItsSheetAndTypesItOnThePhone() {
        var officer = province.comesOnThePhone("cum01");
        var sheet = province.month("Xã Lũy Gai").replace(DemoProvince.MONTH, "ket-qua-thang/" + running);
        officer.opens(sheet).sees(OWN);
        new FigureSheet(officer).types("PL1", "3").isTold("Đã lưu.").isSaved();
        officer.opens(sheet).sees(OWN);
        new FigureSheet(officer).holds("PL1", "3");
        officer.close();
    }

    @Test
    @Order(3)
    void itIsSwitchedOffFromTheNextMonthAndTheHistorySaysWhoDidIt() {
        var leader = province.comes(DemoProvince.LEADER);
        leader.opens("/figures/indicators?find=PL1").arrivesAt(TITLE);
        link(leader, OWN).click();
        leader.arrivesAt("PL1 " + OWN);
        leader.field("Từ kỳ").selectOption(new SelectOption().setIndex(2));
        var next = leader.field("Từ kỳ").locator("option:checked").innerText();
        leader.presses("Thôi dùng từ kỳ này").arrivesAt("PL1 " + OWN).sees("Thôi dùng từ " + next);
        leader.follows(TITLE).arrivesAt(TITLE).follows("Lịch sử danh mục");
        leader.arrivesAt("Lịch sử danh mục").sees(OWN).close();
    }

    @Test
    @Order(4)
    void aWeeklyFormOfItsOwnIsMadeOnThePhone() {
        var leader = province.comesOnThePhone(DemoProvince.LEADER);
        leader.opens("/figures/indicators").arrivesAt(TITLE).follows("Thêm biểu riêng");
        leader.arrivesAt("Thêm biểu riêng").types("Tên biểu", "Trực ban tuần");
        leader.chooses("Kỳ báo cáo", "WEEK")
                .chooses("Niên độ", "decree-09-2019")
                .chooses("Đơn vị nhập", "COMMUNE");
        leader.presses("Thêm biểu riêng").arrivesAt("Thêm biểu riêng").sees("Niên độ này không có kỳ báo cáo đã chọn");
        assertThat(leader.field("Tên biểu")).hasValue("Trực ban tuần");
        leader.chooses("Niên độ", "calendar-year").presses("Thêm biểu riêng");
        leader.arrivesAt(TITLE).sees("Đã thêm biểu «Trực ban tuần».").close();
    }

    private static Locator link(Person person, String words) {
        return person.page()
                .locator("main a", new Page.LocatorOptions().setHasText(words))
                .first();
    }
}
