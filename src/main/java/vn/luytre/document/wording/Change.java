package vn.luytre.document.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is against what it was.
 *
 * @param before null where there is no figure
 * @param base what it is compared with, «cùng kỳ năm trước»
 */
public record Change(Amount now, @Nullable Amount before, String base) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SMALLEST_SHARE = new BigDecimal("0.05");
    private static final int EXACT = 12;

    public static final String YEAR_BEFORE = "cùng kỳ năm trước";

    public Change {
        if (before != null && !before.getClass().equals(now.getClass())) {
            throw new IllegalArgumentException(now + " is compared with " + before);
        }
    }

    /**
     * «tăng 12,3 % so với cùng kỳ năm trước». Rates differ by points («điểm phần trăm»). Where the base is nought, or the share is
     * too small to be written, the difference itself is given; where there is no base it says so.
     */
    public String inWords() {
        if (before == null) return "chưa có số liệu " + base + " để so sánh";
        int order = now.value().compareTo(before.value());
        if (order == 0) return now.value().signum() == 0 ? base + " cũng không có" : "bằng " + base;
        return (order > 0 ? "tăng " : "giảm ") + size(before) + " so với " + base
                + (isNew(before) ? " (" + base + " không có)" : "");
    }

    private static boolean isNew(Amount before) {
        return before.value().signum() == 0 && !(before instanceof Amount.Rate);
    }

    private String size(Amount before) {
        var difference = now.value().subtract(before.value()).abs();
        return switch (now) {
            case Amount.Rate _ -> points(difference);
            case Amount.Count _, Amount.Money _ -> share(difference, before);
        };
    }

    private static String points(BigDecimal difference) {
        return Numbers.plain(Numbers.shortened(difference)) + " điểm phần trăm";
    }

    private static String share(BigDecimal difference, Amount before) {
        if (before.value().signum() <= 0) return before.with(difference).toString();
        var percent = difference.multiply(HUNDRED).divide(before.value(), EXACT, RoundingMode.HALF_UP);
        boolean isTooSmall = percent.compareTo(SMALLEST_SHARE) < 0;
        return isTooSmall ? before.with(difference).toString() : Numbers.percent(percent);
    }
}
