package vn.luytre.directive;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.directive.DirectiveEvent.DirectiveReceived;
import vn.luytre.directive.DirectiveEvent.DirectiveRefused;
import vn.luytre.directive.DirectiveState.Step;
import vn.luytre.organization.UnitId;
import vn.luytre.reading.FileContent;
import vn.luytre.reading.SecrecyGate;
import vn.luytre.storage.ContentHash;
import vn.luytre.storage.Contents;
import vn.luytre.web.Refused;

/** Takes files in. Each is opened before it is stored: one that bears a marking of state secrets leaves no trace but that it came. */
@Service
public class Intake {
    private final Openings openings;
    private final WaitingFiles waiting;
    private final DirectiveStore store;
    private final Contents contents;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final DirectiveSettings settings;
    private final Clock clock;

    Intake(
            Openings openings,
            WaitingFiles waiting,
            DirectiveStore store,
            Contents contents,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            DirectiveSettings settings,
            Clock clock) {
        this.openings = openings;
        this.waiting = waiting;
        this.store = store;
        this.contents = contents;
        this.transaction = transaction;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** A file as it was brought. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    public record Brought(String name, String mediaType, byte[] bytes) {}

    private record Opening(Brought file, ContentHash hash, CompletableFuture<FileContent> content) {}

    /** Takes files in, in their order. All are opened side by side; together they may take as long as one has patience for. */
    public List<Receipt> receive(List<Brought> files, UnitId office, Person by) {
        var opened = new ArrayList<Opening>();
        for (var file : files) {
            var hash = ContentHash.of(file.bytes());
            // what is here already is not opened again
            var content = store.withFile(office, hash).isPresent()
                    ? new CompletableFuture<FileContent>()
                    : openings.open(file.bytes(), file.name());
            opened.add(new Opening(file, hash, content));
        }
        long end = System.nanoTime() + settings.patience().toNanos();
        return opened.stream().map(one -> receive(one, office, by, end)).toList();
    }

    private Receipt receive(Opening opening, UnitId office, Person by, long end) {
        var known = store.withFile(office, opening.hash());
        if (known.isPresent()) return new Receipt.Known(known.get());
        var content = content(opening.content(), end);
        boolean secret = content.orElse(null) instanceof FileContent.Refused refused && SecrecyGate.isReasonOf(refused);
        return Objects.requireNonNull(transaction.execute(_ -> secret
                ? refuse((FileContent.Refused) content.orElseThrow(), office, by)
                : keep(opening, content.orElse(null) instanceof FileContent.Text, office, by)));
    }

    private static Optional<FileContent> content(CompletableFuture<FileContent> opening, long end) {
        try {
            return Optional.of(opening.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS));
        } catch (TimeoutException | ExecutionException _) {
            return Optional.empty(); // the reading in the background goes on, or says what went wrong
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Receipt refuse(FileContent.Refused refused, UnitId office, Person by) {
        var id = DirectiveId.fresh();
        store.addRefused(id, office, by, now(), refused.reason());
        store.note(id, Step.REFUSE.name(), DirectiveState.REFUSED, by, now(), "");
        events.publishEvent(new DirectiveRefused(id, office));
        return new Receipt.Secret(id, refused.reason());
    }

    private Receipt keep(Opening opening, boolean passed, UnitId office, Person by) {
        var file = opening.file();
        var id = DirectiveId.fresh();
        int size = file.bytes().length;
        var name = Openings.safe(file.name());
        var arrival = new DirectiveStore.Arrival(id, office, by, now(), name, file.mediaType(), size, opening.hash());
        if (!store.add(arrival)) {
            return new Receipt.Known(store.withFile(office, opening.hash()).orElseThrow());
        }
        if (passed) contents.keep(file.bytes());
        else waiting.put(id, file.bytes());
        store.note(id, "RECEIVE", DirectiveState.RECEIVED, by, now(), "");
        waiting.begun(id, opening.content());
        events.publishEvent(new DirectiveReceived(id, office, opening.hash()));
        return new Receipt.Accepted(id);
    }

    /** Reads a file once more that could not be read. */
    @Transactional
    public void readAgain(DirectiveId id, Person by) {
        var directive = store.lock(id).orElseThrow(() -> new Refused("directive.unknown"));
        store.move(directive, Step.READ_AGAIN, by, now(), "");
        store.setFailure(id, null);
        events.publishEvent(
                new DirectiveReceived(id, directive.office(), directive.hash().orElse(null)));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
