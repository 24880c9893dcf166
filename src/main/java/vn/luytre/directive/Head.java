package vn.luytre.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.directive.draft.Draft;
import vn.luytre.text.Folding;

/**
 * What a document is, as its draft has it.
 *
 * @param key the same for the same number, symbol, issuer and year, however they are written; null where one of them is missing
 */
record Head(
        @Nullable String issuer,
        @Nullable String type,
        @Nullable String number,
        @Nullable LocalDate day,
        @Nullable String subject,
        @Nullable String key) {

    static Head of(Draft draft) {
        var issuer = draft.field("issuing_body").orElse(null);
        var number = draft.field("number").orElse(null);
        var day = draft.field("date").map(LocalDate::parse).orElse(null);
        var key = issuer == null || number == null || day == null ? null : key(number, issuer, day);
        var type = draft.field("doc_type").orElse(null);
        return new Head(issuer, type, number, day, draft.field("subject").orElse(null), key);
    }

    /** The issuer as it is compared. */
    @Nullable
    String issuerKey() {
        return issuer == null ? null : Folding.key(issuer).strip();
    }

    /** «08/CT-UBND», «8 / CT-UBND» and «08/CT - UBND» are one number. */
    private static String key(String number, String issuer, LocalDate day) {
        var letters = Folding.key(number).replaceAll("[^a-z0-9]+", " ").strip().replaceFirst("^0+", "");
        return letters.replace(" ", "") + "|" + Folding.key(issuer).strip() + "|" + day.getYear();
    }
}
