package vn.luytre.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A commune that goes into another while it still owes something. */
@ExtendWith(OpenOffice.class)
class MergerTests {
    private static final String LEFT = "Xã Lúa Thượng";
    private static final String RIGHT = "Xã Lúa Hạ";
    private static final String BOTH = "Xã Lúa Vàng";
    private static final String SENTENCE = "Dọn cỏ hai bên bờ mương trước vụ gặt.";

    private final String today =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").format(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));

    private final Office office;

    MergerTests(Office office) {
        this.office = office;
    }

    @Test
    void whatACommuneOwesIsOwedByTheOneItGoesInto() {
        office.founds(LEFT, "Xã", "");
        office.founds(RIGHT, "Xã", "");
        var leader = office.colleague("Hồ Văn Ruộng", "Lãnh đạo").person();
        var officer = office.colleague(office.administrator(), office.anybody(), "Lò Thị Nương", "Chuyên viên", RIGHT)
                .person();
        isOrdered(leader);
        accepts(officer);
        merges(office.administrator());
        standsWithTheNewCommune(leader);
        worksOn(newcomer());
        saysWhereItWent(office.administrator());
        leader.close();
        officer.close();
    }

    private static void isOrdered(Person leader) {
        leader.opens("/duties/new").arrivesAt("Giao nhiệm vụ").types("Nội dung nhiệm vụ", SENTENCE);
        leader.page().locator("[name=leadNames]").fill(RIGHT);
        leader.types("Hạn", "31/12/2026").presses("Giao nhiệm vụ").sees("Đã giao");
    }

    private static void accepts(Person officer) {
        officer.opens("/").arrivesAt("Việc của " + RIGHT);
        opensTheDuty(officer);
        officer.follows("Tiếp nhận").arrivesAt("Tiếp nhận").presses("Tiếp nhận").sees("Đã tiếp nhận.");
    }

    private static void opensTheDuty(Person person) {
        person.page().locator("main a", has(SENTENCE)).first().click();
        person.sees(SENTENCE);
    }

    private static Page.LocatorOptions has(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private void merges(Person administrator) {
        administrator
                .opens("/units?find=" + RIGHT.replace(' ', '+'))
                .follows(RIGHT)
                .arrivesAt(RIGHT);
        administrator.follows("Sáp nhập").arrivesAt("Sáp nhập với " + RIGHT);
        administrator.types("Các đơn vị được nhập vào", LEFT).types("Tên đơn vị mới", BOTH);
        administrator.types("Có hiệu lực từ ngày", today).types("Số, ký hiệu quyết định", "27/NQ-HĐND");
        administrator.types("Cơ quan ban hành", "Hội đồng nhân dân tỉnh").presses("Sáp nhập");
        administrator.arrivesAt(BOTH).sees("Đã ghi việc sáp nhập với " + RIGHT);
    }

    private void standsWithTheNewCommune(Person leader) {
        leader.opens("/assignments?side=ORDERED&find=bo+muong").reloadsUntil(BOTH);
        opensTheDuty(leader);
        leader.sees("Đã tiếp nhận").sees("31/12/2026");
        var history = leader.page().locator(".history-lines");
        assertThat(history).containsText("chuyển sang đơn vị kế tục");
        assertThat(history).containsText("sáp nhập thành xã Lúa Vàng từ ngày " + today + " theo");
        assertThat(history).containsText("27/NQ-HĐND");
    }

    /** Who works for the new commune finds in its list what the old one had begun. */
    private Person newcomer() {
        return office.colleague(office.administrator(), office.anybody(), "Vàng Thị Cỏ", "Chuyên viên", BOTH)
                .person();
    }

    private static void worksOn(Person officer) {
        officer.opens("/").arrivesAt("Việc của " + BOTH);
        opensTheDuty(officer);
        officer.follows("Cập nhật tiến độ").arrivesAt("Cập nhật tiến độ");
        officer.types("Đã làm được bao nhiêu phần trăm", "50").presses("Cập nhật tiến độ");
        officer.sees("Đã cập nhật tiến độ.").close();
    }

    private static void saysWhereItWent(Person administrator) {
        administrator.opens("/units").arrivesAt("Đơn vị");
        administrator
                .opens("/units?find=" + BOTH.replace(' ', '+'))
                .follows(BOTH)
                .arrivesAt(BOTH);
        administrator.follows(RIGHT).arrivesAt(RIGHT).sees("Nay là: " + BOTH).sees("27/NQ-HĐND");
    }
}
