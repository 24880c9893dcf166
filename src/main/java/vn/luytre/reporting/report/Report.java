package vn.luytre.reporting.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.submission.SheetState;
import vn.luytre.reporting.submission.Standing;

/**
 * «Báo cáo»: what a unit reports of a time.
 *
 * @param forms whose figures it tells; empty for those of its kind
 * @param standing how far it is on its way
 */
public record Report(
        ReportId id,
        UnitId unit,
        ReportKind kind,
        ReportTime time,
        String theme,
        List<String> forms,
        ReportHead head,
        Standing standing,
        OffsetDateTime changedAt) {
    public Report {
        forms = List.copyOf(forms);
    }

    /** «Trích yếu». */
    public String subject() {
        var subject = filled(kind.subject()).strip();
        return Character.toUpperCase(subject.charAt(0)) + subject.substring(1);
    }

    /** A sentence of the rule pack with what belongs into it. */
    String filled(String sentence) {
        return sentence.replace("{period}", TimeText.of(time))
                .replace("{theme}", theme)
                .replace("{issuer}", head.issuer());
    }

    /** The forms whose figures it tells, those of its kind first. */
    List<String> formCodes() {
        if (forms.isEmpty()) return kind.forms();
        var codes = new ArrayList<>(kind.forms());
        codes.retainAll(forms);
        for (var form : forms) if (!codes.contains(form)) codes.add(form);
        return codes;
    }

    /** Whether the writer chose a form that its kind does not have. */
    boolean isDrawn(FigureForm form) {
        return !kind.forms().contains(form.code());
    }

    /** One like it, as somebody would wish for it. */
    NewReport wish() {
        return new NewReport(unit, kind, time, theme, forms);
    }

    boolean isLike(NewReport wish) {
        return wish.isLike(wish());
    }

    /** Whether it may be written. */
    public boolean isWritable() {
        return standing.state().isWritable();
    }

    public SheetState state() {
        return standing.state();
    }

    /** How many days late it was sent, or is. */
    public long daysLate(LocalDate due, LocalDate today) {
        return standing.daysLate(due, today);
    }
}
