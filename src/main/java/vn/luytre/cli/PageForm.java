package vn.luytre.cli;

import vn.luytre.cli.page.Page;
import vn.luytre.reading.Reading;

/** The form for people. */
final class PageForm implements Form {
    private final Screen screen;
    private final String between;

    PageForm(Screen screen, boolean isOne) {
        this.screen = screen;
        this.between = isOne ? "" : "═".repeat(screen.width()) + "\n";
    }

    /** One of several documents is set off by a double line above it. */
    @Override
    public String write(Reading reading) {
        return between + Page.of(reading, screen.width(), screen.colours());
    }
}
