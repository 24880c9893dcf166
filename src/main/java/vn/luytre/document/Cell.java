package vn.luytre.document;

import java.math.BigDecimal;
import vn.luytre.document.wording.Numbers;

/** What stands in a cell of a table. Nothing, nought and «does not apply» are three different things. */
public sealed interface Cell {
    record Text(String text) implements Cell {
        @Override
        public String toString() {
            return text;
        }
    }

    record Figure(BigDecimal value) implements Cell {
        @Override
        public String toString() {
            return Numbers.plain(value);
        }
    }

    /** Why there is no figure. */
    enum Without implements Cell {
        /** Nobody has reported one. */
        MISSING("…"),
        /** There can be none. */
        NOT_APPLICABLE("x");

        private final String sign;

        Without(String sign) {
            this.sign = sign;
        }

        @Override
        public String toString() {
            return sign;
        }
    }

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(long value) {
        return new Figure(BigDecimal.valueOf(value));
    }
}
