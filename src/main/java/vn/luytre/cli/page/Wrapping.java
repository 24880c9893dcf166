package vn.luytre.cli.page;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words. A word that is longer than a line stands out rather than being cut. */
final class Wrapping {
    private Wrapping() {}

    /** The lines of a text; one empty line for an empty text. */
    static List<String> lines(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!line.isEmpty()) line.append(' ');
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The first lines, with «…» where there would be more. */
    static List<String> lines(String text, int width, int most) {
        var lines = lines(text, width);
        if (lines.size() <= most) return lines;
        var shown = new ArrayList<>(lines.subList(0, most));
        var last = shown.getLast();
        // «…» takes the place of a last word that leaves no room for it
        while (last.length() + 2 > width && last.indexOf(' ') > 0) last = last.substring(0, last.lastIndexOf(' '));
        shown.set(most - 1, last + " …");
        return shown;
    }

    /** Text filled up with blanks. */
    static String padded(String text, int width) {
        return text.length() >= width ? text : text + " ".repeat(width - text.length());
    }
}
