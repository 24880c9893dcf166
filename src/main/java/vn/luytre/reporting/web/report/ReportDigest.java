package vn.luytre.reporting.web.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.report.ReportsOwed;
import vn.luytre.reporting.report.ReportsOwed.Owed;
import vn.luytre.task.reminder.DigestSection;
import vn.luytre.web.Words;

/** The reports in the daily mail of a unit: those that are late or due within a week, those sent back, those it was reminded of. */
@Component
class ReportDigest implements DigestSection {
    private final ReportsOwed owed;
    private final Words words;

    ReportDigest(ReportsOwed owed, MessageSource messages) {
        this.owed = owed;
        this.words = new Words(messages, Locale.of("vi"));
    }

    @Override
    public Optional<Told> of(UnitId unit, LocalDate day) {
        var lines = owed.of(List.of(unit), day).stream()
                .filter(one -> one.isUrgent(day))
                .map(one -> line(one, day))
                .toList();
        if (lines.isEmpty()) return Optional.empty();
        return Optional.of(
                new Told(words.of("report.mail.subject", lines.size()), words.of("report.mail.title"), lines));
    }

    private String line(Owed one, LocalDate day) {
        var wish = one.report();
        var name = TimeName.of(words, wish.time());
        var line = words.of("report.mail.line", wish.kind().name(), name, one.due(), left(one.daysLate(day)));
        if (one.isReturned()) return line + words.of("report.mail.returned");
        return one.isReminded() ? line + words.of("report.mail.reminded") : line;
    }

    private String left(long late) {
        if (late > 0) return words.of("report.mail.late", late);
        return late == 0 ? words.of("report.mail.today") : words.of("report.mail.left", -late);
    }
}
