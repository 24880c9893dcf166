package vn.luytre.text.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The abbreviations that a model has met, found again when «Đ» came out as D, P or B: «HDND», «BDBQH». */
final class Abbreviations {
    private static final float CHANGED = 2;
    private static final float MARK_LOST = 0.5f;

    /** Takes a word and its cost. */
    interface Receiver {
        void take(int word, float cost);
    }

    private final Map<String, List<Integer>> likeness = new HashMap<>();
    private final Vocabulary vocabulary;

    Abbreviations(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (int i = vocabulary.endOfSyllables(); i < vocabulary.size(); i++) {
            if (Words.isAbbreviation(vocabulary.word(i)))
                likeness.computeIfAbsent(shape(vocabulary.word(i)), _ -> new ArrayList<>())
                        .add(i);
        }
    }

    void like(String read, Receiver receiver) {
        if (!Words.isAbbreviation(read)) return;
        for (int word : likeness.getOrDefault(shape(read), List.of())) {
            String known = vocabulary.word(word);
            if (!known.equals(read)) receiver.take(word, cost(read, known));
        }
    }

    /** A code with the Đ put back where only one abbreviation can be meant: «98/2023/ND-CP». */
    String restored(String code) {
        var out = new StringBuilder(code);
        int at = 0;
        while (at < code.length()) {
            int end = at;
            while (end < code.length() && Character.isUpperCase(code.charAt(end))) end++;
            if (end - at > 1) out.replace(at, end, restoredPart(code.substring(at, end)));
            at = end + 1;
        }
        return out.toString();
    }

    private String restoredPart(String part) {
        if (vocabulary.number(part) != 0) return part;
        var candidates = likeness.getOrDefault(shape(part), List.of()).stream()
                .map(vocabulary::word)
                .filter(known -> known.replace('Đ', 'D').equals(part))
                .toList();
        return candidates.size() == 1 ? candidates.getFirst() : part;
    }

    private static float cost(String read, String known) {
        float cost = 0;
        for (int i = 0; i < read.length(); i++) {
            if (read.charAt(i) == known.charAt(i)) continue;
            cost += known.charAt(i) == 'Đ' && read.charAt(i) == 'D' ? MARK_LOST : CHANGED;
        }
        return cost;
    }

    private static String shape(String word) {
        var shape = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) shape.append(shape(word.charAt(i)));
        return shape.toString();
    }

    private static char shape(char letter) {
        return switch (letter) {
            case 'Đ', 'P', 'B' -> 'D';
            case 'Ư', 'Ú' -> 'U';
            case 'Ơ', 'Ô', 'Ó' -> 'O';
            case 'Â', 'Ă', 'Á' -> 'A';
            default -> letter;
        };
    }
}
