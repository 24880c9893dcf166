package vn.luytre.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The country as it was and as it is. */
@ExtendWith(OpenOffice.class)
class UnitTests {
    private final Office office;

    UnitTests(Office office) {
        this.office = office;
    }

    @Test
    void twoCommunesThatBecomeOneAreFoundUnderItByTheirOldNames() {
        var person = office.administrator();
        founds(person, "Xã Tre Đông");
        founds(person, "Xã Tre Tây");
        person.follows("Sáp nhập").arrivesAt("Sáp nhập với Xã Tre Tây");
        person.types("Các đơn vị được nhập vào", "Xã Tre Đông").types("Tên đơn vị mới", "Xã Tre Xanh");
        person.types("Có hiệu lực từ ngày", "1/3/2026").types("Số, ký hiệu quyết định", "9/NQ-HĐND");
        person.types("Cơ quan ban hành", "Hội đồng nhân dân tỉnh").presses("Sáp nhập");
        person.arrivesAt("Xã Tre Xanh").sees("Đã ghi việc sáp nhập với Xã Tre Tây");
        person.sees("Xã Tre Đông").sees("9/NQ-HĐND").follows("Xã Tre Đông").arrivesAt("Xã Tre Đông");
        person.sees("Đơn vị này đã kết thúc ngày 28/02/2026").sees("Nay là: Xã Tre Xanh");
        resolvesTheOldName(person);
    }

    private static void resolvesTheOldName(Person person) {
        person.opens("/units").follows("Tra tên cũ").arrivesAt("Tra tên cũ");
        person.types("Tên như trong văn bản", "UBND xã Tre Đông").types("Ngày của văn bản", "15/8/2025");
        person.presses("Lọc").sees("Nay là 1 đơn vị: Xã Tre Xanh").sees("kết thúc ngày 28/02/2026");
    }

    @Test
    void aDistrictThatEndedLeadsToTheCommunesOfToday() {
        var person = office.administrator();
        person.opens("/units/resolve").arrivesAt("Tra tên cũ");
        person.types("Tên như trong văn bản", "UBND huyện Cư Jút, tỉnh Đắk Nông");
        person.types("Ngày của văn bản", "28/3/2022").presses("Lọc");
        person.sees("kết thúc ngày 30/6/2025").sees("Xã Cư Jút");
        assertThat(person.page().getByText("Nay là")).not().hasCount(0);
    }

    private static void founds(Person person, String name) {
        person.opens("/units").arrivesAt("Đơn vị").follows("Thêm đơn vị").arrivesAt("Thêm đơn vị");
        person.types("Tên đơn vị", name).chooses("Loại", "Xã").types("Có hiệu lực từ ngày", "1/7/2025");
        person.presses("Lưu").arrivesAt(name).sees("Đã thêm " + name);
    }
}
