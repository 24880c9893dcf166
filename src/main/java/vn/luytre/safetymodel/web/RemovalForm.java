package vn.luytre.safetymodel.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.OfficialDate;
import vn.luytre.document.Letterhead;
import vn.luytre.document.Mandate;
import vn.luytre.document.Signature;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitNames;
import vn.luytre.safetymodel.RemovalDecision;
import vn.luytre.safetymodel.Verdict;
import vn.luytre.task.letter.Wording;

/** What of a decision to remove sites is not in the register: who decides, on what it stands, in whose name it is signed. */
record RemovalForm(
        @Nullable List<Long> site,
        @Nullable @Size(max = 300) String superior,
        @NotBlank @Size(max = 300) String office,
        @NotBlank @Size(max = 60) String notation,
        @NotBlank @Size(max = 100) String place,
        @NotBlank @Size(max = 300) String enactedBy,
        @NotBlank @Size(max = 5000) String grounds,
        @Nullable @Size(max = 200) String authority,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 200) String signer) {

    /** As an office usually writes. */
    static RemovalForm usual(Unit unit, Wording wording, LocalDate day) {
        boolean isPlace = unit.kind().isPlace();
        return new RemovalForm(
                List.of(),
                wording.superior(),
                wording.office(),
                isPlace ? "QĐ-UBND" : "QĐ",
                wording.place(),
                wording.office(),
                "Căn cứ Nghị định số 06/2014/NĐ-CP ngày 21 tháng 01 năm 2014 của Chính phủ\nCăn cứ kết quả rà soát mô hình năm "
                        + day.getYear(),
                isPlace ? "TM. Ủy ban nhân dân" : "",
                wording.title(),
                "");
    }

    RemovalDecision decision(List<SiteRow> rows, Map<String, String> types, UnitNames units) {
        return new RemovalDecision(
                new Letterhead(
                        ModelForm.text(superior).isEmpty() ? null : ModelForm.text(superior),
                        office.strip(),
                        null,
                        notation.strip(),
                        place.strip(),
                        null),
                enactedBy.strip().toUpperCase(Locale.forLanguageTag("vi")),
                grounds.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                rows.stream().map(row -> line(row, types, units)).toList(),
                signature());
    }

    private Signature signature() {
        var typed = ModelForm.text(authority);
        var mandate = Mandate.read(typed);
        var words = mandate.isPresent() || typed.isEmpty() ? Stream.<String>empty() : Stream.of(typed);
        return new Signature(
                mandate.stream().toList(),
                Stream.concat(words, Stream.of(title.strip())).toList(),
                ModelForm.text(signer));
    }

    private static RemovalDecision.Line line(SiteRow row, Map<String, String> types, UnitNames units) {
        var area = units.of(row.area());
        return new RemovalDecision.Line(
                row.name(),
                types.getOrDefault(row.type(), row.type()),
                row.area() == row.unit() ? area : area + ", " + units.of(row.unit()),
                row.launchedOn() == null ? "" : OfficialDate.Style.SLASHES.write(row.launchedOn()),
                reason(row));
    }

    private static String reason(SiteRow row) {
        if (row.verdict() == Verdict.TO_BE_REMOVED) return "Rà soát năm " + row.verdictYear() + " đề nghị thanh loại";
        return row.lastSign() == null
                ? "Không có hoạt động nào được ghi nhận"
                : "Hoạt động gần nhất ngày " + OfficialDate.Style.SLASHES.write(row.lastSign());
    }
}
