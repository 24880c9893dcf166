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
import vn.luytre.reading.FileFormat;
import vn.luytre.reading.FilePart;
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
    public record Brought(String name, byte[] bytes) {}

    /**
     * What came of a file.
     *
     * @param name of the file, or its name within the mail or ZIP file that was brought: «ho-so.zip › cong-van.docx»
     */
    public record Received(String name, Receipt receipt) {}

    private record Opened(Brought file, ContentHash hash, Opening opening) {}

    /**
     * Takes files in, in their order; of mails and ZIP files each that is in them. All are opened side by side; together they may
     * take as long as one has patience for.
     */
    public List<Received> receive(List<Brought> files, UnitId office, Person by) {
        var received = new ArrayList<Received>();
        var opened = new ArrayList<Opened>();
        for (var file : files) opened.addAll(opened(file, office, received));
        long end = System.nanoTime() + settings.patience().toNanos();
        opened.forEach(one -> received.add(new Received(one.file().name(), receive(one, office, by, end))));
        return List.copyOf(received);
    }

    private List<Opened> opened(Brought file, UnitId office, List<Received> received) {
        var parts = openings.parts(file.bytes(), file.name());
        if (parts.isEmpty()) return List.of(opened(file, office));
        var opened = new ArrayList<Opened>();
        for (var part : parts) {
            var name = file.name() + " › " + part.name();
            switch (part) {
                case FilePart.Kept kept -> opened.add(opened(new Brought(name, kept.bytes()), office));
                case FilePart.Refused refused ->
                    received.add(new Received(name, new Receipt.NotTaken(refused.reason())));
                case FilePart.LeftOut _ -> received.add(new Received(name, new Receipt.LeftOut()));
            }
        }
        return opened;
    }

    private Opened opened(Brought file, UnitId office) {
        var hash = ContentHash.of(file.bytes());
        boolean known = store.withFile(office, hash).isPresent(); // what is here already is not opened again
        return new Opened(file, hash, known ? new Opening() : openings.open(file.bytes(), file.name()));
    }

    private Receipt receive(Opened opened, UnitId office, Person by, long end) {
        var known = store.withFile(office, opened.hash());
        if (known.isPresent()) return new Receipt.Known(known.get());
        var content = content(opened.opening().content(), end);
        boolean secret = content.orElse(null) instanceof FileContent.Refused refused && SecrecyGate.isReasonOf(refused);
        return Objects.requireNonNull(transaction.execute(_ -> secret
                ? refuse((FileContent.Refused) content.orElseThrow(), office, by)
                : keep(opened, content.orElse(null) instanceof FileContent.Text, office, by)));
    }

    private static Optional<FileContent> content(CompletableFuture<FileContent> content, long end) {
        try {
            return Optional.of(content.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS));
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

    private Receipt keep(Opened opened, boolean passed, UnitId office, Person by) {
        var file = opened.file();
        var id = DirectiveId.fresh();
        int size = file.bytes().length;
        var name = Openings.safe(file.name());
        var arrival =
                new DirectiveStore.Arrival(id, office, by, now(), name, mediaType(file.bytes()), size, opened.hash());
        if (!store.add(arrival)) {
            return new Receipt.Known(store.withFile(office, opened.hash()).orElseThrow());
        }
        if (passed) contents.keep(file.bytes());
        else waiting.put(id, file.bytes());
        store.note(id, "RECEIVE", DirectiveState.RECEIVED, by, now(), "");
        waiting.begun(id, opened.opening());
        events.publishEvent(new DirectiveReceived(id, office, opened.hash()));
        return new Receipt.Accepted(id);
    }

    /** By what is in it: what the one who brought it says of it is not asked. */
    private static String mediaType(byte[] file) {
        return switch (FileFormat.of(file)) {
            case PDF -> "application/pdf";
            case PNG -> "image/png";
            case JPEG -> "image/jpeg";
            case null, default -> "application/octet-stream";
        };
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
