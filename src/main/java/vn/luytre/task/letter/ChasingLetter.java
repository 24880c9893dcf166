package vn.luytre.task.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A letter to units that are late («công văn đôn đốc»), before anybody has signed it.
 *
 * @param late what is late, unit by unit, not empty
 * @param asOf the day up to which lateness is counted
 * @param answerBy the day by which an answer is asked for
 */
public record ChasingLetter(Office office, List<Late> late, LocalDate asOf, LocalDate answerBy, Signature signature) {
    public ChasingLetter {
        late = List.copyOf(late);
        if (late.isEmpty()) throw new IllegalArgumentException("nobody is late");
    }

    /** The units that it goes to, each once. */
    Stream<String> units() {
        return late.stream().map(Late::unit).distinct();
    }

    /**
     * Who writes.
     *
     * @param superior the body above, as printed over the name; null where there is none
     * @param name as in «ỦY BAN NHÂN DÂN TỈNH LŨY TRE»
     * @param number «566», null while the records office has given none
     * @param symbol «UBND-NC»
     * @param place «Lũy Tre»
     * @param date null while nobody has signed
     */
    public record Office(
            @Nullable String superior,
            String name,
            @Nullable Integer number,
            String symbol,
            String place,
            @Nullable LocalDate date) {}

    /**
     * Something that is late.
     *
     * @param source of the duty, «Mục II.4 Kế hoạch số 12/KH-BCĐ ngày 05/01/2026»; empty where it was given by hand
     * @param days how many it is late
     */
    public record Late(String unit, String sentence, String source, LocalDate due, long days) {}

    /**
     * Who is to sign.
     *
     * @param authority «KT. CHỦ TỊCH»; null where the head signs
     * @param title «PHÓ CHỦ TỊCH»
     * @param name empty where it is not known yet
     * @param drafter the code of the unit that drafts, as in «Lưu: VT, NC.»
     */
    public record Signature(@Nullable String authority, String title, String name, String drafter) {}
}
