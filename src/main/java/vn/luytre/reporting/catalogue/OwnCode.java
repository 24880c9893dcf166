package vn.luytre.reporting.catalogue;

import java.util.function.Predicate;
import vn.luytre.text.Folding;

/** The code of an own form, made of its name: «rieng-du-lich-he». Those that ship never begin like it. */
final class OwnCode {
    private static final String BEGINNING = "rieng-";
    private static final int LONGEST = 40;

    private OwnCode() {}

    static String of(String name, Predicate<String> taken) {
        var words = Folding.key(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var code = BEGINNING
                + words.substring(0, Math.min(words.length(), LONGEST)).replaceAll("-$", "");
        if (!taken.test(code)) return code;
        int number = 2;
        while (taken.test(code + "-" + number)) number++;
        return code + "-" + number;
    }
}
