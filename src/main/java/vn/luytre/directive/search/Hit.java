package vn.luytre.directive.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.luytre.directive.DocumentTitle;

/**
 * Something found.
 *
 * @param kind {@code HEAD}, {@code DUTY} or {@code TEXT}
 * @param number of the duty in its directive
 */
public record Hit(
        UUID directive,
        String kind,
        int number,
        Optional<String> label,
        Snippet snippet,
        String state,
        Optional<String> type,
        Optional<String> code,
        Optional<String> issuer,
        Optional<String> subject,
        Optional<LocalDate> issuedOn) {
    /** «Kế hoạch 12/KH-UBND», as the list of directives has it. */
    public String title() {
        return DocumentTitle.of(type, code, subject);
    }
}
