package vn.luytre.directive;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.directive.DirectiveEvent.DirectiveReceived;
import vn.luytre.directive.DirectiveEvent.DirectiveRefused;
import vn.luytre.directive.DirectiveState.Step;
import vn.luytre.directive.draft.DraftMaker;
import vn.luytre.directive.draft.DraftStore;
import vn.luytre.directive.draft.UnitsByName;
import vn.luytre.directive.instrument.Instruments;
import vn.luytre.directive.search.Search;
import vn.luytre.reading.FileContent;
import vn.luytre.reading.Reader;
import vn.luytre.reading.Reading;
import vn.luytre.reading.SecrecyGate;
import vn.luytre.reading.SourceText;

/** Reads what came in. May be told of the same file twice, and goes on with one that the program was stopped over. */
@Component
class BackgroundReading {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundReading.class);

    /** So often people hear how many pages have been recognized. */
    private static final Duration PROGRESS = Duration.ofSeconds(1);

    private final DirectiveStore store;
    private final WaitingFiles waiting;
    private final Openings openings;
    private final ReadingStore readings;
    private final DraftStore drafts;
    private final UnitsByName units;
    private final Instruments instruments;
    private final Search search;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BackgroundReading(
            DirectiveStore store,
            WaitingFiles waiting,
            Openings openings,
            ReadingStore readings,
            DraftStore drafts,
            UnitsByName units,
            Instruments instruments,
            Search search,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.waiting = waiting;
        this.openings = openings;
        this.readings = readings;
        this.drafts = drafts;
        this.units = units;
        this.instruments = instruments;
        this.search = search;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Without a transaction around it: a scan may take minutes and must not hold a connection. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(DirectiveReceived event) throws InterruptedException {
        var begun = begin(event.directive());
        if (begun.isEmpty()) return;
        var directive = begun.get();
        try {
            switch (content(directive)) {
                case FileContent.Text(var source) -> read(directive, source);
                case FileContent.Refused refused -> finish(directive, refused);
            }
        } catch (ExecutionException | RuntimeException e) {
            LOG.error("{} could not be read", directive.id(), e);
            fail(directive, "chương trình gặp lỗi khi đọc tệp này; hãy báo quản trị viên (mã " + directive.id() + ")");
        }
    }

    private Optional<Directive> begin(DirectiveId id) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var directive = store.lock(id).filter(found -> found.state().allows(Step.BEGIN));
            directive
                    .filter(found -> found.state() == DirectiveState.RECEIVED)
                    .ifPresent(found -> store.move(found, Step.BEGIN, null, now(), ""));
            return directive.flatMap(_ -> store.find(id));
        }));
    }

    private FileContent content(Directive directive) throws InterruptedException, ExecutionException {
        var begun = waiting.takeBegun(directive.id());
        var opening = begun != null
                ? begun
                : openings.open(waiting.bytes(directive), directive.name().orElse(""));
        Opening.Pages told = null;
        while (true) {
            try {
                return opening.content().get(PROGRESS.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                var far = opening.far().get();
                if (far != null && !far.equals(told)) store.setPages(directive.id(), far.done(), far.all());
                told = far;
            }
        }
    }

    private void read(Directive directive, SourceText source) {
        var reading = Reader.read(source);
        var refusal = SecrecyGate.refusal(reading);
        if (refusal != null) {
            forget(directive, refusal);
            return;
        }
        transaction.executeWithoutResult(_ -> {
            if (isElsewhere(directive)) return;
            waiting.pass(directive.id());
            keep(directive, source, reading);
            store.move(directive, Step.READ, null, now(), "");
        });
    }

    private void keep(Directive directive, SourceText source, Reading reading) {
        var id = directive.id();
        readings.keep(id, source, reading, now());
        drafts.begin(id.value(), DraftMaker.items(reading, units));
        instruments.cite(id.value(), reading, source.raw());
        var draft = drafts.find(id.value()).orElseThrow();
        store.setHead(id, Head.of(draft));
        search.index(id.value(), draft, source.raw());
        if (!reading.pages().isEmpty()) {
            store.setPages(id, reading.pages().size(), reading.pages().size());
        }
    }

    private void finish(Directive directive, FileContent.Refused refused) {
        if (SecrecyGate.isReasonOf(refused)) forget(directive, refused.reason());
        else fail(directive, refused.reason());
    }

    private void forget(Directive directive, String reason) {
        transaction.executeWithoutResult(_ -> {
            if (isElsewhere(directive)) return;
            waiting.remove(directive.id());
            store.forget(directive.id());
            store.setFailure(directive.id(), reason);
            store.move(directive, Step.REFUSE, null, now(), "");
            events.publishEvent(new DirectiveRefused(directive.id(), directive.office()));
        });
    }

    private void fail(Directive directive, String reason) {
        transaction.executeWithoutResult(_ -> {
            if (isElsewhere(directive)) return;
            store.setFailure(directive.id(), reason);
            store.move(directive, Step.FAIL, null, now(), reason);
        });
    }

    /** True where another server read it in the meantime. */
    private boolean isElsewhere(Directive directive) {
        return store.lock(directive.id())
                .filter(now -> now.state() == DirectiveState.READING)
                .isEmpty();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
