package vn.luytre.document;

import java.util.List;
import java.util.Locale;

/**
 * What stands over an annex.
 *
 * @param number «Phụ lục II», without a number where there is only one
 * @param title in capitals
 * @param belongsTo «(Kèm theo Báo cáo số 08/BC-BCĐ ngày 05 tháng 6 năm 2026 của …)»
 */
record AnnexHead(String number, String title, String belongsTo) {
    private static final List<String> NUMBERS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    /** More have no number. */
    static final int MOST = NUMBERS.size();

    /** Of the annex at that place, from 0. */
    static AnnexHead of(OfficialDocument document, int at) {
        var head = document.head();
        return new AnnexHead(
                document.annexes().size() == 1 ? "Phụ lục" : "Phụ lục " + NUMBERS.get(at),
                document.annexes().get(at).title().toUpperCase(Locale.forLanguageTag("vi")),
                "(Kèm theo " + document.type().title() + " số " + head.numberAndNotation() + " "
                        + head.dayInWords().strip() + " của " + Said.tidy(head.issuer()) + ")");
    }
}
