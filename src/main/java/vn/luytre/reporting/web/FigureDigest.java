package vn.luytre.reporting.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.submission.Owing;
import vn.luytre.reporting.submission.Owing.Owed;
import vn.luytre.reporting.submission.Reminding;
import vn.luytre.reporting.submission.SheetState;
import vn.luytre.task.reminder.DigestSection;
import vn.luytre.web.Words;

/** The figures in the daily mail of a unit: those sent back, those it was reminded of, those that are late or due within a week. */
@Component
class FigureDigest implements DigestSection {
    private static final int AHEAD = 7;

    private final Owing owing;
    private final Reminding reminding;
    private final Words words;

    FigureDigest(Owing owing, Reminding reminding, MessageSource messages) {
        this.owing = owing;
        this.reminding = reminding;
        this.words = new Words(messages, Locale.of("vi"));
    }

    @Override
    public Optional<Told> of(UnitId unit, LocalDate day) {
        var reminded = reminding.remindedOf(unit);
        var lines = owing.of(Set.of(unit), day).stream()
                .filter(Owed::isOpen)
                .filter(owed -> owed.standing().state() == SheetState.RETURNED
                        || reminded.contains(owed.place())
                        || !owed.due().isAfter(day.plusDays(AHEAD)))
                .map(owed -> line(owed, reminded.contains(owed.place()), day))
                .toList();
        if (lines.isEmpty()) return Optional.empty();
        return Optional.of(
                new Told(words.of("figures.mail.subject", lines.size()), words.of("figures.mail.title"), lines));
    }

    private String line(Owed owed, boolean isReminded, LocalDate day) {
        var period = PeriodName.of(words, owed.form(), owed.place().period());
        var line = words.of("figures.mail.line", owed.form().name(), period, owed.due(), left(owed, day));
        if (owed.standing().state() == SheetState.RETURNED) return line + words.of("figures.mail.returned");
        return isReminded ? line + words.of("figures.mail.reminded") : line;
    }

    private String left(Owed owed, LocalDate day) {
        if (owed.daysLate() > 0) return words.of("figures.mail.late", owed.daysLate());
        long days = ChronoUnit.DAYS.between(day, owed.due());
        return days <= 0 ? words.of("figures.mail.today") : words.of("figures.mail.left", days);
    }
}
