package vn.luytre.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the head and the foot of a document (Nghị định 30/2020/NĐ-CP, annex I): null where it says nothing.
 *
 * @param issuingBody «Ủy ban nhân dân tỉnh …», written out
 * @param docType «chỉ thị», «kế hoạch», «công văn» …, lower case
 * @param number number and symbol without blanks: «08/CT-UBND»
 * @param place «Quảng Ngãi»
 * @param date ISO date
 * @param subject trích yếu, without «V/v», «Về việc»
 * @param addressees kính gửi
 * @param recipients nơi nhận
 * @param archive what follows «Lưu:»
 * @param effective ISO date of effect, where the document states it
 */
public record Header(
        @Nullable Found issuingBody,
        @Nullable Found docType,
        @Nullable Found number,
        @Nullable Found place,
        @Nullable Found date,
        @Nullable Found subject,
        List<Found> addressees,
        @Nullable Signer signer,
        List<Recipient> recipients,
        @Nullable Found archive,
        @Nullable Found effective) {

    /** A header that says nothing. */
    public static final Header EMPTY =
            new Header(null, null, null, null, null, null, List.of(), null, List.of(), null, null);

    /**
     * Who signed.
     *
     * @param rank «Đại tá»
     * @param titleLines as printed, in their order: «KT. CHỦ TỊCH», «PHÓ CHỦ TỊCH»
     * @param authorityForm «KT.», «TM., KT.» …; null when the head signs in person
     */
    public record Signer(
            Found name,
            @Nullable String rank,
            List<Found> titleLines,
            @Nullable String authorityForm) {}

    /**
     * One line of nơi nhận.
     *
     * @param purpose as printed: «để b/c»
     * @param purposeNorm written out: «để báo cáo»
     */
    public record Recipient(
            Found name, @Nullable String purpose, @Nullable String purposeNorm) {}

    /** The date of the document, where there is one and it is a day of the calendar. */
    public @Nullable LocalDate day() {
        if (date == null) return null;
        String day = date.value();
        // The value is written by this program as yyyy-mm-dd; asked of every clause, a formatter would cost too much.
        return LocalDate.of(part(day, 0, 4), part(day, 5, 7), part(day, 8, 10));
    }

    private static int part(String day, int from, int to) {
        return Integer.parseInt(day, from, to, 10);
    }
}
