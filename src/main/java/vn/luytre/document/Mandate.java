package vn.luytre.document;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * In whose place somebody signs: «TM. ỦY BAN NHÂN DÂN», «KT. TRƯỞNG BAN» (Nghị định 30/2020/NĐ-CP, điều 13).
 *
 * @param of the body or the office
 */
public record Mandate(Mark mark, String of) {
    /** The mark before it. */
    public enum Mark {
        /** On behalf of a collective, «thay mặt». */
        TM,
        /** Acting as head, «quyền». */
        Q,
        /** A deputy for the head, «ký thay». */
        KT,
        /** By order of the head, «thừa lệnh». */
        TL,
        /** By written delegation of the head, «thừa ủy quyền». */
        TUQ
    }

    /** «KT. Chủ tịch» as somebody typed it; empty where it begins with no mark. */
    public static Optional<Mandate> read(String text) {
        return Stream.of(Mark.values())
                .filter(mark -> text.strip()
                        .regionMatches(true, 0, mark + ".", 0, mark.name().length() + 1))
                .map(mark -> new Mandate(
                        mark, text.strip().substring(mark.name().length() + 1).strip()))
                .findFirst();
    }

    @Override
    public String toString() {
        return mark + ". " + of;
    }
}
