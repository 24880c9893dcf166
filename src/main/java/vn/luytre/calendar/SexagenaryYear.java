package vn.luytre.calendar;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The name of a lunar year by heavenly stem and earthly branch (can, chi): «Quý Mão» for 2023, «Bính Ngọ» for 2026. The
 * names come round every sixty years, so a name alone does not say which year is meant.
 *
 * @param index 0 «Giáp Tý» (1984) to 59 «Quý Hợi» (1983)
 */
public record SexagenaryYear(int index) {
    private static final String[] STEMS = {"Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"};
    private static final String[] BRANCHES = {
        "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"
    };
    /** Other spellings in use, each with the one above. */
    private static final String[][] SPELLINGS = {
        {"Kỉ", "Kỷ"}, {"Quí", "Quý"}, {"Tí", "Tý"}, {"Mẹo", "Mão"}, {"Tị", "Tỵ"}
    };

    private static final int A_FIRST_YEAR = 1984;

    public SexagenaryYear {
        if (index < 0 || index > 59) throw new IllegalArgumentException("not one of the sixty: " + index);
    }

    /** The name of the lunar year that begins at Tết of the given year. */
    public static SexagenaryYear of(int year) {
        return new SexagenaryYear(Math.floorMod(year - A_FIRST_YEAR, 60));
    }

    /** Reads «Bính Ngọ», in any case, also in the spellings «Quí», «Kỉ», «Tí», «Tị», «Mẹo»; empty for «Bính Mùi», which cannot be. */
    public static Optional<SexagenaryYear> named(String name) {
        var cursor = new TextCursor(name.strip(), 0);
        var year = at(cursor);
        return year != null && cursor.at() == name.strip().length() ? Optional.of(year) : Optional.empty();
    }

    /** The year of this name that is nearest to {@code near}; of two equally near the later. */
    public int yearNear(int near) {
        int later = near + Math.floorMod(A_FIRST_YEAR + index - near, 60);
        return later - near <= 30 ? later : later - 60;
    }

    /** The year named, near to another: {@code yearOf("Bính Ngọ", 2026)} is 2026. */
    public static OptionalInt yearOf(String name, int near) {
        return named(name).map(year -> OptionalInt.of(year.yearNear(near))).orElse(OptionalInt.empty());
    }

    /** «Bính Ngọ». */
    public String name() {
        return STEMS[index % 10] + " " + BRANCHES[index % 12];
    }

    /** Moves the cursor over a name if one stands there. */
    static @Nullable SexagenaryYear at(TextCursor cursor) {
        int begin = cursor.at();
        int stem = oneOf(STEMS, cursor);
        int branch = stem >= 0 && cursor.blanks() ? oneOf(BRANCHES, cursor) : -1;
        // Stems and branches advance together, so an odd stem never meets an even branch.
        if (branch >= 0 && stem % 2 == branch % 2) return new SexagenaryYear(Math.floorMod(6 * stem - 5 * branch, 60));
        cursor.backTo(begin);
        return null;
    }

    private static int oneOf(String[] names, TextCursor cursor) {
        for (int i = 0; i < names.length; i++) {
            if (cursor.word(names[i].toLowerCase(Locale.ROOT)) || otherSpelling(names[i], cursor)) return i;
        }
        return -1;
    }

    private static boolean otherSpelling(String name, TextCursor cursor) {
        for (var spelling : SPELLINGS) {
            if (spelling[1].equals(name) && cursor.word(spelling[0].toLowerCase(Locale.ROOT))) return true;
        }
        return false;
    }

    @Override
    public String toString() {
        return name();
    }
}
