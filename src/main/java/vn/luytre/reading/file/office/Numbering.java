package vn.luytre.reading.file.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.luytre.text.RomanNumeral;

/** Counts the paragraphs that a word processor numbers by itself, so that they get their «1.», «a)», «-» back. */
final class Numbering {
    private static final int MOST_LEVELS = 10;

    /** How a level counts. */
    enum Style {
        DECIMAL,
        LOWER_LETTER,
        UPPER_LETTER,
        LOWER_ROMAN,
        UPPER_ROMAN,
        BULLET,
        NONE
    }

    /**
     * One level of a list.
     *
     * @param pattern what is written, with «%1» for the number of the first level: «Điều %1.», «%1.%2.»
     */
    record Level(Style style, String pattern, int start) {}

    private final Map<String, List<Integer>> counts = new HashMap<>();

    /** The number of the next paragraph of a level, with a blank behind; empty where nothing is written. */
    String next(String list, List<Level> levels, int level) {
        if (level < 0 || level >= Math.min(levels.size(), MOST_LEVELS)) return "";
        var count = counts.computeIfAbsent(list, name -> new ArrayList<>());
        while (count.size() > level + 1) count.removeLast(); // a level begins anew below a higher one
        while (count.size() < level) count.add(levels.get(count.size()).start());
        if (count.size() == level) count.add(levels.get(level).start());
        else count.set(level, count.get(level) + 1);
        return written(levels, level, count);
    }

    /** Begins a list anew. */
    void restart(String list) {
        counts.remove(list);
    }

    private static String written(List<Level> levels, int level, List<Integer> count) {
        var own = levels.get(level);
        if (own.style() == Style.BULLET) return (own.pattern().equals("+") ? "+" : "-") + " ";
        var label = new StringBuilder();
        var pattern = own.pattern();
        for (int i = 0; i < pattern.length(); i++) {
            int at = pattern.charAt(i) == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (at < 0 || at > level) {
                label.append(pattern.charAt(i));
            } else {
                label.append(number(levels.get(at).style(), count.get(at)));
                i++;
            }
        }
        return label.toString().isBlank() ? "" : label.toString().strip() + " ";
    }

    private static String number(Style style, int number) {
        return switch (style) {
            case DECIMAL -> Integer.toString(number);
            case LOWER_LETTER -> letters(number);
            case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_ROMAN -> roman(number);
            case BULLET, NONE -> "";
        };
    }

    /** As word processors do: z is followed by aa, bb. */
    private static String letters(int number) {
        if (number < 1 || number > 26 * 3) return Integer.toString(number);
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat(1 + (number - 1) / 26);
    }

    private static String roman(int number) {
        return number < 1 || number > 3999 ? Integer.toString(number) : RomanNumeral.write(number);
    }
}
