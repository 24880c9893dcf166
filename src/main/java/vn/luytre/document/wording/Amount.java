package vn.luytre.document.wording;

import java.math.BigDecimal;

/** A figure with what it counts. */
public sealed interface Amount {
    BigDecimal value();

    /** What it would be with another value. */
    Amount with(BigDecimal other);

    /** «1.234 mô hình». */
    record Count(BigDecimal value, String unit) implements Amount {
        @Override
        public Count with(BigDecimal other) {
            return new Count(other, unit);
        }

        @Override
        public String toString() {
            return (Numbers.plain(value) + " " + unit).strip();
        }
    }

    /** A share of a hundred: «87,5 %». */
    record Rate(BigDecimal value) implements Amount {
        @Override
        public Rate with(BigDecimal other) {
            return new Rate(other);
        }

        @Override
        public String toString() {
            return Numbers.percent(value);
        }
    }

    /** «1,25 tỷ đồng»; the value is in đồng. */
    record Money(BigDecimal value) implements Amount {
        @Override
        public Money with(BigDecimal other) {
            return new Money(other);
        }

        @Override
        public String toString() {
            return Numbers.money(value);
        }
    }

    static Amount count(long value, String unit) {
        return new Count(BigDecimal.valueOf(value), unit);
    }
}
