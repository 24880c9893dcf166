package vn.luytre.text.repair;

import java.util.Locale;

/** Writes a word in the case of the damaged characters that it stands for. */
final class Lettering {
    private Lettering() {}

    static String like(String read, String word) {
        if (isCapitals(read)) return word.toUpperCase(Locale.ROOT);
        char first = read.charAt(0);
        boolean capital = Character.isUpperCase(first);
        // Only the capital Đ has the shape of P or B, whatever case that is taken for; I for l is no capital
        if (word.charAt(0) == 'đ') capital = "pPbBD".indexOf(first) >= 0 || capital;
        if (word.charAt(0) == 'l' && first == 'I') capital = false;
        return capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }

    private static boolean isCapitals(String read) {
        int capitals = 0;
        int letters = 0;
        for (int i = 0; i < read.length(); i++) {
            if (Character.isLetter(read.charAt(i))) letters++;
            if (Character.isUpperCase(read.charAt(i))) capitals++;
        }
        return letters > 1 && capitals * 3 >= letters * 2 && !(letters == 2 && capitals < 2);
    }
}
