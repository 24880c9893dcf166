package vn.luytre.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * The two encodings of Vietnamese before Unicode that are still met. Their fonts draw Vietnamese letters in the places
 * of Western ones, so a file looks right with the font and reads «Céng hßa x· héi» or «Coäng hoøa xaõ hoäi» without.
 * Texts are taken as they appear when their bytes are read as Windows-1252 or Latin-1.
 */
public enum LegacyEncoding {
    /**
     * TCVN 5712:1993 in its third form, known as ABC, fonts «.VnTime». One byte a letter. It has no capitals with
     * tones: those came from a second font («.VnTimeH») over the same bytes. So what decodes «céng hßa» cannot know
     * that it was printed «CỘNG HÒA», and leaves small letters small.
     */
    TCVN3,
    /** VNI for Windows, fonts «VNI-Times». A vowel is followed by a character for its marks; small and capital. */
    VNI;

    private static final int FEWEST_WORDS = 3;

    /** The text in Unicode, composed (NFC). What the encoding does not use stays as it is. */
    public MappedText decode(String text) {
        return table().decode(text).nfc();
    }

    /** The text as it was written in this encoding; what the encoding has not stays as it is. */
    public String encode(String text) {
        return table().encode(MappedText.of(text).nfc().text());
    }

    /**
     * The encoding of a text, where it shows: at least three words have characters beyond ASCII, and four of five such
     * words become syllables when decoded. Vietnamese in Unicode, which has its own letters, is never taken for one.
     */
    public static Optional<LegacyEncoding> detect(CharSequence text) {
        var words = LegacyWords.of(text);
        if (words.size() < FEWEST_WORDS) return Optional.empty();
        return Arrays.stream(values())
                .filter(encoding -> words.syllablesIn(encoding) * 5 >= words.size() * 4)
                .max((one, other) -> Integer.compare(words.syllablesIn(one), words.syllablesIn(other)));
    }

    private LegacyTable table() {
        return switch (this) {
            case TCVN3 -> TcvnTable.TABLE;
            case VNI -> VniTable.TABLE;
        };
    }
}
