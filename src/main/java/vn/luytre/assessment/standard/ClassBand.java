package vn.luytre.assessment.standard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A class of a classification: «Xuất sắc».
 *
 * @param least points from which on; null where the province has not filled it in
 * @param confirmed false: shown as «chưa xác nhận»
 */
public record ClassBand(Grade grade, String name, @Nullable BigDecimal least, boolean confirmed) {
    /** Which class. */
    public enum Grade {
        EXCELLENT,
        GOOD,
        AVERAGE,
        WEAK
    }
}
