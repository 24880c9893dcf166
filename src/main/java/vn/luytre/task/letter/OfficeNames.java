package vn.luytre.task.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.luytre.calendar.WorkingDays;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.UnitLevel;
import vn.luytre.organization.Units;

/** Units as the offices that write letters and get them (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
@Component
public class OfficeNames {
    private static final int DAYS_TO_ANSWER = 5;

    private final Units units;

    OfficeNames(Units units) {
        this.units = units;
    }

    /** For a place its committee: «Ủy ban nhân dân xã Tre Xanh»; a residential area has none. */
    public static String of(Unit unit) {
        boolean hasCommittee = unit.kind().isPlace() && unit.kind().level() != UnitLevel.RESIDENTIAL;
        return hasCommittee ? "Ủy ban nhân dân " + unit.nameInSentence() : unit.name();
    }

    /** What a letter of a unit says where nobody says otherwise. */
    public Wording usual(Unit unit, LocalDate day) {
        var path = units.path(unit.id(), day);
        boolean isPlace = unit.kind().isPlace();
        return new Wording(
                superior(unit, path),
                of(unit),
                isPlace ? "UBND-VP" : "",
                path.isEmpty() ? "" : bare(path.getFirst()),
                "",
                isPlace ? "Chủ tịch" : "Thủ trưởng",
                "",
                "",
                WorkingDays.standard().after(day, DAYS_TO_ANSWER));
    }

    /** A committee of the people stands under nobody on paper; a department stands under its committee. */
    private static String superior(Unit unit, List<Unit> path) {
        boolean isOfCommittee = unit.kind() == UnitKind.DEPARTMENT || unit.kind() == UnitKind.DIVISION;
        if (!isOfCommittee || path.size() < 2) return "";
        var above = path.get(path.size() - 2);
        return above.kind().isPlace() ? of(above) : above.name();
    }

    /** «Lũy Tre» of «Tỉnh Lũy Tre». */
    private static String bare(Unit top) {
        var name = top.name();
        for (var word : List.of("Tỉnh ", "Thành phố ")) {
            if (name.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT)))
                return name.substring(word.length());
        }
        return name;
    }
}
