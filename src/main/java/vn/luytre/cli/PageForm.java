package vn.luytre.cli;

import vn.luytre.cli.page.Page;
import vn.luytre.reading.Reading;

/** The form for people. */
final class PageForm implements Form {
    private final Screen screen;
    private final String between;
    private final boolean isOne;

    PageForm(Screen screen, boolean isOne) {
        this.screen = screen;
        this.between = "═".repeat(screen.width()) + "\n";
        this.isOne = isOne;
    }

    /** One of several documents is set off by a double line above it. */
    @Override
    public String write(Reading reading, boolean isFile) {
        return (isOne && isFile ? "" : between) + Page.of(reading, screen.width(), screen.colours());
    }
}
