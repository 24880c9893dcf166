package vn.luytre.reading.file;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.luytre.text.LegacyEncoding;

/** Words of an old encoding whose font bears another name («Times New Roman», none at all): the words themselves tell it. */
final class LegacyLines {
    private static final String SOFT_HYPHEN = "\u00AD";

    private LegacyLines() {}

    /** The text in Unicode without soft hyphens, whose code is that of «ư» in TCVN3. In a text that is so throughout, lines of few words are so, too. */
    static String unicode(String text) {
        return decoded(text).replace(SOFT_HYPHEN, "");
    }

    private static String decoded(String text) {
        var all = LegacyEncoding.detect(text);
        if (all.isEmpty() && text.chars().noneMatch(c -> c >= 0xA1 && c <= 0xFF)) return text;
        if (text.isEmpty()) return text;
        return text.lines().map(line -> unicode(line, all)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String unicode(String line, Optional<LegacyEncoding> all) {
        var own = LegacyEncoding.detect(line);
        var encoding = own.isPresent() ? own : all;
        return encoding.map(found -> new LegacyFont(found, false).unicode(line)).orElse(line);
    }
}
