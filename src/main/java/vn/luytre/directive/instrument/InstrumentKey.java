package vn.luytre.directive.instrument;

import vn.luytre.text.Folding;

/** The number of an instrument as it is compared: «09-CT/TW», «09/CT-TW» and «9 - CT/TW» are one. */
final class InstrumentKey {
    private InstrumentKey() {}

    static String of(String number) {
        return Folding.key(number).replaceAll("[^a-z0-9]+", " ").strip().replaceFirst("^0+(?=\\d)", "");
    }

    /** True where the year is a part of the number («06/2014/NĐ-CP»): then there is one such instrument only. */
    static boolean hasYear(String key) {
        var parts = key.split(" ", 3);
        return parts.length > 1 && parts[1].length() == 4 && parts[1].chars().allMatch(Character::isDigit);
    }
}
