package vn.luytre.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The review of a directive and the search, where there is no desk: on a telephone, and in a browser without scripts. */
@ExtendWith(OpenOffice.class)
class AnywhereTests {
    private static final Path DIRECTIVE = Path.of("src/test/resources/vn/luytre/acceptance/chi-thi-2026.txt");
    private static final String CORRECTED =
            "Công an tỉnh phát tờ hướng dẫn ghi điểm tối đến từng thôn trước ngày 05/12/2026.";

    private final Office office;

    @TempDir
    private Path folder;

    AnywhereTests(Office office) {
        this.office = office;
    }

    @Test
    void aDirectiveIsReviewedApprovedAndFoundOnATelephone() throws IOException {
        goes(office.anybody(Chromium.Size.PHONE), office.anybody(Chromium.Size.PHONE), "989/CT-UBND");
    }

    @Test
    void aDirectiveIsReviewedApprovedAndFoundWithoutScripts() throws IOException {
        goes(office.withoutScripts(), office.withoutScripts(), "990/CT-UBND");
    }

    private void goes(Person officer, Person leader, String number) throws IOException {
        office.police();
        colleague(officer, "Giàng A Tre", "Chuyên viên");
        colleague(leader, "Đinh Thị Nứa", "Lãnh đạo");
        brings(officer, number);
        corrects(officer, number);
        approves(leader, number);
        isFound(officer, number);
        officer.close();
        leader.close();
    }

    private void colleague(Person self, String name, String role) {
        office.colleague(office.administrator(), self, name, role, Office.PROVINCE);
    }

    private void brings(Person officer, String number) throws IOException {
        var file = folder.resolve(number.replace('/', '-') + ".txt");
        Files.writeString(file, Files.readString(DIRECTIVE).replace("988/CT-UBND", number));
        officer.opens("/directives").arrivesAt("Văn bản chỉ đạo");
        officer.brings("Tệp văn bản", file).presses("Nhận văn bản").sees("Đã nhận");
        officer.reloadsUntil("Chỉ thị " + number).arrivesAt("Văn bản chỉ đạo");
        officer.unfoldsFilter()
                .chooses("Trạng thái", "Đang rà soát")
                .presses("Lọc")
                .settles()
                .arrivesAt("Văn bản chỉ đạo");
        officer.follows("Chỉ thị " + number).arrivesAt("Chỉ thị " + number);
    }

    /** One duty is said in other words; where it stands in the text stays known. */
    private static void corrects(Person officer, String number) {
        var duty = officer.page().locator(".duty").first();
        duty.locator("summary", words("Sửa nhiệm vụ")).click();
        duty.getByLabel("Nội dung nhiệm vụ").fill(CORRECTED);
        officer.presses(duty, "Lưu nội dung").settles().arrivesAt("Chỉ thị " + number);
        assertThat(duty.locator(".sentence")).hasText(CORRECTED);
        assertThat(duty.locator(".value-head").first()).containsText("đã sửa");
        officer.settles()
                .presses("Chọn mọi đề xuất rõ")
                .settles()
                .arrivesAt("Chỉ thị " + number)
                .sees(Office.POLICE);
        officer.presses("Trình lãnh đạo duyệt").arrivesAt("Chỉ thị " + number).sees("Đã trình lãnh đạo");
    }

    private static Locator.LocatorOptions words(String words) {
        return new Locator.LocatorOptions().setHasText(words);
    }

    private static void approves(Person leader, String number) {
        leader.opens("/directives").arrivesAt("Văn bản chỉ đạo");
        leader.unfoldsFilter()
                .chooses("Trạng thái", "Chờ duyệt")
                .presses("Lọc")
                .settles()
                .follows("Chỉ thị " + number);
        leader.arrivesAt("Chỉ thị " + number).sees(CORRECTED).presses("Duyệt và giao nhiệm vụ");
        leader.arrivesAt("Chỉ thị " + number).sees("Đã duyệt; nhiệm vụ đã được giao");
    }

    private static void isFound(Person person, String number) {
        for (var asked : new String[] {"phat to huong dan", "phát tờ hướng dẫn"}) {
            searches(person, asked);
            assertThat(marks(person).first()).hasText("phát tờ hướng dẫn");
        }
        searches(person, number.replace("/", " ").replace("-", " ").toLowerCase(java.util.Locale.ROOT));
        assertThat(marks(person).first()).hasText(number);
        person.types("Tên loại", "chỉ thị")
                .types("Năm", "2026")
                .presses("Lọc")
                .settles()
                .sees(number);
        person.arrivesAt("Tìm trong văn bản và nhiệm vụ");
        person.types("Năm", "2021")
                .presses("Lọc")
                .settles()
                .sees("Không thấy")
                .arrivesAt("Tìm trong văn bản và nhiệm vụ");
        assertThat(marks(person)).hasCount(0);
    }

    private static void searches(Person person, String asked) {
        person.opens("/directives/search").arrivesAt("Tìm trong văn bản và nhiệm vụ");
        person.types("Từ hoặc số, ký hiệu", asked).presses("Lọc").settles().arrivesAt("Tìm trong văn bản và nhiệm vụ");
    }

    private static Locator marks(Person person) {
        return person.page().locator("main mark", new Page.LocatorOptions());
    }
}
