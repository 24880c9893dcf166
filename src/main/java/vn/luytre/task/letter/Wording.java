package vn.luytre.task.letter;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.luytre.document.Letterhead;
import vn.luytre.document.Mandate;
import vn.luytre.document.Signature;

/**
 * What of a letter is not in the duties: who writes, in whose name it is signed, and by when an answer is asked for. Empty is
 * what somebody will fill in by hand.
 *
 * @param superior the body above, as printed over the name
 * @param office who writes, «Ủy ban nhân dân tỉnh Lũy Tre»
 * @param authority «KT. CHỦ TỊCH», empty where the head signs
 */
public record Wording(
        String superior,
        String office,
        String symbol,
        String place,
        String authority,
        String title,
        String signer,
        String drafter,
        LocalDate answerBy) {
    Letterhead writer() {
        return new Letterhead(
                superior.isBlank() ? null : superior.strip(),
                office.strip(),
                null,
                symbol.strip(),
                place.strip(),
                null);
    }

    /** Words before the title that are no mandate of the decree are printed as they were typed. */
    Signature signature() {
        var mandate = Mandate.read(authority);
        var typed = mandate.isPresent() || authority.isBlank() ? Stream.<String>empty() : Stream.of(authority.strip());
        return new Signature(
                mandate.stream().toList(),
                Stream.concat(typed, Stream.of(title.strip())).toList(),
                signer.strip());
    }
}
