package vn.luytre.cli;

import java.nio.charset.StandardCharsets;
import vn.luytre.reading.Reading;

/** The form for people. */
final class PageForm implements Form {
    private final Screen screen;
    private final boolean isOne;

    PageForm(Screen screen, boolean isOne) {
        this.screen = screen;
        this.isOne = isOne;
    }

    @Override
    public byte[] write(Reading reading) {
        return (reading.source() + screen.width() + isOne + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
