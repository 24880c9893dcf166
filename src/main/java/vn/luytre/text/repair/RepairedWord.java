package vn.luytre.text.repair;

import java.util.List;

/**
 * What is suggested for one word of a damaged text.
 *
 * @param start where it begins in the raw text (UTF-16)
 * @param end where it ends there
 * @param read the characters that stand there
 * @param best the likeliest word
 * @param confidence how likely that is right, 0..1, the words around it taken for right
 * @param others the next likely words, the likeliest first; may be empty
 */
public record RepairedWord(int start, int end, String read, String best, double confidence, List<Alternative> others) {
    /** Another word that it may have been, and how likely. */
    public record Alternative(String word, double probability) {}

    public RepairedWord {
        others = List.copyOf(others);
    }

    /** True where something else is suggested than what stands there. */
    public boolean isChanged() {
        return !read.equals(best);
    }
}
