package vn.luytre.text.repair;

import java.util.List;
import vn.luytre.text.MappedText;

/**
 * A suggestion how a damaged text reads. Lines, blanks and punctuation are those of the raw text.
 *
 * @param text the text as suggested, with the way back to the raw text
 * @param words every word that was looked at, in order; none for a clean text
 */
public record Repaired(MappedText text, List<RepairedWord> words) {
    public Repaired {
        words = List.copyOf(words);
    }
}
