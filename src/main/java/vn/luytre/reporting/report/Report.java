package vn.luytre.reporting.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.submission.SheetState;
import vn.luytre.reporting.submission.Standing;

/**
 * «Báo cáo»: what a unit reports of a time.
 *
 * @param form of a report of one form; else empty
 * @param standing how far it is on its way
 */
public record Report(
        ReportId id,
        UnitId unit,
        ReportKind kind,
        ReportTime time,
        String theme,
        String form,
        ReportHead head,
        Standing standing,
        OffsetDateTime changedAt) {
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

    /** One like it, as somebody would wish for it. */
    NewReport wish() {
        return new NewReport(unit, kind, time, theme, form);
    }

    boolean isLike(NewReport wish) {
        return wish.equals(wish());
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
