package vn.luytre.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.OfficialDate;

/**
 * The head of a document: who issues it, under which number, where and when.
 *
 * @param superior «cơ quan chủ quản», printed over the issuer; null where there is none
 * @param issuer «Ủy ban nhân dân tỉnh Lũy Tre»
 * @param number «08», null while the records office has given none: then there is room to write it
 * @param notation «BC-BCĐ»; empty where the decree gives the type no code
 * @param place «địa danh»
 * @param day null while nobody has signed: then there is room to write it
 */
public record Letterhead(
        @Nullable String superior,
        String issuer,
        @Nullable Integer number,
        String notation,
        String place,
        @Nullable LocalDate day) {
    public Letterhead {
        if (number != null && number < 1) throw new IllegalArgumentException("number " + number);
    }

    /** «08/BC-BCĐ»: below ten with a nought. What has no notation has a number in a book. */
    public String numberAndNotation() {
        return (number == null ? "        " : (number < 10 ? "0" : "") + number)
                + (notation.isEmpty() ? "" : "/" + notation);
    }

    /** «ngày 05 tháng 02 năm 2026». */
    public String dayInWords() {
        return day == null ? "ngày        tháng        năm        " : OfficialDate.Style.WORDS.write(day);
    }
}
