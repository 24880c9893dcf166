package vn.luytre.text;

import java.math.BigDecimal;

/** A number read in a text, «1.165» or «hai mươi mốt», and where it stands there. */
public record Numeral(BigDecimal value, int start, int end) {
    public Numeral {
        if (start < 0 || end <= start) throw new IllegalArgumentException("stretch " + start + ".." + end);
    }
}
