package vn.luytre.reporting.report;

import java.util.List;
import vn.luytre.organization.UnitId;

/**
 * A report that somebody wants to begin.
 *
 * @param theme what it is about, where the kind asks for it; else empty
 * @param forms whose figures it tells; empty for those of the kind
 */
public record NewReport(UnitId unit, ReportKind kind, ReportTime time, String theme, List<String> forms) {
    public NewReport {
        forms = List.copyOf(forms);
    }

    /** With the figures that its kind tells. */
    public NewReport(UnitId unit, ReportKind kind, ReportTime time) {
        this(unit, kind, time, "", List.of());
    }

    /** What makes two reports of a time different where the kind says nothing of figures. */
    String form() {
        return kind.asksForm() ? String.join(",", forms) : "";
    }

    /** Whether both are the same report; of one there are not two with other figures. */
    boolean isLike(NewReport other) {
        return unit.equals(other.unit)
                && kind.code().equals(other.kind.code())
                && time.equals(other.time)
                && theme.equals(other.theme)
                && form().equals(other.form());
    }
}
