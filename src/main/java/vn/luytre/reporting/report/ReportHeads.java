package vn.luytre.reporting.report;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.luytre.document.OfficialType;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitLevel;
import vn.luytre.task.letter.OfficeNames;

/** What stands around the text of a new report where the unit has not written one before. */
@Component
class ReportHeads {
    private final OfficeNames offices;

    ReportHeads(OfficeNames offices) {
        this.offices = offices;
    }

    ReportHead usual(Unit unit, OfficialType type, LocalDate day) {
        var usual = offices.usual(unit, day);
        boolean isPlace = unit.kind().isPlace();
        return new ReportHead(
                usual.superior(),
                usual.office(),
                null,
                isPlace ? type.notation("UBND") : "",
                isPlace && unit.kind().level() == UnitLevel.COMMUNE ? bare(unit) : usual.place(),
                null,
                "",
                "",
                "",
                "VT",
                isPlace ? "TM. Ủy ban nhân dân" : "",
                usual.title(),
                "");
    }

    /** «Tre Ngà» of «Xã Tre Ngà». */
    private static String bare(Unit unit) {
        var word = unit.kind().word() + " ";
        var name = unit.name();
        return name.regionMatches(true, 0, word, 0, word.length()) ? name.substring(word.length()) : name;
    }
}
