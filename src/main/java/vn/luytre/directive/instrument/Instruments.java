package vn.luytre.directive.instrument;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.directive.ReadableDirectives;
import vn.luytre.reading.Reading;

/** The register of instruments: filled by a rule pack, grown from what directives cite. */
@Service
@Transactional(readOnly = true)
public class Instruments {
    private final InstrumentStore store;
    private final Clock clock;

    Instruments(InstrumentStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The rule pack of this version, at each start. */
    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void seed() {
        store.seed(InstrumentPack.load());
    }

    /** Writes down what a directive cites, within the transaction that keeps its reading. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cite(UUID directive, Reading reading, String raw) {
        var cited = Cited.in(reading, raw);
        if (cited.isEmpty()) return;
        store.grow(cited);
        store.cite(directive, cited);
    }

    /** What is wrong with the citations of a directive. */
    public List<Flag> flags(UUID directive) {
        return store.flags(directive, LocalDate.now(clock));
    }

    public Optional<Instrument> find(long id) {
        return store.find(id);
    }

    /** A page of those with this in their number or title; all for nothing. */
    public List<Instrument> search(String text, int limit, int offset) {
        return store.search(InstrumentKey.of(text), text.strip(), limit, offset);
    }

    public long count(String text) {
        return store.count(InstrumentKey.of(text), text.strip());
    }

    /** What it does to others, and others to it. */
    public List<InstrumentStore.Effect> effects(long id) {
        return store.effects(id);
    }

    /** Every sentence of a directive of these offices that cites it; null for all offices. */
    public List<InstrumentStore.Use> uses(long id, @Nullable ReadableDirectives readable) {
        return store.uses(id, readable);
    }
}
