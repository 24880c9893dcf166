package vn.luytre.reading.layout;

import java.util.List;

/** Looks at the first characters of a block. */
final class Cues {
    private Cues() {}

    static boolean startsWithOneOf(String text, List<String> cues, int at) {
        for (String cue : cues) if (text.startsWith(cue, at)) return true;
        return false;
    }

    /** No small letter from here to there. */
    static boolean isCapitals(String text, int start, int end) {
        for (int i = start; i < end; i++) if (Character.isLowerCase(text.charAt(i))) return false;
        return true;
    }

    static boolean contains(String text, String cue, Block block) {
        return text.indexOf(cue, block.start(), block.end()) >= 0;
    }

    static boolean isDash(char c) {
        return "-–+•".indexOf(c) >= 0;
    }
}
