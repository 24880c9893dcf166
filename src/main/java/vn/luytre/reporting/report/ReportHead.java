package vn.luytre.reporting.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.luytre.document.Basis;
import vn.luytre.document.Distribution;
import vn.luytre.document.Letterhead;
import vn.luytre.document.Mandate;
import vn.luytre.document.Recipient;
import vn.luytre.document.Signature;

/**
 * What stands around the text of a report; texts may be empty, of several lines each is one.
 *
 * @param number null while the records office has given none
 * @param day null while nobody has signed
 * @param authority in whose place somebody signs, «KT. CHỦ TỊCH»
 * @param titles of who signs
 */
public record ReportHead(
        String superior,
        String issuer,
        @Nullable Integer number,
        String notation,
        String place,
        @Nullable LocalDate day,
        String addressees,
        String grounds,
        String recipients,
        String archive,
        String authority,
        String titles,
        String signer) {
    /** The same for another report: its number and its day are of its own. */
    ReportHead forNext() {
        return new ReportHead(
                superior,
                issuer,
                null,
                notation,
                place,
                null,
                addressees,
                grounds,
                recipients,
                archive,
                authority,
                titles,
                signer);
    }

    Letterhead letterhead() {
        return new Letterhead(superior.isBlank() ? null : superior.strip(), issuer, number, notation, place, day);
    }

    Basis basis() {
        return new Basis(null, lines(grounds));
    }

    Distribution distribution() {
        return new Distribution(
                lines(addressees), lines(recipients).stream().map(Recipient::of).toList(), archive);
    }

    /** Lines before the title that are no mandate of the decree are printed as they were typed. */
    Signature signature() {
        var mandates = lines(authority).stream().flatMap(line -> Mandate.read(line).stream());
        var typed = lines(authority).stream().filter(line -> Mandate.read(line).isEmpty());
        return new Signature(
                mandates.toList(), Stream.concat(typed, lines(titles).stream()).toList(), signer.strip());
    }

    /** Each without the mark at its end and the dash before it, which the document has anyway. */
    static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.strip().replaceFirst("^[-–+]\\s+", "").replaceFirst("[;.]+$", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
