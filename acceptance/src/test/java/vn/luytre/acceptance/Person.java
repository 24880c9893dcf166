package vn.luytre.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody before a window of their own. They find things by what is written on them, as people do; every page they arrive
 * at is looked at by {@link Axe}, and what a page complains of in the console fails the test.
 */
final class Person implements AutoCloseable {
    /** Milliseconds; the first visit to a page on a busy machine takes seconds. */
    static final int PATIENCE = 15_000;

    private static final int LONG_ENOUGH_TO_LOOK = 300;

    /** By how many pixels a page is wider than the window: nobody scrolls sideways. */
    private static final String STICKS_OUT =
            "Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)";

    private final String address;
    private final BrowserContext window;
    private final Page page;
    private final Axe axe;
    private final boolean scripts;
    private final List<String> complaints = new ArrayList<>();

    Person(Browser browser, Browser.NewContextOptions options, String address, Axe axe) {
        this(browser.newContext(options), options.javaScriptEnabled == null || options.javaScriptEnabled, address, axe);
    }

    Person(BrowserContext window, boolean scripts, String address, Axe axe) {
        this.address = address;
        this.window = window;
        this.page = window.newPage();
        page.setDefaultTimeout(PATIENCE);
        this.axe = axe;
        this.scripts = scripts;
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // A refusal has the status 4xx, which the console says too.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource"))
                complaints.add(message.text());
        });
    }

    Page page() {
        return page;
    }

    Person opens(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Waits for a page by its heading. */
    Person arrivesAt(String heading) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(heading).setLevel(1).setExact(true)))
                .isVisible();
        if (scripts) axe.look(page, heading);
        org.assertj.core.api.Assertions.assertThat(page.evaluate(STICKS_OUT))
                .as("what is wider than the window on %s", page.url())
                .isEqualTo(0);
        org.assertj.core.api.Assertions.assertThat(complaints)
                .as("complaints on %s", page.url())
                .isEmpty();
        return this;
    }

    /** Opens the filter of a list where it is folded, as it is on a telephone. */
    Person unfoldsFilter() {
        var fold = page.locator("main details.fold > summary");
        if (fold.isVisible()) fold.click();
        return this;
    }

    Person types(String label, String value) {
        field(label).fill(value);
        return this;
    }

    Person chooses(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    /** The one of many options that begins with these words: the unit, whatever it lies in. */
    Person choosesUnit(String label, String unit) {
        var options = field(label).locator("option");
        var value = options.filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + unit + "( ·|$)")))
                .first()
                .getAttribute("value");
        field(label).selectOption(value);
        return this;
    }

    Person brings(String label, Path... files) {
        field(label).setInputFiles(files);
        return this;
    }

    /** A field by the words before it; «(không bắt buộc)» may follow them. */
    Locator field(String label) {
        var words = "^\\s*" + label.replaceAll("[().,*?+]", "\\\\$0");
        return page.locator("main")
                .getByLabel(Pattern.compile(words + "(\\s*\\(.*)?\\s*$", Pattern.CASE_INSENSITIVE))
                .first();
    }

    Person presses(String button) {
        return presses(page.locator("body"), button);
    }

    /** A button within a part of the page. */
    Person presses(Locator within, String button) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    Person follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    Person sees(String words) {
        assertThat(page.locator("body")).containsText(words);
        return this;
    }

    /** Where no script tells what is new. */
    Person reloadsUntil(String words) {
        var end = Instant.now().plusMillis(PATIENCE);
        while (!page.locator("main").innerText().contains(words)
                && Instant.now().isBefore(end)) {
            page.waitForTimeout(LONG_ENOUGH_TO_LOOK);
            page.navigate(page.url());
        }
        return sees(words);
    }

    Person seesNo(String words) {
        assertThat(page.locator("body")).not().containsText(words);
        return this;
    }

    /** Nobody presses a key in the milliseconds in which a part of the page is being replaced. */
    Person settles() {
        assertThat(page.locator(".htmx-request, .htmx-swapping, .htmx-settling"))
                .hasCount(0);
        return this;
    }

    /** The row of a table that holds these words. */
    Locator row(String words) {
        return page.locator("tr", new Page.LocatorOptions().setHasText(words)).first();
    }

    /** Where they are, as links within the program name it. */
    String path() {
        return page.url().replaceAll("^https?://[^/]+|#.*", "");
    }

    /** The file that a deed of theirs brings; the end of its name stays, by which programs know what it is. */
    Path downloads(Runnable deed) {
        var download = page.waitForDownload(deed);
        var name = download.suggestedFilename();
        try {
            var file = Files.createTempFile("tai-ve-", name.substring(name.lastIndexOf('.')));
            download.saveAs(file);
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        window.close();
    }
}
