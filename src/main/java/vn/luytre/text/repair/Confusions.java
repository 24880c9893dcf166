package vn.luytre.text.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.luytre.text.Folding;

/**
 * What the letters of Vietnamese become when they are read by a machine that does not know them: «ệ» comes out as «é» or
 * «¢», «ủa» as «ua» or «tia», «Đ» as «P». Learned from pairs of texts and the same texts printed and read again; the
 * table is {@code confusions.tsv}. A cost is the negative logarithm of a probability.
 */
final class Confusions {
    /** Letters that the table does not put together may be so all the same when only their marks differ. */
    private static final float OTHER_MARKS = 6.5f;

    /** A character that stands for nothing, and a letter that left no trace. */
    private static final float STRAY = 9;

    /** So many characters of damaged text can stand for one unit of the table. */
    static final int LONGEST_READ = 3;

    /** What some characters stand for, and at what cost; {@code letters} in lower case. */
    record Reading(String letters, float cost) {}

    private final Map<String, List<Reading>> readings = new HashMap<>();
    /** Filled as characters are met, by all threads that repair. */
    private final Map<Character, List<Reading>> fallback = new ConcurrentHashMap<>();

    static final Confusions SHIPPED = load();

    private static Confusions load() {
        var table = new Confusions();
        ShippedTexts.text("confusions.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(table::add);
        return table;
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) throw new IllegalStateException("confusions.tsv: " + line);
        readings.computeIfAbsent(cells[1], _ -> new ArrayList<>())
                .add(new Reading(cells[0], Float.parseFloat(cells[2])));
    }

    /** What the characters may stand for, as the table has it. */
    List<Reading> of(String read) {
        return readings.getOrDefault(read, List.of());
    }

    /** What one character may stand for though the table does not say so: the same letter under any marks, or nothing. */
    List<Reading> likely(char read) {
        return fallback.computeIfAbsent(read, Confusions::sameLetter);
    }

    private static List<Reading> sameLetter(char read) {
        var same = new ArrayList<Reading>();
        String plain = Folding.key(String.valueOf(read));
        for (String letter : Alphabet.LETTERS) {
            if (letter.charAt(0) == read) same.add(new Reading(letter, OTHER_MARKS - 1));
            else if (Folding.key(letter).equals(plain)) same.add(new Reading(letter, OTHER_MARKS));
        }
        same.add(new Reading("", STRAY));
        return same;
    }
}
