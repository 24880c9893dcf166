package vn.luytre.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The form of figures before somebody, whose lines they know by their codes: «B1». */
record FigureSheet(Person person) {
    static FigureSheet of(Person person, String address, String heading) {
        person.opens(address).arrivesAt(heading);
        return new FigureSheet(person);
    }

    Locator line(String code) {
        return person.page()
                .locator("tr")
                .filter(new Locator.FilterOptions()
                        .setHas(person.page().locator("td.figure-code").getByText(code, exactly())));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    Locator number(String code) {
        return line(code).locator(".figure-input");
    }

    /** Types and goes on to the next number, as the keyboard of numbers does. */
    FigureSheet types(String code, String number) {
        number(code).fill(number);
        number(code).press("Tab");
        return this;
    }

    FigureSheet doesNotApply(String code) {
        line(code).locator(".form-check-input").check();
        return this;
    }

    /** What the program says above the form to what was typed. */
    FigureSheet isTold(String words) {
        assertThat(person.page().locator("#saved")).containsText(words);
        return this;
    }

    /** Nothing that was typed is still on its way. */
    FigureSheet isSaved() {
        assertThat(person.page().locator("#sheet:not([data-unsaved])")).isVisible();
        return this;
    }

    FigureSheet isToldAt(String code, String words) {
        assertThat(line(code)).containsText(words);
        return this;
    }

    FigureSheet holds(String code, String number) {
        assertThat(number(code)).hasValue(number);
        return this;
    }

    /** Where nobody may type. */
    FigureSheet shows(String code, String number) {
        assertThat(line(code).locator("output")).hasText(number);
        return this;
    }

    FigureSheet saves() {
        person.presses("Lưu");
        return this;
    }

    /** Sends it, with an explanation where one is needed. */
    void sends(String explanation) {
        person.page().locator("#submit").click();
        person.arrivesAt("Nộp số liệu")
                .types("Giải trình (nếu có)", explanation)
                .presses("Nộp số liệu");
        person.sees("Đã nộp số liệu của");
    }
}
