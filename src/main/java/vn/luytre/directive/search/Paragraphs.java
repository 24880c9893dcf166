package vn.luytre.directive.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.luytre.directive.draft.Draft;
import vn.luytre.directive.draft.ItemKind;

/** The paragraphs of a text that belong to no duty: what it says of the situation, what it cites. Duties are searched by themselves. */
final class Paragraphs {
    /** A text without empty lines is cut all the same. */
    private static final int LONGEST = 2_000;

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t\\r]*+\\n\\s*+");

    private Paragraphs() {}

    static List<String> outside(Draft draft, String raw) {
        var chars = raw.toCharArray();
        for (var duty : draft.kept(ItemKind.DUTY)) {
            var place = duty.place();
            if (place == null) continue;
            int from = raw.offsetByCodePoints(0, place.start());
            int to = raw.offsetByCodePoints(from, place.end() - place.start());
            Arrays.fill(chars, from, to, '\n');
        }
        var found = new ArrayList<String>();
        for (var paragraph : EMPTY_LINES.split(new String(chars), -1)) {
            var plain =
                    paragraph.replaceAll("[*#]+", "").replaceAll("\\s+", " ").strip();
            for (int at = 0; at < plain.length(); at += LONGEST) {
                found.add(plain.substring(at, Math.min(plain.length(), at + LONGEST)));
            }
        }
        found.removeIf(paragraph -> paragraph.chars().noneMatch(Character::isLetter));
        return found;
    }
}
