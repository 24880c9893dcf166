package vn.luytre.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of the machine; none is downloaded. */
final class Chromium implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--no-sandbox", // root has no other way
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static {
        // Pages that nobody has opened yet take seconds on a busy machine.
        PlaywrightAssertions.setDefaultAssertionTimeout(Person.PATIENCE);
    }

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(program().orElseThrow())
                    .setHeadless(true)
                    .setArgs(QUIET));

    /** Where Chromium lies on this machine. */
    static Optional<Path> program() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A window of its own: nothing of what others do in theirs is seen in it. */
    Browser.NewContextOptions window(Size size) {
        return new Browser.NewContextOptions()
                .setViewportSize(size.width(), size.height())
                .setLocale("vi-VN");
    }

    /** The browser of a telephone: what it was given to keep is there when it is opened again. */
    BrowserContext telephone(Path folder) {
        return playwright
                .chromium()
                .launchPersistentContext(
                        folder,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(program().orElseThrow())
                                .setHeadless(true)
                                .setArgs(QUIET)
                                .setViewportSize(Size.PHONE.width(), Size.PHONE.height())
                                .setLocale("vi-VN"));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** What people look at. */
    enum Size {
        DESKTOP(1366, 768),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }
    }
}
