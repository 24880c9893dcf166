package vn.luytre.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instrument or document that the text names, with all its mentions.
 *
 * @param id «C1», in the order of the first mentions
 * @param type lower case: «nghị định»
 * @param numberSymbol as printed, without blanks; null where it has no number
 * @param canonical the usual form: «09-CT/TW» for «09/CT-TW»
 * @param date ISO, as printed even where the print is wrong
 * @param issuer as the text gives it
 * @param title what it is about
 */
public record Citation(
        String id,
        String type,
        @Nullable String numberSymbol,
        @Nullable String canonical,
        @Nullable String date,
        @Nullable String issuer,
        @Nullable String title,
        List<Relation> relations,
        List<Mention> mentions,
        Confidence confidence,
        String rule) {

    /** This instrument {@code type} that one: «thay thế», «tiếp tục thực hiện», «gắn với» … */
    public record Relation(String type, String target) {}

    /** The head (type, number, date) and, from the same start, all that names it with issuer and title. */
    public record Mention(Span head, Span full) {}

    /** What the document itself does to a cited one: «thực hiện», «căn cứ», «thay thế» … */
    public record DocumentRelation(String type, String target, Span span, Confidence confidence, String rule) {}
}
