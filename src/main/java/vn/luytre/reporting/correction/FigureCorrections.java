package vn.luytre.reporting.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.Author;
import vn.luytre.reporting.FigureEvent.CorrectionAsked;
import vn.luytre.reporting.FigureEvent.CorrectionDecided;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.correction.Correction.State;
import vn.luytre.reporting.entry.Change;
import vn.luytre.reporting.entry.Entering;
import vn.luytre.reporting.submission.Locks;
import vn.luytre.reporting.total.Numbers;
import vn.luytre.reporting.total.Place;
import vn.luytre.storage.Contents;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Asks for corrections of closed periods and decides on them: whoever asked does not decide. */
@Service
public class FigureCorrections {
    private final CorrectionStore store;
    private final Entering entering;
    private final Locks locks;
    private final Contents contents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FigureCorrections(
            CorrectionStore store,
            Entering entering,
            Locks locks,
            Contents contents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.entering = entering;
        this.locks = locks;
        this.contents = contents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What somebody asks for.
     *
     * @param after null for nothing, {@link Change#EXEMPT} for «does not apply»
     * @param amount to add to a counted number; null for a typed one
     * @param fileName of the proof; empty where there is none
     */
    public record Wish(
            int position, @Nullable Long after, @Nullable Long amount, String reason, String link, String fileName) {
        /** Another number in place of a typed one. */
        public Wish(int position, @Nullable Long after, String reason, String link, String fileName) {
            this(position, after, null, reason, link, fileName);
        }

        /** More or less than was counted. */
        public static Wish adjusting(int position, long amount, String reason, String link, String fileName) {
            return new Wish(position, null, amount, reason, link, fileName);
        }

        private Wish on(long number) {
            return amount == null ? this : new Wish(position, number + amount, amount, reason, link, fileName);
        }
    }

    /** Of one sheet, the last first. */
    @Transactional(readOnly = true)
    public List<Correction> of(Place place) {
        return store.of(place);
    }

    /** Those granted in a period, of whichever period: its report tells of them. */
    @Transactional(readOnly = true)
    public List<Correction> grantedIn(FigureForm form, PeriodKey period) {
        return store.grantedIn(form.id(), period);
    }

    /** The file that proves one of a sheet. */
    @Transactional(readOnly = true)
    public Optional<byte[]> proof(Place place, long id) {
        if (store.of(place).stream().noneMatch(one -> one.id() == id)) return Optional.empty();
        return store.file(id).flatMap(contents::bytes);
    }

    /**
     * Asks for one.
     *
     * @param proof empty where there is no file
     */
    @Transactional
    public void ask(FigureForm form, Place place, Wish wish, byte[] proof, Author by) {
        if (wish.amount() == null) requireClosed(form, place);
        if (wish.reason().isBlank()) throw new Refused("figures.correction.no-reason");
        if (wish.link().isBlank() && proof.length == 0) throw new Refused("figures.correction.no-proof");
        var before = said(entering.kept(place).numbers(), wish.position());
        var asked = wish.on(before == null || before < 0 ? 0 : before);
        if (Objects.equals(before, asked.after())) throw new Refused("figures.correction.same");
        if (wish.amount() != null) requireAdjustable(form, asked);
        var file = proof.length == 0 ? null : contents.keep(proof);
        if (!store.add(place, asked, before, file, by, OffsetDateTime.now(clock)))
            throw Refused.conflict("figures.correction.twice");
        events.publishEvent(new CorrectionAsked(place.form(), place.period(), place.unit(), wish.position()));
    }

    private void requireClosed(FigureForm form, Place place) {
        if (!locks.isClosed(form, place.period(), place.unit())) throw Refused.conflict("figures.refused.open");
    }

    /** Only what is counted, and not to less than nothing. */
    private static void requireAdjustable(FigureForm form, Wish asked) {
        boolean isCounted = form.asked().stream()
                .filter(line -> line.position() == asked.position())
                .anyMatch(line -> line.indicator().counted().isPresent());
        if (!isCounted) throw new NotFound();
        if (Objects.requireNonNull(asked.after()) < 0) throw new Refused("figures.correction.below-zero");
    }

    private static @Nullable Long said(Numbers numbers, int position) {
        if (numbers.isExempt(position)) return Change.EXEMPT;
        return numbers.has(position) ? numbers.number(position) : null;
    }

    /** Decides on one of a sheet; where it is granted the number changes at once. */
    @Transactional
    public void decide(FigureForm form, Place place, long id, boolean granted, String note, Author by) {
        var correction = store.hold(id).filter(one -> one.place().equals(place)).orElseThrow(NotFound::new);
        if (correction.state() != State.ASKED) throw Refused.conflict("figures.correction.decided");
        if (by.account().equals(correction.asker()) || by.unit().equals(place.unit()))
            throw new Refused("figures.correction.own");
        if (!granted && note.isBlank()) throw new Refused("figures.correction.no-note");
        if (granted) entering.correct(form, place, by, change(form, place, correction));
        var state = granted ? State.GRANTED : State.REFUSED;
        store.decide(correction, state, by, OffsetDateTime.now(clock), form.periodOf(LocalDate.now(clock)), note);
        events.publishEvent(
                new CorrectionDecided(place.form(), place.period(), place.unit(), correction.position(), granted));
    }

    /** An adjustment is added to what is counted by now. */
    private Numbers.Change change(FigureForm form, Place place, Correction correction) {
        var change = new Numbers.Change(form.width());
        var amount = correction.amount();
        if (amount != null) {
            var number = said(entering.kept(place).numbers(), correction.position());
            return change.number(correction.position(), Math.max(0, (number == null ? 0 : number) + amount));
        }
        var after = correction.after();
        if (after == null) return change.nothing(correction.position());
        return after == Change.EXEMPT
                ? change.exempt(correction.position())
                : change.number(correction.position(), after);
    }
}
