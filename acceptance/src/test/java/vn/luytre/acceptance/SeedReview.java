package vn.luytre.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody at the review of a real directive, who takes over what is certain and corrects what is marked. */
record SeedReview(Person person, String address) {
    private static final int ENOUGH_WORDS = 40;

    /** What became of bodies that a text of 2021 names, by words of their names; others that nobody has are left out. */
    private static final Map<String, String> HEIRS = Map.of(
            "Đài|Báo", "Báo và Phát thanh, truyền hình tỉnh",
            "Sở Thông tin", "Sở Khoa học và Công nghệ",
            "Sở Lao động", "Sở Nội vụ",
            "Sở Nông nghiệp", "Sở Nông nghiệp và Môi trường");

    /** A duty as a commune will know it again. */
    record Given(String beginning, String commune) {}

    /** Brings the file and opens it when it is read. */
    static SeedReview of(Person officer, Path file) {
        officer.opens("/directives").arrivesAt("Văn bản chỉ đạo");
        officer.brings("Tệp văn bản", file).presses("Nhận văn bản").sees("Đã nhận");
        var row = officer.row(file.getFileName().toString());
        assertThat(row.locator(".state .badge")).hasText("Đang rà soát");
        var address = row.locator("a").first().getAttribute("href");
        officer.opens(address);
        return new SeedReview(officer, address);
    }

    void hasRead(int duties) {
        assertThat(page().locator("#panel h2", new Page.LocatorOptions().setHasText("Nhiệm vụ (")))
                .hasText("Nhiệm vụ (" + duties + ")");
    }

    void proposes(String reason) {
        if (!reason.isEmpty())
            assertThat(page().locator(".reason", has(reason)).first()).isVisible();
    }

    private static Page.LocatorOptions has(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private Page page() {
        return person.page();
    }

    void takesOverWhatIsCertain() {
        person.presses("Chọn mọi đề xuất rõ");
        person.settles();
        person.presses("Còn lại: không có thời hạn");
        person.settles();
    }

    private Locator gaps() {
        return page().locator(".gaps li a");
    }

    void stillLacks(int gaps) {
        assertThat(gaps()).hasCount(gaps);
    }

    /** A duty that went to the communes for this reason, and one of them. */
    Given dutyOf(String reason) {
        var actor = page().locator(".actor", has("Giao cho " + reason.replaceAll(".* (\\d+) đơn vị\\.", "$1")));
        var duty = page().locator(".duty")
                .filter(new Locator.FilterOptions().setHas(actor))
                .first();
        var sentence = duty.locator(".sentence").textContent().strip().replaceFirst("^\\S*\\d\\S*\\s+", "");
        var commune = duty.locator(".actor select[name=item] option")
                .first()
                .textContent()
                .strip();
        return new Given(sentence.substring(0, ENOUGH_WORDS), commune);
    }

    /** What the text leaves open, a person says. */
    void corrects() {
        for (int left = gaps().count(); left > 0; left = gaps().count()) {
            correct(page().locator(gaps().first().getAttribute("href")));
            person.settles();
            assertThat(gaps()).not().hasCount(left);
        }
    }

    private void correct(Locator value) {
        var classes = List.of(value.getAttribute("class").split(" "));
        if (classes.contains("actor")) choosesItsHeir(value);
        else if (classes.contains("duty")) correctDuty(value);
        else if (value.getByText("Đúng").count() > 0) person.presses(value, "Đúng");
        else types(value);
    }

    private void choosesItsHeir(Locator actor) {
        var name = actor.locator("b").first().textContent();
        var heir = HEIRS.entrySet().stream()
                .filter(one -> Pattern.compile(one.getKey()).matcher(name).find())
                .findFirst();
        actor.locator("summary").last().click();
        if (heir.isEmpty()) {
            person.presses(actor, "Bỏ");
            return;
        }
        actor.locator("input[name=value]").fill(heir.get().getValue());
        person.presses(actor, "Tìm đơn vị");
        person.settles();
        person.presses("Chọn mọi đề xuất rõ");
    }

    /** Who acts and by when. */
    private void correctDuty(Locator duty) {
        if (duty.getAttribute("class").contains("is-open")) {
            person.presses(duty, "Đúng");
        } else if (duty.locator(".due.is-open").count() > 0) {
            duty.locator(".due select[name=kind]").selectOption("none");
            person.presses(duty.locator(".due"), "Lưu");
        } else {
            duty.locator("summary", new Locator.LocatorOptions().setHasText("Sửa nhiệm vụ"))
                    .click();
            duty.locator("input[name=value][id^=a]").fill("Công an tỉnh");
            duty.locator("select[id^=o]").selectOption("ACTS");
            person.presses(duty, "Thêm đơn vị");
            person.settles();
            person.presses("Chọn mọi đề xuất rõ");
        }
    }

    /** What a text does not say of itself, the office knows. */
    private void types(Locator value) {
        boolean isDay = value.locator("label").first().textContent().contains("ngày");
        value.locator("[name=value]").fill(isDay ? "1/2/2023" : "2/CT-UBND");
        person.presses(value, "Lưu");
    }

    void submits() {
        person.presses("Trình lãnh đạo duyệt").sees("Đã trình lãnh đạo").sees("Chờ duyệt");
    }
}
