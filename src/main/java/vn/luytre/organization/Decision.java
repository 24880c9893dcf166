package vn.luytre.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The instrument that orders or allows a change.
 *
 * @param number number and symbol, «1671/NQ-UBTVQH15»
 * @param date null where it is not confirmed
 */
public record Decision(String number, @Nullable LocalDate date, String issuer) {
    public Decision {
        if (number.isBlank() || issuer.isBlank())
            throw new IllegalArgumentException("a decision has number and issuer");
    }

    /** «1671/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội». */
    public String words() {
        return number + (date == null ? "" : " ngày " + Days.words(date)) + " của " + issuer;
    }

    /** «1671/NQ-UBTVQH15 ngày 16/6/2025». */
    public String shortWords() {
        return number + (date == null ? "" : " ngày " + Days.words(date));
    }
}
