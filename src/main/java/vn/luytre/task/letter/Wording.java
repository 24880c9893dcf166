package vn.luytre.task.letter;

import java.time.LocalDate;

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
    ChasingLetter.Office writer() {
        return new ChasingLetter.Office(
                superior.isBlank() ? null : superior.strip(),
                office.strip(),
                null,
                symbol.strip(),
                place.strip(),
                null);
    }

    ChasingLetter.Signature signature() {
        return new ChasingLetter.Signature(
                authority.isBlank() ? null : authority.strip(), title.strip(), signer.strip(), drafter.strip());
    }
}
