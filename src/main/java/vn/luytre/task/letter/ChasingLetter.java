package vn.luytre.task.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.luytre.document.Letterhead;
import vn.luytre.document.Signature;

/**
 * A letter to units that are late («công văn đôn đốc»), before anybody has signed it.
 *
 * @param late what is late, unit by unit, not empty
 * @param asOf the day up to which lateness is counted
 * @param answerBy the day by which an answer is asked for
 * @param drafter the code of the unit that drafts, as in «Lưu: VT, NC.»; empty where there is none
 */
public record ChasingLetter(
        Letterhead office, List<Late> late, LocalDate asOf, LocalDate answerBy, Signature signature, String drafter) {
    public ChasingLetter {
        late = List.copyOf(late);
        if (late.isEmpty()) throw new IllegalArgumentException("nobody is late");
    }

    /** The units that it goes to, each once. */
    Stream<String> units() {
        return late.stream().map(Late::unit).distinct();
    }

    /**
     * Something that is late.
     *
     * @param source of the duty, «Mục II.4 Kế hoạch số 12/KH-BCĐ ngày 05/01/2026»; empty where it was given by hand
     * @param days how many it is late
     */
    public record Late(String unit, String sentence, String source, LocalDate due, long days) {}
}
