package vn.luytre.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Somebody at the review of a directive. */
record ReviewDesk(Person person) {
    private static final Path FILES = Path.of("src/test/resources/vn/luytre/acceptance");

    void brings(String file) {
        person.opens("/directives").arrivesAt("Văn bản chỉ đạo");
        person.brings("Tệp văn bản", FILES.resolve(file).toAbsolutePath()).presses("Nhận văn bản");
        person.sees("Đã nhận «" + file + "»");
    }

    /** Brings a file and waits until it is read. */
    void receives(String file, String title) {
        brings(file);
        assertThat(badge(person.row(file))).hasText("Đang rà soát");
        opens(title);
    }

    void opens(String title) {
        person.opens("/directives").follows(title);
        person.arrivesAt(title);
    }

    private static Locator badge(Locator within) {
        return within.locator(".state .badge");
    }

    /** The value that the eye is on, on the right side. */
    private Locator here() {
        return page().locator("#panel .is-here");
    }

    private Page page() {
        return person.page();
    }

    /** From value to value, to what is unsure, to say that it is right, and to take that back. */
    void goesByKeyboard() {
        page().keyboard().press("j");
        assertThat(here()).containsText("cơ quan ban hành");
        page().keyboard().press("Enter");
        assertThat(value("Cơ quan ban hành")).containsText("đã xác nhận");
        page().keyboard().press("z");
        assertThat(value("Cơ quan ban hành")).containsText("chắc chắn");
        person.settles();
        page().keyboard().press("u");
        assertThat(here()).containsText("Công an tỉnh");
        page().keyboard().press("Enter");
        assertThat(page().locator("#panel .actor").first()).containsText("Giao cho 1 đơn vị");
        person.settles();
    }

    /** A click on either side shows the other. */
    void goesByMouse() {
        page().locator(".document a", new Page.LocatorOptions().setHasText("977/KH-UBND"))
                .click();
        assertThat(here()).containsText("số, ký hiệu");
        value("Trích yếu").getByText("xem trong văn bản").click();
        assertThat(page().locator(".document .is-here").first()).containsText("Củng cố các mô hình");
    }

    void correctsAndTakesBack() {
        var read = person.field("Trích yếu").inputValue();
        saves("Trích yếu", "Sửa đèn ở cổng thôn");
        assertThat(value("Trích yếu")).containsText("đã sửa");
        person.presses("Hoàn tác");
        assertThat(person.field("Trích yếu")).hasValue(read);
    }

    void saves(String label, String text) {
        person.field(label).fill(text);
        person.presses(value(label), "Lưu");
    }

    /** A field of the head with all that belongs to it. */
    private Locator value(String label) {
        return page().locator("#panel .value")
                .filter(new Locator.FilterOptions()
                        .setHas(page().locator("label", new Page.LocatorOptions().setHasText(label))))
                .first();
    }

    /** What the program proposes, with its reason, is right; the rest is said. */
    void choosesUnits() {
        person.sees("huyện Cư Jút, tỉnh Đắk Nông kết thúc ngày 30/6/2025");
        person.presses("Chọn mọi đề xuất rõ").sees("Giao cho 3 đơn vị").sees("Xã Đắk Wil");
        person.presses("Còn lại: không có thời hạn");
    }

    void submits() {
        person.presses("Trình lãnh đạo duyệt").sees("Đã trình lãnh đạo").sees("Chờ duyệt");
    }
}
