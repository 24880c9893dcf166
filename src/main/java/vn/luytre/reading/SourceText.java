package vn.luytre.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.luytre.text.LegacyEncoding;
import vn.luytre.text.MappedText;

/**
 * The text of one document as it was read from its file, never changed, and the name by which the file is known. Offsets
 * of a {@link Reading} are code points of this text.
 */
public final class SourceText {
    private final String name;
    private final String raw;
    private final MappedText composed;
    private final MappedText normal;
    private final int[] pairs;
    private final List<PageLine> places;
    private final List<Doubt> doubts;

    private SourceText(
            String name,
            String raw,
            MappedText composed,
            MappedText normal,
            List<PageLine> places,
            List<Doubt> doubts) {
        this.name = name;
        this.places = places;
        this.doubts = doubts;
        this.raw = raw;
        this.composed = composed;
        this.normal = normal;
        this.pairs = pairs(raw);
    }

    /** Where characters that take two places of a string («😀») have their second place. */
    private static int[] pairs(String raw) {
        int count = raw.length() - raw.codePointCount(0, raw.length());
        int[] seconds = new int[count];
        for (int i = 1, found = 0; found < count; i++) {
            if (Character.isSurrogatePair(raw.charAt(i - 1), raw.charAt(i))) seconds[found++] = i++;
        }
        return seconds;
    }

    /** The text of a file, known by its base name. */
    public static SourceText of(String name, String raw) {
        return of(name, raw, List.of(), List.of());
    }

    /** The same of a file with pages: the places of its lines and what could not be read for sure, each in their order. */
    public static SourceText of(String name, String raw, List<PageLine> places, List<Doubt> doubts) {
        var composed = MappedText.of(raw).nfc();
        return new SourceText(name, raw, composed, composed, List.copyOf(places), List.copyOf(doubts));
    }

    /**
     * The same file, damaged, as it reads repaired: the rules work on the repaired text, all places are those of the file,
     * and the quality stays that of the file.
     */
    public SourceText repaired(MappedText repaired) {
        return new SourceText(name, raw, composed, repaired.nfc(), places, doubts);
    }

    /** The same file, in an encoding from before Unicode: the rules work on the decoded text, all places are those of the file. */
    SourceText decoded(LegacyEncoding encoding) {
        return new SourceText(name, raw, composed, encoding.decode(raw), places, doubts);
    }

    /** Base name of the file. */
    public String name() {
        return name;
    }

    /** The text as read. */
    public String raw() {
        return raw;
    }

    /** The text as read in composed form (NFC), by which its quality is measured. */
    String composed() {
        return composed.text();
    }

    /** True where the rules work on a repaired text. */
    boolean isRepaired() {
        return !normal.text().equals(composed.text());
    }

    /** The text in composed form (NFC), repaired or not, on which the rules work, with the way back to the raw text. */
    public MappedText normal() {
        return normal;
    }

    /** Length in code points. */
    public int length() {
        return raw.length() - pairs.length;
    }

    /** Code point offset of a UTF-16 index of the raw text. */
    public int codePointAt(int index) {
        if (pairs.length == 0) return index;
        int before = Arrays.binarySearch(pairs, index);
        return index - (before >= 0 ? before : -before - 1);
    }

    /** Where the lines stand on their pages; none for a file without pages. */
    public List<PageLine> places() {
        return places;
    }

    /** What could not be taken from the file for sure. */
    public List<Doubt> doubts() {
        return doubts;
    }

    /** Where its pages begin; empty for a file without pages. */
    List<Reading.PageStart> pages() {
        var pages = new ArrayList<Reading.PageStart>();
        for (var line : places) {
            boolean isNew = pages.isEmpty() || line.page() > pages.getLast().number();
            if (isNew) pages.add(new Reading.PageStart(line.page(), codePointAt(line.start())));
        }
        return List.copyOf(pages);
    }

    /** Number of the page of a code point, from 1; 0 for a file without pages. */
    public int pageAt(int codePoint) {
        if (places.isEmpty()) return 0;
        int index = raw.offsetByCodePoints(0, codePoint);
        int behind = InOrder.firstBehind(index, places, PageLine::start);
        return places.get(Math.max(0, behind - 1)).page();
    }
}
