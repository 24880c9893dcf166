package vn.luytre.reading.file.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Doubt;
import vn.luytre.reading.file.LegacyFont;
import vn.luytre.text.LegacyEncoding;
import vn.luytre.text.Syllable;

/**
 * What the letters of each font of a PDF are: Unicode, letters of an old encoding, or unknown where the font does not say it or says it
 * wrong. An old encoding shows in the name of the font, else in all that is written with it.
 */
final class PdfFonts {
    private static final int ENOUGH = 20_000;

    private final Map<String, StringBuilder> texts = new HashMap<>();
    private final List<String> fonts = new ArrayList<>();

    /** One word more, written in this font; they come in the order in which {@link #settle} meets them. */
    void count(@Nullable String font, String word) {
        var name = String.valueOf(font);
        fonts.add(name);
        var text = texts.computeIfAbsent(name, _ -> new StringBuilder());
        if (text.length() < ENOUGH) text.append(word).append(' ');
    }

    /** The code of «ư» in TCVN3 is that of a hyphen elsewhere. */
    String letters(String word, @Nullable String font) {
        return LegacyFont.of(font).encoding() == LegacyEncoding.TCVN3 && word.length() > 1 ? between(word) : word;
    }

    private static String between(String word) {
        var letters = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            boolean inside = i > 0 && Character.isLetter(word.charAt(i - 1))
                    || i + 1 < word.length() && Character.isLowerCase(word.charAt(i + 1));
            if (word.charAt(i) == '-' && inside && isOfSyllable(word, i)) letters.setCharAt(i, '\u00AD');
        }
        return letters.toString();
    }

    private static boolean isOfSyllable(String word, int at) {
        var decoded = LegacyEncoding.TCVN3
                .decode(word.substring(0, at) + '\u00AD' + word.substring(at + 1))
                .text();
        return Syllable.isSyllable(decoded.replaceAll("[.,;:)]++$", ""));
    }

    /** Makes the words of all pages what they are seen to be. */
    void settle(List<PdfPage> pages) {
        Map<String, Writing> writings = new HashMap<>();
        texts.forEach((font, text) -> writings.put(font, Writing.of(font, text.toString())));
        int next = 0;
        for (var page : pages) {
            for (int i = 0; i < page.words().size(); i++) {
                var writing = writings.getOrDefault(fonts.get(next++), Writing.PLAIN);
                page.words().set(i, writing.word(page.words().get(i)));
            }
        }
    }

    /**
     * How a font is to be read.
     *
     * @param wrong it says of its letters that they are others than those it draws
     */
    private record Writing(LegacyFont font, boolean wrong) {
        static final Writing PLAIN = new Writing(LegacyFont.of(null), false);

        static Writing of(String name, String text) {
            var font = LegacyFont.of(name);
            if (font.encoding() != null) return new Writing(font, false);
            return LegacyEncoding.detect(text)
                    .map(encoding -> new Writing(new LegacyFont(encoding, false), false))
                    .orElseGet(() -> new Writing(font, Gibberish.is(text)));
        }

        PdfWord word(PdfWord word) {
            if (isBullet(word.text())) return new PdfWord("-", word.box(), word.size());
            var text = font.unicode(word.text());
            var doubt = wrong || hasUnknown(text) ? Doubt.Cause.FONT : null;
            return new PdfWord(text, word.box(), word.size(), doubt);
        }

        /** A sign out of a font of pictures. */
        private static boolean isBullet(String text) {
            return text.length() == 1 && isPrivate(text.charAt(0));
        }

        private static boolean hasUnknown(String text) {
            return text.chars().anyMatch(c -> c == 0xFFFD || c < ' ' || isPrivate((char) c));
        }

        private static boolean isPrivate(char c) {
            return Character.getType(c) == Character.PRIVATE_USE;
        }
    }
}
