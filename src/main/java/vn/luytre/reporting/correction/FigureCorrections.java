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
import vn.luytre.reporting.Author;
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
     * @param fileName of the proof; empty where there is none
     */
    public record Wish(int position, @Nullable Long after, String reason, String link, String fileName) {}

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
        if (!locks.isClosed(form, place.period(), place.unit())) throw Refused.conflict("figures.refused.open");
        if (wish.reason().isBlank()) throw new Refused("figures.correction.no-reason");
        if (wish.link().isBlank() && proof.length == 0) throw new Refused("figures.correction.no-proof");
        var before = said(entering.kept(place).numbers(), wish.position());
        if (Objects.equals(before, wish.after())) throw new Refused("figures.correction.same");
        var file = proof.length == 0 ? null : contents.keep(proof);
        if (!store.add(place, wish, before, file, by, OffsetDateTime.now(clock)))
            throw Refused.conflict("figures.correction.twice");
        events.publishEvent(new CorrectionAsked(place.form(), place.period(), place.unit(), wish.position()));
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
        if (granted) entering.correct(form, place, by, change(form, correction));
        var state = granted ? State.GRANTED : State.REFUSED;
        store.decide(correction, state, by, OffsetDateTime.now(clock), form.periodOf(LocalDate.now(clock)), note);
        events.publishEvent(
                new CorrectionDecided(place.form(), place.period(), place.unit(), correction.position(), granted));
    }

    private static Numbers.Change change(FigureForm form, Correction correction) {
        var change = new Numbers.Change(form.width());
        var after = correction.after();
        if (after == null) return change.nothing(correction.position());
        return after == Change.EXEMPT
                ? change.exempt(correction.position())
                : change.number(correction.position(), after);
    }
}
