package vn.luytre.cli.page;

import picocli.CommandLine.Help.Ansi.Style;

/** Bold and faint letters where the page is shown on a terminal, plain ones elsewhere. */
record Ink(boolean colours) {
    String title(String text) {
        return with(Style.bold, text);
    }

    String faint(String text) {
        return with(Style.faint, text);
    }

    String alarm(String text) {
        return with(Style.fg_red, text);
    }

    private String with(Style style, String text) {
        return colours ? style.on() + text + style.off() : text;
    }
}
