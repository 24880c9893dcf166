package vn.luytre.directive.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When and by whom a document was written: that says which units its names mean.
 *
 * @param day null where it bears none
 * @param issuer written out: «Ủy ban nhân dân tỉnh Đắk Nông»; null where it is not known
 */
public record Writing(@Nullable LocalDate day, @Nullable String issuer) {
    /** Of a name that stands in no document. */
    public static final Writing NONE = new Writing(null, null);
}
