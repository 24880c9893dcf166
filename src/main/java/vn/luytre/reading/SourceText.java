package vn.luytre.reading;

import vn.luytre.text.MappedText;

/**
 * The text of one document as it was read from its file, never changed, and the name by which the file is known. Offsets
 * of a {@link Reading} are code points of this text.
 */
public final class SourceText {
    private final String name;
    private final String raw;
    private final MappedText normal;
    private final boolean simple;
    private final int codePoints;

    private SourceText(String name, String raw) {
        this.name = name;
        this.raw = raw;
        this.normal = MappedText.of(raw).nfc();
        this.codePoints = raw.codePointCount(0, raw.length());
        this.simple = codePoints == raw.length();
    }

    /** The text of a file, known by its base name. */
    public static SourceText of(String name, String raw) {
        return new SourceText(name, raw);
    }

    /** Base name of the file. */
    public String name() {
        return name;
    }

    /** The text as read. */
    public String raw() {
        return raw;
    }

    /** The text in composed form (NFC), on which the rules work, with the way back to the raw text. */
    public MappedText normal() {
        return normal;
    }

    /** Length in code points. */
    public int length() {
        return codePoints;
    }

    /** Code point offset of a UTF-16 index of the raw text. */
    public int codePointAt(int index) {
        return simple ? index : raw.codePointCount(0, index);
    }
}
