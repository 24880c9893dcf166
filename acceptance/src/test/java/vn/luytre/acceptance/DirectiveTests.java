package vn.luytre.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a file to duties that are given: two people at one draft, a third who decides. */
@ExtendWith(OpenOffice.class)
class DirectiveTests {
    private static final String PLAN = "Kế hoạch 977/KH-UBND";

    private final Office office;

    DirectiveTests(Office office) {
        this.office = office;
    }

    @Test
    void aPlanOfAProvinceThatEndedIsReadReviewedByTwoPeopleAndIssuedToTheCommunesOfToday() {
        office.police();
        var officer = office.colleague("Lê Thị Bình", "Chuyên viên");
        var second = office.colleague("Ngô Văn Đạt", "Chuyên viên");
        var leader = office.colleague("Nguyễn Quốc Hưng", "Lãnh đạo");

        var desk = new ReviewDesk(officer.person());
        desk.receives("ke-hoach-2022.txt", PLAN);
        desk.goesByKeyboard();
        desk.goesByMouse();
        desk.correctsAndTakesBack();
        twoAtOneDraft(desk, new ReviewDesk(second.person()), officer.name());
        desk.choosesUnits();
        desk.submits();
        decides(leader.person());
        isFound(officer.person());
        officer.person().close();
        second.person().close();
        leader.person().close();
    }

    /** The second sees the first, and whoever comes later overwrites nothing. */
    private static void twoAtOneDraft(ReviewDesk first, ReviewDesk second, String nameOfFirst) {
        second.opens(PLAN);
        second.person().sees(nameOfFirst + ", Cán bộ cũng đang mở văn bản này");
        second.saves("Địa danh", "Gia Nghĩa");
        assertThat(second.person().field("Địa danh")).hasValue("Gia Nghĩa");
        first.saves("Địa danh", "Cư Jút");
        first.person().sees("Ngô Văn Đạt, Cán bộ đã sửa văn bản này").sees("Chưa có gì của bạn được lưu hay ghi đè");
        first.opens(PLAN);
        assertThat(first.person().field("Địa danh")).hasValue("Gia Nghĩa");
    }

    private static void decides(Person leader) {
        leader.opens("/directives").follows(PLAN);
        leader.arrivesAt(PLAN).sees("Chờ duyệt").presses("Duyệt và giao nhiệm vụ");
        leader.arrivesAt(PLAN).sees("Đã duyệt; nhiệm vụ đã được giao").sees("Đã giao nhiệm vụ");
    }

    private static void isFound(Person person) {
        person.opens("/directives/search").arrivesAt("Tìm trong văn bản và nhiệm vụ");
        person.types("Từ hoặc số, ký hiệu", "den hong o cac cong thon").presses("Lọc");
        assertThat(person.page().locator("mark").first()).hasText("đèn hỏng ở các cổng thôn");
        person.types("Từ hoặc số, ký hiệu", "977 kh ubnd").presses("Lọc");
        assertThat(person.page().locator("mark").first()).hasText("977/KH-UBND");
        person.page().locator(".hit a").first().click();
        person.arrivesAt(PLAN);
    }
}
