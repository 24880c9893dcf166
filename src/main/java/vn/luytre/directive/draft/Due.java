package vn.luytre.directive.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import vn.luytre.web.Refused;

/** By when a duty is to be done. Kept in one cell of a draft: {@code 2026-06-15}, {@code R/P1Y/before/--08-19}, {@code none}. */
public sealed interface Due {
    /** The last good day. */
    record On(LocalDate day) implements Due {
        @Override
        public String text() {
            return day.toString();
        }
    }

    /**
     * Again and again, in the words of {@code reading/1}: «trước ngày 19/8 hằng năm».
     *
     * @param op empty where none is said
     * @param value empty where the text has no day
     */
    record Every(String freq, String op, String value) implements Due {
        public Every {
            if (!FREQUENCIES.contains(freq)) throw new Refused("directive.due.no-rhythm");
        }

        @Override
        public String text() {
            return "R/" + freq + "/" + op + "/" + value;
        }
    }

    /** «không có thời hạn»: a person says so, or the text does («thường xuyên»). */
    record None() implements Due {
        @Override
        public String text() {
            return NONE;
        }
    }

    String NONE = "none";

    /** Week, month, quarter, half-year, year, and those between. */
    List<String> FREQUENCIES =
            List.of("P1D", "P1W", "P2W", "P1M", "P2M", "P3M", "P4M", "P6M", "P9M", "P1Y", "P2Y", "P5Y");

    String text();

    /** The due date of a cell. */
    static Due of(String text) {
        if (text.equals(NONE)) return new None();
        if (text.startsWith("R/")) {
            var parts = text.split("/", 4);
            if (parts.length == 4) return new Every(parts[1], parts[2], parts[3]);
        }
        try {
            return new On(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no due date: " + text, e);
        }
    }
}
