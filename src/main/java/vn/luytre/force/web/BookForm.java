package vn.luytre.force.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.force.book.LineKind;

/** Which lines of the book a list shows, as it stands in the address. */
public record BookForm(
        @Nullable Long unit,
        @Nullable Long team,
        @Nullable LineKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    static BookForm empty() {
        return new BookForm(null, null, null, null, null);
    }
}
