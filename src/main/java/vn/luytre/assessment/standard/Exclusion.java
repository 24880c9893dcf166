package vn.luytre.assessment.standard;

import java.util.List;
import vn.luytre.text.Folding;

/**
 * Objects that a standard is not for, as far as their names tell.
 *
 * @param words any of which in the name means that it is one of them
 */
public record Exclusion(String text, List<String> words, String source) {
    public Exclusion {
        words = List.copyOf(words);
    }

    boolean excludes(String name) {
        var key = " " + Folding.key(name) + " ";
        return words.stream().anyMatch(word -> key.contains(" " + Folding.key(word) + " "));
    }
}
